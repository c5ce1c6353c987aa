import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumByGroup, sumRows, tableOf } from '../../src/math/table.ts'

const rows = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), { minLength: 1 })

describe('statistics tables', () => {
  it('sum rows as often as they are drawn', () => {
    const table = tableOf(2, [
      [1, 10],
      [2, 20],
    ])
    expect([...sumRows(table, [0, 0, 1])]).toEqual([4, 40])
  })

  it('keep the whole when rows are summed by group', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 5 }), (some, groups) => {
        const table = tableOf(2, some)
        const grouped = sumByGroup(
          table,
          some.map((_, i) => i % groups),
          groups,
        )
        expect(sumRows(grouped, Array(groups).keys())).toEqual(sumRows(table, some.keys()))
      }),
    )
  })
})
