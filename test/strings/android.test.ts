import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message, messages, pairsOf, refusal, stringsOf, textFrom } from './strings-of.ts'

const german = `<?xml version="1.0" encoding="utf-8"?>
<resources xmlns:tools="t" xmlns:xliff="x" tools:locale="de">
  <string name="title">Rund  um\\n"  den  "
    Flu\\u00df</string>
  <string name="greeting">Hallo, <xliff:g id="name" example="Ada">%1$s</xliff:g>! It\\'s <b>hier</b> &amp; \\@dort</string>
  <string name="fixed" translatable="false">v1</string>
  <string name="other">@string/title</string>
  <string name="plain" formatted="false" product="tablet"><![CDATA[100 % <i>]]></string>
  <plurals name="boats"><item quantity="one">%d Boot</item><item quantity="other">%d Boote</item></plurals>
  <string-array name="days"><item>Mo</item><item>Di</item></string-array>
  <color name="red">#f00</color>
</resources>`

describe("Android's strings.xml", () => {
  it('gives strings, plurals and arrays, as the screen shows them', async () => {
    const file = await stringsOf(german, 'strings.xml')
    expect(file).toMatchObject({
      format: 'android',
      language: 'de',
      notes: ['1 resource that is no string is left out'],
    })
    expect(pairsOf(file)).toEqual([
      ['title', 'Rund um\n  den   Flu\u00df'],
      ['greeting', "Hallo, %1$s! It's <b>hier</b> & @dort"],
      ['fixed', 'v1'],
      ['other', '@string/title'],
      ['plain (tablet)', '100 % <i>'],
      ['boats[one]', '%d Boot'],
      ['boats[other]', '%d Boote'],
      ['days[0]', 'Mo'],
      ['days[1]', 'Di'],
    ])
    expect(file.units.filter(({ translate }) => translate === false).map(({ id }) => id)).toEqual(['fixed', 'other'])
    expect(file.units.map(({ dialect }) => dialect).indexOf(undefined)).toBe(4)
    expect(file.units[5]).toMatchObject({ branch: 'one', group: 'boats' })
    expect(textFrom(german, file.units[4]!)).toMatch(/^100 %/)
  })

  it('leaves an entity of the file as it is written, so that none can grow', async () => {
    const content =
      '<!DOCTYPE resources [<!ENTITY app "Boats"><!ENTITY many "&app;&app;">]><resources><string name="a">&many; &lt;</string></resources>'
    expect(pairsOf(await stringsOf(content, 'strings.xml'))).toEqual([['a', '&many; <']])
  })

  it('refuses a string without a name', async () => {
    expect(await refusal('<resources>\n<string>a</string></resources>', 'strings.xml')).toBe(
      'strings.xml:2:9: <string> without a name, expected name="…"',
    )
  })

  it('gives back every string, plural and array', async () => {
    const escaped = (text: string): string =>
      `"${text
        .replace(/[\\'"@?]/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')}"`
    await fc.assert(
      fc.asyncProperty(messages, fc.array(message, { minLength: 1, maxLength: 4 }), async (all, items) => {
        const lines = all.map(([name, text]) => `<string name="${name}">${escaped(text)}</string>`)
        const array = items.map((text) => `<item>${escaped(text)}</item>`).join('')
        const content = `<resources>\n${lines.join('\n')}\n<string-array name="array">${array}</string-array></resources>`
        const file = await stringsOf(content, 'strings.xml')
        expect(pairsOf(file)).toEqual([...all, ...items.map((text, i) => [`array[${i}]`, text])])
        for (const unit of file.units) expect(textFrom(content, unit).startsWith(escaped(unit.target!))).toBe(true)
      }),
    )
  })
})
