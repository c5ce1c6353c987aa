import * as fc from 'fast-check'
import { po } from 'gettext-parser'
import { describe, expect, it } from 'vitest'
import { message, pairsOf, refusal, stringsOf, textFrom } from './strings-of.ts'

const german = String.raw`# A catalog of our own
msgid ""
msgstr ""
"Language: de_AT\n"
"X-Source-Language: en\n"
"Content-Type: text/plain; charset=UTF-8\n"

#. Button
#: boat.c:12
#, fuzzy, c-format
#| msgid "Sell %d"
msgctxt "menu"
msgid "Buy %d"
msgstr ""
"Kaufe "
"%d\t\"jetzt\"\n"

#, python-brace-format, max-length:20
msgid "{n} boat"
msgid_plural "{n} boats"
msgstr[0] "{n} Boot"
msgstr[1] "{n} Boote"
msgid "Untranslated"
msgstr ""

#~ msgid "Gone"
#~ msgstr "Weg"
`

describe('PO', () => {
  it('gives messages with context, plural forms, state, note, dialect and place', async () => {
    const file = await stringsOf(german, 'de.po')
    expect(file).toMatchObject({
      format: 'po',
      language: 'de-AT',
      sourceLanguage: 'en',
      notes: ['1 obsolete message is left out'],
    })
    const boats = { group: '{n} boat', maxLength: 20, dialect: 'python-brace' }
    expect(file.units).toEqual([
      {
        id: 'menu\u0004Buy %d',
        place: { line: 15, column: 2 },
        context: 'menu',
        state: 'fuzzy',
        note: 'Button',
        dialect: 'c',
        source: 'Buy %d',
        target: 'Kaufe %d\t"jetzt"\n',
      },
      {
        id: '{n} boat[0]',
        place: { line: 21, column: 12 },
        branch: '0',
        ...boats,
        source: '{n} boat',
        target: '{n} Boot',
      },
      {
        id: '{n} boat[1]',
        place: { line: 22, column: 12 },
        branch: '1',
        ...boats,
        source: '{n} boats',
        target: '{n} Boote',
      },
      { id: 'Untranslated', place: { line: 24, column: 9 }, source: 'Untranslated', target: undefined },
    ])
  })

  it('takes the plural as the source of the one form of a language without a singular', async () => {
    const file = await stringsOf('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n', 'ja.po')
    expect(file.units[0]).toMatchObject({ source: 'b', target: 'c' })
  })

  it('keeps both of two messages of one id, of which gettext-parser keeps the last', async () => {
    const twice = 'msgid "a"\nmsgstr "One"\n\nmsgid "a"\nmsgstr "Two"\n'
    const file = await stringsOf(twice, 'de.po')
    expect(pairsOf(file)).toEqual([
      ['a (2)', 'One'],
      ['a', 'Two'],
    ])
    expect(file.notes).toEqual(["'a' is there twice, in line 2 and in line 5"])
    expect(Object.values(po.parse(twice).translations['']!)).toHaveLength(1)
  })

  it('joins strings on one line, as msgfmt does: marks that nobody escaped are none of the text', async () => {
    const file = await stringsOf('msgid "a"\nmsgstr "not " ", , ""."  \n', 'de.po')
    expect(pairsOf(file)).toEqual([['a', 'not , , .']])
  })

  it('reads the encoding that its header names', async () => {
    const content = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\nmsgid "a"\nmsgstr "\u00fc"\n'
    expect(pairsOf(await stringsOf(Buffer.from(content, 'latin1'), 'de.po'))).toEqual([['a', '\u00fc']])
  })

  it.each([
    ['msgid "a"\n', 'de.po:1:1: a msgid without msgstr, expected one (empty where there is none)'],
    [
      'msgid "a"\nmsgid "b"\nmsgstr ""',
      "de.po:2:1: 'msgid' again before a msgstr, expected a translation (empty where there is none)",
    ],
    ['msgid "a"\nmsgstr "b', "de.po:2:8: a string that is not closed on its line, expected '\"'"],
    [
      'msgid "a"\nmsgstr "b"c"',
      "de.po:2:11: text behind the string, expected '\\\"' before a quotation mark inside it",
    ],
    [
      'msgid "a"\nmsgstr "\\q"',
      "de.po:2:9: an escape '\\q' that PO files do not have, expected one such as \\n, \\\" or \\\\",
    ],
    ['msgid "a"\nmsgstr[0] "b"', 'de.po:2:1: msgstr[…] without msgid_plural, expected msgstr'],
    ['msgid "a"\nmsgid_plural "b"\nmsgstr "b"', 'de.po:3:1: expected msgstr[0] after msgid_plural'],
    ['msgid "a"\nmsgstr "b"\nmsgstr "c"', 'de.po:3:1: a second msgstr of the same message, expected one'],
    [
      'msgid "a"\nmsgstr "b"\nfoo',
      'de.po:3:1: expected a comment, or msgctxt, msgid, msgid_plural or msgstr and a string in "…"',
    ],
    ['"a"\nmsgid "a"\nmsgstr "b"\n', "de.po:1:1: a string that belongs to nothing, expected 'msgid'"],
  ])('refuses %j in a sentence with its place', async (content, sentence) => {
    expect(await refusal(content, 'de.po')).toBe(sentence)
  })

  it('gives back every message, as gettext-parser does, whatever the ends of lines', async () => {
    const entry = fc.record({
      msgctxt: fc.option(message, { nil: undefined }),
      msgid: message,
      plural: fc.option(message, { nil: undefined }),
      strings: fc.array(message, { minLength: 1, maxLength: 4 }),
    })
    const entries = fc.uniqueArray(entry, {
      selector: ({ msgctxt, msgid }) => `${msgctxt}\u0004${msgid}`,
      maxLength: 8,
    })
    const quoted = (text: string): string =>
      text
        .split(/(?<=\n)/)
        .map((line) => JSON.stringify(line))
        .join('\n')
    await fc.assert(
      fc.asyncProperty(entries, fc.constantFrom('\n', '\r\n'), async (all, eol) => {
        const lines = all.flatMap(({ msgctxt, msgid, plural, strings }) => [
          ...(msgctxt === undefined ? [] : [`msgctxt ${quoted(msgctxt)}`]),
          `msgid ${quoted(msgid)}`,
          ...(plural === undefined
            ? [`msgstr ${quoted(strings[0]!)}`]
            : [`msgid_plural ${quoted(plural)}`, ...strings.map((text, i) => `msgstr[${i}] ${quoted(text)}`)]),
          '',
        ])
        const content = ['msgid ""', 'msgstr "Language: de\\n"', '', ...lines].join('\n').replaceAll('\n', eol)
        const file = await stringsOf(content, 'random.po')
        const expected = all.flatMap(({ plural, strings }) => (plural === undefined ? [strings[0]] : strings))
        expect(file.units.map(({ target }) => target)).toEqual(expected)
        for (const unit of file.units)
          expect(
            textFrom(content, unit).startsWith(JSON.stringify(unit.target?.split(/(?<=\n)/)[0]).slice(1, -1)),
          ).toBe(true)
        const theirs = Object.values(po.parse(content).translations).flatMap((context) =>
          Object.values(context).filter(({ msgid }) => msgid !== ''),
        )
        expect(theirs.flatMap(({ msgstr }) => msgstr).sort()).toEqual(
          file.units.map(({ target }) => target ?? '').sort(),
        )
      }),
    )
  })
})
