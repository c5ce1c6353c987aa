import { describe, expect, it } from 'vitest'
import { metricPairs } from '../../../src/agreement/agree/metric-pairs.ts'
import { partedMost } from '../../../src/agreement/agree/parted.ts'
import { systemOrders } from '../../../src/agreement/agree/system-orders.ts'

const column = (metric: string, ...scores: readonly number[]) => ({ metric, scores: Float64Array.from(scores) })
const none = Number.NaN

describe('metrics two by two', () => {
  it('are compared on the items that both scored', () => {
    expect(metricPairs([column('a', 1, 2, 3, none), column('b', 2, 4, none, 1), column('c', 5, 5, 5, 5)])).toEqual([
      { first: 'a', second: 'b', items: 2, pearson: expect.closeTo(1), spearman: expect.closeTo(1), kendall: 1 },
      { first: 'a', second: 'c', items: 3, pearson: undefined, spearman: undefined, kendall: undefined },
      { first: 'b', second: 'c', items: 3, pearson: undefined, spearman: undefined, kendall: undefined },
    ])
  })
})

describe('orders of systems', () => {
  it('say which metrics hold them, the most disputed first', () => {
    const orders = systemOrders(['x', 'y', 'z'], [column('a', 1, 2, 0), column('b', 3, 1, 0), column('c', 0, 1, none)])
    expect(orders[0]).toEqual({
      first: 'y',
      second: 'x',
      firstBetter: ['a', 'c'],
      secondBetter: ['b'],
      neither: [],
    })
    expect(orders[1]).toMatchObject({ first: 'x', second: 'z', firstBetter: ['a', 'b'], neither: ['c'] })
  })
})

describe('passages on which two metrics part', () => {
  it('are those whose ranks lie furthest apart, by the share that is below', () => {
    const [first, second] = [column('a', 1, 2, 3, 4), column('b', 90, 20, 30, 10)].map(({ scores }) => scores)
    expect(partedMost(first!, second!, 2)).toEqual([
      { item: 0, first: 0.125, second: 0.875 },
      { item: 3, first: 0.875, second: 0.125 },
    ])
  })

  it('leave out what one did not score, and what both rank alike', () => {
    expect(partedMost(Float64Array.of(1, none, 2), Float64Array.of(1, 5, 2), 3)).toEqual([])
  })
})
