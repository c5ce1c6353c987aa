import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metricPairs } from '../../../src/agreement/agree/metric-pairs.ts'
import { partedMost } from '../../../src/agreement/agree/parted.ts'
import { systemOrders } from '../../../src/agreement/agree/system-orders.ts'

const column = (metric: string, ...scores: readonly number[]) => ({ metric, scores: Float64Array.from(scores) })

describe('metrics two by two', () => {
  it('are compared on what both scored', () => {
    const [pair] = metricPairs([column('a', 1, 2, Number.NaN, 4), column('b', 10, 20, 5, 40)])
    expect(pair).toEqual({
      first: 'a',
      second: 'b',
      items: 3,
      pearson: expect.closeTo(1, 12),
      spearman: expect.closeTo(1, 12),
      kendall: 1,
    })
  })

  it('say nothing where one gives everything the same', () => {
    const [pair] = metricPairs([column('a', 1, 1, 1), column('b', 1, 2, 3)])
    expect([pair!.pearson, pair!.spearman, pair!.kendall]).toEqual([undefined, undefined, undefined])
  })
})

describe('orders of systems', () => {
  it('name the metrics that say the other, the most disputed first', () => {
    const orders = systemOrders(['x', 'y', 'z'], [column('a', 3, 2, 1), column('b', 2, 3, 1), column('c', 3, 2, 2)])
    expect(orders[0]).toEqual({ first: 'x', second: 'y', firstBetter: ['a', 'c'], secondBetter: ['b'], neither: [] })
    expect(orders.find(({ first, second }) => first === 'y' && second === 'z')!.neither).toEqual(['c'])
  })

  it('count every metric once for every two systems', () => {
    const scores = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(scores, (all) => {
        const columns = all.map((values, i) => column(`m${i}`, ...values))
        for (const { firstBetter, secondBetter, neither } of systemOrders(['p', 'q', 'r', 's'], columns)) {
          expect([...firstBetter, ...secondBetter, ...neither].sort()).toEqual(
            columns.map(({ metric }) => metric).sort(),
          )
          expect(firstBetter.length).toBeGreaterThanOrEqual(secondBetter.length)
        }
      }),
    )
  })
})

describe('passages on which two metrics part', () => {
  it('are those whose ranks lie furthest apart, whatever the scale of the scores', () => {
    const [most] = partedMost(Float64Array.of(1, 2, 3, 4), Float64Array.of(400, 20, 30, 10), 1)
    expect(most).toEqual({ item: 0, first: 0.125, second: 0.875 })
  })

  it('leave out what one of them did not score', () => {
    expect(partedMost(Float64Array.of(1, Number.NaN), Float64Array.of(1, 2), 5).map(({ item }) => item)).toEqual([0])
  })
})
