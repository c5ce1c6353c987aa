import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message, pairsOf, refusal, stringsOf, textFrom } from './strings-of.ts'

const page = `<!DOCTYPE html>
<html lang="de"><head><title>Boote</title><meta name="description" content="Alle &amp; jeder">
<style>p { color: red }</style></head>
<body><h1 id="top">Die <b>Boote</b></h1>
<p>Ein Absatz
 mit <a href="x.html" title="Mehr">Verweis</a>.<br>Ende &lt;3
<p translate="no">v1</p>
<ul><li>Eins<li><img src="a.png" alt="Ein Boot"></ul>
<pre>a  b</pre>
<script>if (a < b) c()</script>
loser Text</body></html>`

describe('HTML', () => {
  it('gives a text for each block, and what people read in attributes', async () => {
    const file = await stringsOf(page, 'a.html')
    expect(file).toMatchObject({
      format: 'html',
      language: 'de',
      notes: ['2 scripts, styles and drawings are left out'],
    })
    expect(pairsOf(file)).toEqual([
      ['title 1', 'Boote'],
      ['meta@content 1', 'Alle & jeder'],
      ['#top', 'Die <b>Boote</b>'],
      ['a@title 1', 'Mehr'],
      ['p 1', 'Ein Absatz mit <a href="x.html" title="Mehr">Verweis</a>.<br>Ende <3'],
      ['p 2', 'v1'],
      ['li 1', 'Eins'],
      ['img@alt 1', 'Ein Boot'],
      ['pre 1', 'a  b'],
      ['body 1', 'loser Text'],
    ])
    expect(file.units.filter(({ translate }) => translate === false).map(({ id }) => id)).toEqual(['p 2', 'pre 1'])
    expect(textFrom(page, file.units[4]!)).toMatch(/^Ein Absatz/)
    expect(textFrom(page, file.units[7]!)).toMatch(/^Ein Boot/)
    expect(textFrom(page, file.units[9]!)).toMatch(/^loser/)
  })

  it('reads the encoding that it names', async () => {
    const content = '<!doctype html><html><head><meta charset="iso-8859-1"></head><p>\u00fcber</p></html>'
    expect(pairsOf(await stringsOf(Buffer.from(content, 'latin1'), 'a.html'))).toEqual([['p 1', '\u00fcber']])
  })

  it('refuses what is nested too deeply', async () => {
    expect(await refusal('<div>'.repeat(1e6), 'a.html')).toBe(
      'a.html:1:2501: nested in more than 500 levels, expected a page',
    )
  })

  it('gives back every paragraph', async () => {
    const escaped = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 9 }), async (all) => {
        const content = `<html><body>${all.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</body></html>`
        const file = await stringsOf(content, 'random.html')
        expect(pairsOf(file)).toEqual(all.map((text, i) => [`p ${i + 1}`, text.replace(/[ \t\n]+/g, ' ')]))
        for (const [i, unit] of file.units.entries())
          expect(textFrom(content, unit).startsWith(escaped(all[i]!))).toBe(true)
      }),
    )
  })
})
