import * as fc from 'fast-check'
import * as captions from 'media-captions'
import { describe, expect, it } from 'vitest'
import { pairsOf, refusal, stringsOf, textFrom } from './strings-of.ts'

// Its types cannot be found by TypeScript's rules for modules of Node
const { parseText } = captions as unknown as {
  parseText(this: void, text: string, options: { type: string }): Promise<{ cues: { text: string }[] }>
}

const web = `WEBVTT - ours
Kind: captions

NOTE nobody reads
this

STYLE
::cue {}

first
00:01.000 --> 00:02.500 line:0
<v.loud Ada>Boats &amp; <i>more</i>
<v Ben>Where?

01:00:00.000 --> 01:00:01.000
<00:30.000>There.
`

const rip =
  '1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}Boats,\r\n12 of them\r\n\r\n2\r\n0:00:03,5-->0:00:04,0\r\nThere.\r\n3\r\n00:00:05,000 --> 00:00:06,000\r\nHere.\r\n\r\nA stray line\r\n'

describe('subtitles', () => {
  it('gives the cues of WebVTT with their speakers, by their times', async () => {
    const file = await stringsOf(web, 'a.vtt')
    expect(file).toMatchObject({ format: 'vtt', notes: [] })
    expect(file.units).toEqual([
      {
        id: '00:00:01.000',
        place: { line: 12, column: 1 },
        context: 'Ada, Ben',
        target: 'Boats & <i>more</i>\nWhere?',
      },
      { id: '01:00:00.000', place: { line: 16, column: 1 }, target: 'There.' },
    ])
  })

  it('gives the cues of SubRip, even where a blank line is missing, and tells what belongs to none', async () => {
    const file = await stringsOf(rip, 'a.srt')
    expect(file).toMatchObject({
      format: 'srt',
      notes: ['1 line that belongs to no cue is left out, the first is line 13'],
    })
    expect(pairsOf(file)).toEqual([
      ['00:00:01.000', 'Boats,\n12 of them'],
      ['00:00:03.500', 'There.'],
      ['00:00:05.000', 'Here.'],
    ])
    expect(textFrom(rip, file.units[1]!)).toMatch(/^There/)
  })

  it('refuses a file without a cue', async () => {
    expect(await refusal('WEBVTT\n\nNOTE nothing\n', 'a.vtt')).toBe(
      'a.vtt:1:1: no cue, expected times such as 00:00:01,000 --> 00:00:02,500 and text below them',
    )
  })

  const line = fc.stringMatching(/^[a-z][a-z ,.!?]{0,20}$/)
  it.each(['srt', 'vtt'] as const)('gives back every cue of %s, as media-captions does', async (type) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 9 }),
        async (cues) => {
          const mark = type === 'srt' ? ',' : '.'
          const time = (second: number): string => `00:00:${String(second).padStart(2, '0')}${mark}000`
          const blocks = cues.map((lines, i) => `${i + 1}\n${time(i)} --> ${time(i + 1)}\n${lines.join('\n')}\n`)
          const content = `${type === 'vtt' ? 'WEBVTT\n\n' : ''}${blocks.join('\n')}`
          const file = await stringsOf(content, `random.${type}`)
          expect(file.units.map(({ target }) => target)).toEqual(cues.map((lines) => lines.join('\n')))
          const theirs = await parseText(content, { type })
          expect(theirs.cues.map(({ text }) => text)).toEqual(file.units.map(({ target }) => target))
          for (const unit of file.units) expect(textFrom(content, unit).startsWith(unit.target!)).toBe(true)
        },
      ),
    )
  })
})
