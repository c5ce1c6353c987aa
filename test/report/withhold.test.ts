import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/model/result.ts'
import { resultSchema } from '../../src/model/result.ts'
import { markdown } from '../../src/report/markdown/markdown.ts'
import { summary } from '../../src/report/terminal.ts'
import { result, timings } from './fixtures.ts'
import { withheldResult } from './withheld.ts'

const shingles = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')))
}

const inputs = result.documents.flatMap(({ texts }) =>
  texts.map(({ passages }) => passages.map(({ text }) => text).join('\n\n')),
)

const withMessage = (message: string): Result => ({
  ...result,
  metrics: result.metrics.map((metric) => ({ ...metric, failure: metric.failure && message })),
  findings: result.findings.map((finding) => ({ ...finding, message })),
})

const messageOf = ({ findings }: Result): string => findings[0]?.message ?? ''

// Few words, so that what is left on both sides of a gap often reads on as another run.
const word = fc.constantFrom('alder', 'Birch', 'cedar', 'doum', 'élm', '7')
const prose = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '\n', '. ', '“', '-')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''))

describe('what is held back of a result', () => {
  it('leaves no five words of the inputs in the result, the page or the summary', () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 3 }), fc.array(prose, { maxLength: 3 }), (texts, rest) => {
        const message = [...texts.map((text) => text.slice(3, 80)), ...rest].join(' said ')
        const withheld = withheldResult(withMessage(message), texts)
        // Text by text: a run from the end of one into the next is nobody's sentence.
        const known = new Set(texts.flatMap((text) => [...shingles(text)]))
        for (const published of [JSON.stringify(withheld), markdown(withheld, { timings }), summary(withheld)])
          expect([...shingles(published)].filter((shingle) => known.has(shingle))).toEqual([])
      }),
    )
  })

  it('leaves no five words of this run’s inputs either', () => {
    const long = withMessage(inputs.join(' against '))
    const withheld = withheldResult(long, inputs)
    const published = shingles(`${JSON.stringify(withheld)} | ${markdown(withheld)}`)
    const kept = inputs.flatMap((input) => [...shingles(input)].filter((shingle) => published.has(shingle)))
    expect(kept).toEqual([])
  })

  it('keeps names, numbers, places and what a message says about them', () => {
    const message = "number '31 metres' became '13 metres' in “to a depth of 13 metres, double” of Hanno Vries"
    expect(messageOf(withheldResult(withMessage(message), ['until a depth of 13 metres, double what']))).toBe(
      "number '31 metres' became '13 metres' in “to […]” of Hanno Vries",
    )
  })

  it('sees through case, accents, punctuation and line breaks', () => {
    const message = 'it has “The LOWER-pit:\nat Ostrél” there'
    expect(messageOf(withheldResult(withMessage(message), ['near the lower pit at Ostrel.']))).toBe(
      'it has “[…]” there',
    )
  })

  it('goes on where the two ends of a gap read on as another run', () => {
    const documents = ['a b c d e', 'x y z v w', 'one two three four five']
    expect(messageOf(withheldResult(withMessage('one two x y z v w three four five'), documents))).toBe('[…]')
  })

  it('counts every character where words are not parted by spaces', () => {
    const message = '“採石場は春まで閉鎖” and 東京'
    expect(messageOf(withheldResult(withMessage(message), ['石場は春まで閉鎖される']))).toBe('“採[…]” and 東京')
  })

  it('drops the passages’ text and nothing else, leaves its argument as it was and fits the schema', () => {
    const before = JSON.stringify(result)
    const withheld = withheldResult(result, inputs)
    expect(JSON.stringify(result)).toBe(before)
    expect(() => resultSchema.parse(withheld)).not.toThrow()
    expect(withheld.corpus.text).toBe('withheld')
    expect(JSON.stringify(withheld)).not.toContain('"text":"“')
    expect(withheld.documents.map(({ title }) => title)).toEqual(result.documents.map(({ title }) => title))
    expect(withheld.scores).toEqual(result.scores)
  })
})
