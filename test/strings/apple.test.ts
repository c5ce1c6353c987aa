import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messages, pairsOf, refusal, stringsOf, textFrom } from './strings-of.ts'

const plain = `/* In the menu */
"menu.open" = "\\U00d6ffne \\"%@\\"";
// a word
Title = "Zwei
Zeilen";
"Boat";
`

const plurals = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>boats</key><dict>
    <key>NSStringLocalizedFormatKey</key><string>%#@n@ am Ufer</string>
    <key>n</key><dict>
      <key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string>
      <key>NSStringFormatValueTypeKey</key><string>d</string>
      <key>one</key><string>%d Boot</string>
      <key>other</key><string>%d Boote</string>
    </dict>
  </dict>
</dict></plist>`

const catalog = {
  sourceLanguage: 'en',
  version: '1.0',
  strings: {
    Open: { comment: 'A button', localizations: { de: { stringUnit: { state: 'translated', value: '\u00d6ffnen' } } } },
    boats: {
      extractionState: 'stale',
      localizations: {
        en: {
          variations: {
            plural: {
              one: { stringUnit: { state: 'translated', value: '%d boat' } },
              other: { stringUnit: { state: 'translated', value: '%d boats' } },
            },
          },
        },
        de: {
          stringUnit: { state: 'new', value: '%#@n@' },
          substitutions: {
            n: { variations: { plural: { other: { stringUnit: { state: 'new', value: '%d Boote' } } } } },
          },
        },
      },
    },
    OK: { shouldTranslate: false },
  },
}

describe("Apple's .strings", () => {
  it('gives texts with their comments', async () => {
    const file = await stringsOf(plain, 'Localizable.strings')
    expect(file.format).toBe('strings')
    expect(file.units).toEqual([
      {
        id: 'menu.open',
        place: { line: 2, column: 16 },
        note: 'In the menu',
        target: '\u00d6ffne "%@"',
        dialect: 'objc',
      },
      { id: 'Title', place: { line: 4, column: 10 }, note: 'a word', target: 'Zwei\nZeilen', dialect: 'objc' },
      { id: 'Boat', place: { line: 6, column: 2 }, target: 'Boat', dialect: 'objc' },
    ])
  })

  it('reads UTF-16 of either order by its BOM', async () => {
    const little = Buffer.from(`\ufeff${plain}`, 'utf16le')
    const expected = pairsOf(await stringsOf(plain, 'a.strings'))
    expect(pairsOf(await stringsOf(little, 'a.strings'))).toEqual(expected)
    expect(pairsOf(await stringsOf(Buffer.from(little).swap16(), 'a.strings'))).toEqual(expected)
  })

  it.each([
    ['"a" = "b"', "a.strings:1:10: expected ';' after 'a'"],
    ['"a" "b";', "a.strings:1:5: expected '=' or ';' after 'a'"],
    ['"a" = "b;\n', "a.strings:1:7: a string that is not closed, expected '\"'"],
    ['"a" = "b"; /* c', "a.strings:1:12: a comment that is not closed, expected '*/'"],
    ['"a" = "b"; }', 'a.strings:1:12: expected a key in quotation marks'],
  ])('refuses %j in a sentence with its place', async (content, sentence) => {
    expect(await refusal(content, 'a.strings', { format: 'strings' })).toBe(sentence)
  })

  it('gives back every string', async () => {
    await fc.assert(
      fc.asyncProperty(messages, async (all) => {
        const content = all.map(([id, text]) => `"${id}" = ${JSON.stringify(text)};`).join('\n')
        const file = await stringsOf(content, 'random.strings')
        expect(pairsOf(file)).toEqual(all)
        for (const unit of file.units)
          expect(textFrom(content, unit).startsWith(JSON.stringify(unit.target).slice(1))).toBe(true)
      }),
    )
  })
})

describe("Apple's .stringsdict", () => {
  it('gives the text and the plural forms of each of its variables', async () => {
    const file = await stringsOf(plurals, 'Localizable.stringsdict')
    expect(file.format).toBe('stringsdict')
    expect(pairsOf(file)).toEqual([
      ['boats', '%#@n@ am Ufer'],
      ['boats/n[one]', '%d Boot'],
      ['boats/n[other]', '%d Boote'],
    ])
    expect(file.units[1]).toMatchObject({ branch: 'one', group: 'boats/n' })
    expect(textFrom(plurals, file.units[1]!)).toMatch(/^%d Boot</)
  })

  it('refuses keys without values', async () => {
    expect(await refusal('<plist><dict><key>a</key></dict></plist>', 'a.stringsdict')).toBe(
      'a.stringsdict:1:19: expected <key> and a value in turns',
    )
  })

  it('gives back every string', async () => {
    const escaped = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    await fc.assert(
      fc.asyncProperty(messages, async (all) => {
        const entries = all.map(([id, text]) => `<key>${id}</key>\n<string>${escaped(text)}</string>`)
        const file = await stringsOf(`<plist><dict>${entries.join('\n')}</dict></plist>`, 'random.stringsdict')
        expect(pairsOf(file)).toEqual(all)
      }),
    )
  })
})

describe("Apple's .xcstrings", () => {
  it('gives the strings of the one language besides the source, with variations and substitutions', async () => {
    const content = JSON.stringify(catalog, null, 2)
    const file = await stringsOf(content, 'Localizable.xcstrings')
    expect(file).toMatchObject({
      format: 'xcstrings',
      language: 'de',
      sourceLanguage: 'en',
      notes: ['1 of the strings are no longer in the code (stale); they are read'],
    })
    expect(file.units.map(({ id, source, target, state }) => [id, source, target, state])).toEqual([
      ['Open', 'Open', '\u00d6ffnen', 'translated'],
      ['boats', '%d boats', '%#@n@', 'new'],
      ['boats[n.other]', '%d boats', '%d Boote', 'new'],
      ['OK', 'OK', undefined, undefined],
    ])
    expect(file.units[3]?.translate).toBe(false)
    expect(textFrom(content, file.units[2]!)).toMatch(/^%d Boote"/)
  })

  it('asks which language where it holds several', async () => {
    const several = structuredClone(catalog) as { strings: { Open: { localizations: Record<string, unknown> } } }
    several.strings.Open.localizations.fr = { stringUnit: { state: 'new', value: 'Ouvrir' } }
    const content = JSON.stringify(several)
    expect(await refusal(content, 'a.xcstrings')).toBe(
      'a.xcstrings: holds de, fr, expected the language of the translations to be named',
    )
    expect((await stringsOf(content, 'a.xcstrings', { language: 'FR' })).units[0]?.target).toBe('Ouvrir')
    expect(await refusal(content, 'a.xcstrings', { language: 'ja' })).toBe(
      "a.xcstrings: holds no language 'ja', expected one of de, fr, en",
    )
  })

  it('gives back every string', async () => {
    await fc.assert(
      fc.asyncProperty(messages, async (all) => {
        const strings = all.map(([id, value]) => [
          id,
          { localizations: { de: { stringUnit: { state: 'new', value } } } },
        ])
        const content = JSON.stringify({ sourceLanguage: 'en', strings: Object.fromEntries(strings) }, null, 1)
        expect(pairsOf(await stringsOf(content, 'random.xcstrings'))).toEqual(all)
      }),
    )
  })
})
