import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message, pairsOf, refusal, stringsOf, textFrom } from './strings-of.ts'

const set = `<?xml version='1.0' encoding='utf-8'?>
<dataset id="ours.en-de"><collection id="c"><doc id="d1" origlang="en">
<src lang="en"><p><seg id="1">One &amp; two.</seg></p><p><seg id="2">Three.</seg></p></src>
<ref lang="de" translator="A"><p><seg id="1">Eins und zwei.</seg></p></ref>
<hyp system="Ours" lang="de"><p><seg id="1">Eins.</seg><seg id="2">Drei.</seg></p></hyp>
</doc></collection></dataset>`

const side = `<refset setid="ours" srclang="any" trglang="de">
<doc sysid="ref" docid="d1" genre="news">
<p>
<SEG id="1"> Eins & zwei &lt;3. </SEG>
<seg id=2>Drei.</seg>
</p></doc></refset>`

describe('test sets of WMT', () => {
  it('gives the sources beside the translation that was chosen', async () => {
    const file = await stringsOf(set, 'a.xml', { system: 'A' })
    expect(file).toMatchObject({ format: 'wmt', language: 'de', sourceLanguage: 'en' })
    expect(file.units).toEqual([
      { id: 'd1/1', place: { line: 4, column: 46 }, source: 'One & two.', target: 'Eins und zwei.' },
      { id: 'd1/2', place: { line: 3, column: 70 }, source: 'Three.', target: undefined },
    ])
    expect((await stringsOf(set, 'a.xml', { system: 'Ours' })).units[1]?.target).toBe('Drei.')
  })

  it('asks whose translation where there are several', async () => {
    expect(await refusal(set, 'a.xml')).toBe('a.xml: holds translations by A, Ours, expected one to be named')
    expect(await refusal(set, 'a.xml', { system: 'B' })).toBe(
      "a.xml: no translation by 'B'; holds translations by A, Ours, expected one to be named",
    )
  })

  it('gives one side of the older SGML, by document and number', async () => {
    const file = await stringsOf(side, 'a.sgm')
    expect(file).toMatchObject({ format: 'sgm', language: 'de' })
    expect(file.units).toEqual([
      { id: 'd1/1', place: { line: 4, column: 14 }, context: 'ref', target: 'Eins & zwei <3.' },
      { id: 'd1/2', place: { line: 5, column: 11 }, context: 'ref', target: 'Drei.' },
    ])
    expect(textFrom(side, file.units[1]!)).toMatch(/^Drei/)
    expect(await refusal('<refset><doc docid="a"><seg id="1">One<seg id="2">', 'a.sgm')).toBe(
      'a.sgm:1:24: a segment that does not end before the next tag, expected </seg>',
    )
  })

  it('gives back every segment of either', async () => {
    const escaped = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 9 }), async (all) => {
        const segments = all.map((text, i) => `<seg id="${i}">${escaped(text)}</seg>`).join('\n')
        const expected = all.map((text, i) => [`d/${i}`, text])
        const xml = `<dataset><doc id="d"><src lang="en"/><ref lang="de">${segments}</ref></doc></dataset>`
        expect(pairsOf(await stringsOf(xml, 'random.xml'))).toEqual(expected)
        expect(pairsOf(await stringsOf(`<refset><doc docid="d">${segments}</doc></refset>`, 'random.sgm'))).toEqual(
          expected,
        )
      }),
    )
  })
})
