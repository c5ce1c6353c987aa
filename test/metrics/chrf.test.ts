import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChrfOptions, chrf } from '../../src/metrics/chrf.ts'
import { formatSignature } from '../../src/model/metric.ts'
import { describeMetric, pair } from '../../src/testing.ts'
import { plainChrf } from '../reference/scores.ts'

const rowOf = async (options: ChrfOptions, reference: string | readonly string[], hypothesis: string) => {
  const [row = []] = await chrf({ nrefs: 'var', ...options }).measure([pair(reference, hypothesis)])
  return Array.from(row)
}
const scoreOf = async (options: ChrfOptions, reference: string | readonly string[], hypothesis: string) =>
  chrf(options).score(await rowOf(options, reference, hypothesis))

describeMetric(chrf({ charOrder: 2, nrefs: 'var' }), [
  {
    name: 'counts n-grams of the hypothesis, the reference and both, without white space',
    pair: pair('a b c', 'ab d'),
    row: [3, 3, 2, 2, 2, 1, 1],
    score: 100 * ((2 / 3 + 1 / 2) / 2),
  },
  {
    name: 'takes the reference with the better score, of two equal ones the first',
    pair: pair(['xyzv', 'abq', 'qab'], 'abc'),
    row: [3, 3, 2, 2, 2, 1, 1],
  },
  { name: 'scores an addition 0', pair: pair('', 'new'), row: [0, 0, 0, 0, 0, 0, 1], score: 0 },
  { name: 'scores an omission 0', pair: pair('old', ''), row: [0, 3, 0, 0, 2, 0, 1], score: 0 },
  { name: 'measures nothing in two empty sides', pair: pair('', ' '), row: Array(7).fill(0), score: undefined },
])

describeMetric(chrf({ charOrder: 1, wordOrder: 2 }), [
  {
    name: 'counts words too',
    pair: pair('The cat (sat).', 'The cat (sat).'),
    row: [12, 12, 12, 4, 4, 4, 3, 3, 3, 1],
    score: 100,
  },
])

describe('chrf', () => {
  it('counts code points', async () => {
    expect(await rowOf({ charOrder: 1 }, '😀é', '😀e')).toEqual([2, 2, 1, 1])
  })

  it('counts words with a mark cut off the end or else the beginning', async () => {
    // (hi | ) against ( | hi
    expect(await rowOf({ charOrder: 0, wordOrder: 1 }, '(hi)', '(hi')).toEqual([2, 2, 0, 1])
    expect(await rowOf({ charOrder: 0, wordOrder: 1 }, 'so, ok', 'so , ok')).toEqual([3, 3, 3, 1])
  })

  it('weighs recall beta times', async () => {
    // Precision 1, recall 1/2
    expect(await scoreOf({ charOrder: 1, beta: 1 }, 'abcd', 'ab')).toBeCloseTo(100 * (2 / 3), 10)
    expect(await scoreOf({ charOrder: 1, beta: 3 }, 'abcd', 'ab')).toBeCloseTo(100 * (5 / 9.5), 10)
  })

  it('averages precisions and recalls of the orders there are, or F-scores of all orders', async () => {
    expect(await scoreOf({}, 'ab', 'ab')).toBe(100)
    expect(await scoreOf({ epsSmoothing: true }, 'ab', 'ab')).toBeCloseTo(100 / 3, 10)
  })

  it('counts white space if it is told to, and folds case', async () => {
    expect(await rowOf({ charOrder: 1, whitespace: true, lowercase: true }, 'A b', 'a\tB')).toEqual([3, 3, 2, 1])
  })

  it('scores what its definition scores', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', ' '), maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(text, text, fc.integer({ min: 1, max: 6 }), async (reference, hypothesis, charOrder) => {
        const score = await scoreOf({ charOrder, beta: 2 }, reference, hypothesis)
        expect(score ?? 0).toBeCloseTo(plainChrf(reference, hypothesis, charOrder, 2), 9)
      }),
      { numRuns: 500 },
    )
  })

  it('signs as sacreBLEU does', () => {
    expect(formatSignature(chrf().signature)).toBe(
      'chrF2|nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|version:2.6.0+variorum.1',
    )
    expect(formatSignature(chrf({ wordOrder: 2, beta: 3, epsSmoothing: true }).signature)).toContain(
      'chrF3++|nrefs:1|case:mixed|eff:no|nc:6|nw:2|',
    )
    expect(chrf({ wordOrder: 2 }).name).toBe('chrf++')
  })

  it('refuses options that leave nothing to count', () => {
    expect(() => chrf({ charOrder: 0 })).toThrow(/both 0/)
    expect(() => chrf({ charOrder: 0, wordOrder: 1, whitespace: true })).toThrow(/whitespace does nothing/)
    expect(() => chrf({ beta: -1 })).toThrow(/beta is -1/)
  })
})
