import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonSubsequence } from '../../src/math/common-subsequence.ts'
import { rougeL } from '../../src/metrics/rouge-l.ts'
import { formatSignature } from '../../src/model/metric.ts'
import { describeMetric, pair } from '../../src/testing.ts'

describeMetric(rougeL({ nrefs: 'var' }), [
  // Lin's own example
  {
    name: 'takes order into account',
    pair: pair('police killed the gunman', 'police kill the gunman'),
    row: [0.75, 1],
  },
  { name: 'takes order into account', pair: pair('police killed the gunman', 'the gunman kill police'), row: [0.5, 1] },
  { name: 'folds case and sets marks apart', pair: pair('The end.', 'the end .'), row: [1, 1], score: 100 },
  { name: 'takes the best of several references', pair: pair(['x', 'a b', ''], 'a b'), row: [1, 1] },
  { name: 'counts an omission', pair: pair('a', ''), row: [0, 1], score: 0 },
  { name: 'counts an addition', pair: pair('', 'a'), row: [0, 1], score: 0 },
  { name: 'measures nothing in two empty sides', pair: pair('', ' '), row: [0, 0], score: undefined },
])

describe('rouge-l', () => {
  it('weighs recall as it is told, and says so', async () => {
    const metric = rougeL({ beta: 2, caseSensitive: true, tokenize: 'none' })
    const [row = []] = await metric.measure([pair('a b c d', 'A b')])
    const [recall, precision] = [1 / 4, 1 / 2]
    expect(row[0]).toBeCloseTo((5 * recall * precision) / (recall + 4 * precision), 12)
    expect(formatSignature(metric.signature)).toBe('ROUGE-L|nrefs:1|case:mixed|tok:none|beta:2|corpus:mean|version:1')
  })

  it('refuses a weight that is none', () => {
    expect(() => rougeL({ beta: -1 })).toThrow("metric 'rouge-l': beta is -1, expected a number of 0 or more")
  })
})

describe('longest common subsequence', () => {
  const isWithin = (some: readonly number[], all: readonly number[]): boolean => {
    let next = 0
    for (const symbol of all) if (symbol === some[next]) next++
    return next === some.length
  }

  it('is the longest of all subsequences of one text that the other has too', () => {
    const text = fc.array(fc.nat(3), { maxLength: 9 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const lengths = Array.from({ length: 2 ** a.length }, (_, chosen) =>
          a.filter((__, i) => (chosen >> i) % 2 === 1),
        )
          .filter((some) => isWithin(some, b))
          .map((some) => some.length)
        expect(commonSubsequence(a, b)).toBe(Math.max(...lengths))
      }),
    )
  })
})
