import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/document.ts'
import { segment } from '../../src/segment/segment.ts'
import { documentOf } from './document.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const fixture = (file: string): string => readFileSync(join(fixtures, file), 'utf8')

/** `class<TAB>sentence` for each sentence, white space folded, as the fixtures are written. */
async function classed(text: string, language: string): Promise<readonly string[]> {
  const { sentences } = await segment(documentOf(text, language))
  return sentences.map((s) => `${s.class}\t${text.slice(s.start, s.end).replace(/\s+/g, ' ')}`)
}

const inOrder = (spans: readonly Span[]): boolean =>
  spans.every(({ start, end }, i) => start < end && start >= (spans[i - 1]?.end ?? 0))
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

describe('segment', () => {
  const names = readdirSync(fixtures).flatMap((file) => (file.endsWith('.txt') ? [file.replace('.txt', '')] : []))
  it.each(names)('cuts and classes the page %s as a reader would', async (name) => {
    const language = name.split('.')[1] ?? ''
    expect(await classed(fixture(`${name}.txt`), language)).toEqual(fixture(`${name}.tsv`).trimEnd().split('\n'))
  })

  it('gives offsets into the file as it is, with its byte order mark, CRLF and no-break spaces', async () => {
    const text = '\uFEFFA long day\r\n\r\n\u00A0We went. \u00A0We came back.\u200B\u00A0\r\n'
    const { paragraphs, sentences } = await segment(documentOf(text))
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'A long day',
      'We went. \u00A0We came back.',
    ])
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'A long day',
      'We went.',
      'We came back.',
    ])
    expect(sentences[0]?.start).toBe(1)
  })

  it('classes a line the same with any line ends and in any place of the white space', async () => {
    const text = fixture('aggregator.en.txt')
    const expected = await classed(text, 'en')
    expect(await classed(text.replaceAll('\n', '\r\n'), 'en')).toEqual(expected)
    expect(await classed(`\uFEFF${text.replaceAll('\n', '\u00A0\n')}`, 'en')).toEqual(expected)
  })

  it('refuses what is no language tag in a sentence', async () => {
    for (const language of ['pt_BR', '', 'not a language', 'abcd', 'fr-x'])
      await expect(classed('A day at sea\n\nWe went. We came back.', language)).rejects.toThrow(/expected a BCP 47 tag/)
  })

  it('takes any language tag, known or not, with region and script', async () => {
    for (const language of ['en-GB', 'zh-Hant', 'xx', 'und'])
      expect(await classed('A day at sea\n\nWe went. We came back.', language)).toHaveLength(3)
    expect(
      await classed(
        'Um dia no mar\n\nPor Ana Prado\n\nFomos ao mar com o barco velho da aldeia, sem medo. Leia também: Outro dia',
        'pt-BR',
      ),
    ).toEqual([
      'headline\tUm dia no mar',
      'byline\tPor Ana Prado',
      'body\tFomos ao mar com o barco velho da aldeia, sem medo.',
      'link\tLeia também: Outro dia',
    ])
  })

  it('gives nothing for a text of nothing but white space', async () => {
    expect(await segment(documentOf(' \n\uFEFF\u00A0\r\n\u200B'))).toMatchObject({ paragraphs: [], sentences: [] })
    expect(await segment(documentOf(''))).toMatchObject({ paragraphs: [], sentences: [] })
  })

  it.each(['en', 'de', 'ja'])(
    'covers every letter of any %s text once, in order, inside its paragraphs',
    async (language) => {
      const unit = fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          '. ',
          '\n',
          '\n\n',
          '\r\n',
          '“',
          '”',
          '" ',
          'Dr. A',
          '。',
          '[a](b)',
          '\u00A0',
          '\uFEFF',
          'http://a.b',
          '!',
        ),
      )
      await fc.assert(
        fc.asyncProperty(fc.array(unit, { maxLength: 30 }), async (units) => {
          const text = units.join('')
          const { paragraphs, sentences } = await segment(documentOf(text, language))
          expect(inOrder(paragraphs)).toBe(true)
          expect(inOrder(sentences)).toBe(true)
          expect(sentences.every((s) => paragraphs.some((p) => holds(p, s)))).toBe(true)
          for (const { start, end } of [...paragraphs, ...sentences])
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          // by code units, as the spans count
          const outside = text.split('').filter((_, i) => !sentences.some(({ start, end }) => start <= i && i < end))
          expect(outside.join('')).not.toMatch(/[\p{L}\p{N}]/u)
        }),
        { numRuns: 200 },
      )
    },
  )
})
