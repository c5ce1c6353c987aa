import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance } from '../../src/math/edit-distance.ts'
import { countEdits } from '../../src/math/edits.ts'
import { cer } from '../../src/metrics/cer.ts'
import { wer } from '../../src/metrics/wer.ts'
import { formatSignature, type Metric } from '../../src/model/metric.ts'
import { describeMetric, pair } from '../../src/testing.ts'

const rowOf = async (metric: Metric, reference: string | readonly string[], hypothesis: string) => {
  const [row = []] = await metric.measure([pair(reference, hypothesis)])
  return Array.from(row)
}

describeMetric(cer({ nrefs: 'var' }), [
  {
    name: 'counts substitutions, deletions and insertions',
    pair: pair('kitten', 'sittin'),
    row: [2, 0, 0, 6],
    score: 100 / 3,
  },
  { name: 'counts code points, and white space as one blank', pair: pair('a \n😀', 'a 😎'), row: [1, 0, 0, 3] },
  { name: 'prefers a substitution to a deletion and an insertion', pair: pair('ab', 'bc'), row: [2, 0, 0, 2] },
  { name: 'takes the reference with the lowest rate', pair: pair(['dog', 'the bat'], 'the cat'), row: [1, 0, 0, 7] },
  { name: 'counts an addition as 100', pair: pair('', 'new'), row: [0, 0, 3, 0], score: 100 },
  { name: 'counts an omission as 100', pair: pair('old', ''), row: [0, 3, 0, 3], score: 100 },
  { name: 'measures nothing in two empty sides', pair: pair('', ' '), row: [0, 0, 0, 0], score: undefined },
])

describeMetric(wer(), [
  { name: 'counts words', pair: pair('the cat sat', 'a cat sat down'), row: [1, 0, 1, 3], score: 200 / 3 },
])

describe('cer and wer', () => {
  it('normalise as they are told, and say so', async () => {
    expect(await rowOf(cer(), 'café', 'cafe\u0301')).toEqual([1, 0, 1, 4])
    expect(await rowOf(cer({ normalization: 'NFC' }), 'café', 'cafe\u0301')).toEqual([0, 0, 0, 4])
    expect(await rowOf(cer({ whitespace: false, lowercase: true }), 'A b', 'ab')).toEqual([0, 0, 0, 2])
    expect(await rowOf(wer({ tokenize: '13a' }), 'cat.', 'cat .')).toEqual([0, 0, 0, 2])
    expect(formatSignature(cer({ normalization: 'NFC', lowercase: true }).signature)).toBe(
      'CER|nrefs:1|case:lc|tok:codepoint|norm:nfc|version:1',
    )
    expect(formatSignature(wer({ tokenize: '13a' }).signature)).toBe('WER|nrefs:1|case:mixed|tok:13a|norm:no|version:1')
  })
})

describe('edits', () => {
  it('add up to the distance, both ways round, and to the difference in length', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 40 })
    const codes = (of: string) => Array.from(of, (each) => each.charCodeAt(0))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { substitutions, deletions, insertions } = countEdits(codes(a), codes(b))!
        expect(substitutions + deletions + insertions).toBe(distance(a, b))
        expect(insertions - deletions).toBe(b.length - a.length)
        expect(countEdits(codes(b), codes(a))).toEqual({ substitutions, deletions: insertions, insertions: deletions })
        expect(Math.min(substitutions, deletions, insertions)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 500 },
    )
  })
})
