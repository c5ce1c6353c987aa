import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message, refusal, stringsOf, textFrom } from './strings-of.ts'

const memory = `<tmx version="1.4"><header srclang="en" datatype="plaintext"/><body>
<tu tuid="a"><note>On a button</note><tuv xml:lang="en-US"><seg>Press <bpt i="1" x="4">&lt;b></bpt>here<ept i="1">&lt;/b></ept><ph x="2"/></seg></tuv>
<tuv xml:lang="de"><seg>Dr\u00fccke <bpt i="1">b</bpt>hier<ept i="1"/><ph x="2"/></seg></tuv></tu>
<tu><tuv xml:lang="en-US"><seg>Only <hi>here</hi></seg></tuv></tu>
</body></tmx>`

describe('TMX', () => {
  it('gives a language beside its source, codes as marks', async () => {
    const file = await stringsOf(memory, 'a.tmx')
    expect(file).toMatchObject({ format: 'tmx', language: 'de', sourceLanguage: 'en-US' })
    expect(file.units).toEqual([
      {
        id: 'a',
        place: { line: 3, column: 25 },
        note: 'On a button',
        source: 'Press {1}here{/1}{2}',
        target: 'Dr\u00fccke {1}hier{/1}{2}',
      },
      { id: '#2', place: { line: 4, column: 32 }, source: 'Only here', target: undefined },
    ])
  })

  it('asks which language where it holds several', async () => {
    const more = memory.replace('</tu>\n</body>', '<tuv xml:lang="fr"><seg>Ici</seg></tuv></tu>\n</body>')
    expect(await refusal(more, 'a.tmx')).toBe(
      'a.tmx: holds de, fr, expected the language of the translations to be named',
    )
    expect((await stringsOf(more, 'a.tmx', { language: 'fr' })).units.map(({ target }) => target)).toEqual([
      undefined,
      'Ici',
    ])
  })

  it('gives back every unit', async () => {
    const escaped = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(message, message), { minLength: 1, maxLength: 9 }), async (all) => {
        const units = all.map(
          ([source, target]) =>
            `<tu><tuv xml:lang="en"><seg>${escaped(source)}</seg></tuv><tuv xml:lang="de"><seg>${escaped(target)}</seg></tuv></tu>`,
        )
        const content = `<tmx><header srclang="en"/><body>${units.join('\n')}</body></tmx>`
        const file = await stringsOf(content, 'random.tmx')
        expect(file.units.map(({ source, target }) => [source, target])).toEqual(all)
        for (const unit of file.units) expect(textFrom(content, unit).startsWith(escaped(unit.target!))).toBe(true)
      }),
    )
  })
})
