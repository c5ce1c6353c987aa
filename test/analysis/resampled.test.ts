import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byCoin, withReplacement } from '../../src/analysis/draws.ts'
import { addRows, resampledSums, rowsOfTable } from '../../src/analysis/resampled.ts'
import { columnSums, swappedSums } from '../../src/analysis/swapped.ts'
import { sumRows, tableOf } from '../../src/math/table.ts'

const tables = fc.tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 30 })).chain(([width, rows]) =>
  fc.tuple(
    ...[0, 1].map(() =>
      fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: width, maxLength: width }), {
        minLength: rows,
        maxLength: rows,
      }),
    ),
  ),
)

type Table = ReturnType<typeof tableOf>

describe('resampledSums', () => {
  it('adds the drawn rows of tables of any width', () => {
    fc.assert(
      fc.property(tables, ([rows]) => {
        const table = tableOf(rows![0]!.length, rows!)
        const indices = Int32Array.from({ length: 40 }, (_, i) => (i * 7) % rows!.length)
        const out = new Float64Array(table.width + 1)
        addRows(table, indices, out, 1)
        expect([...out]).toEqual([0, ...sumRows(table, indices)])
      }),
    )
  })

  it('gives sums that are exact, of whole numbers small or large, and of others', () => {
    for (const large of [0.5, 1, 511, 520, 2 ** 20, 2 ** 40, -3, -600]) {
      const table = tableOf(
        3,
        Array.from({ length: 64 }, (_, i) => [i, large * i, 7]),
      )
      const [sums] = resampledSums([table], 20, withReplacement(9))
      const draw = withReplacement(9)
      for (const row of rowsOfTable(sums!)) {
        const units = new Int32Array(64)
        draw(units)
        expect([...row]).toEqual([...sumRows(table, units)])
      }
    }
  })

  it('draws the same units for every table, n of n, and the same again for a seed', () => {
    const [a, b] = [
      tableOf(1, [[1], [10], [100]]),
      tableOf(2, [
        [2, 0],
        [20, 0],
        [200, 0],
      ]),
    ]
    const [first, second] = resampledSums([a, b], 50, withReplacement(1)).map(rowsOfTable)
    expect(second!.map(([sum]) => sum! / 2)).toEqual(first!.map(([sum]) => sum))
    for (const [sum] of first!) expect([...String(sum)].reduce((all, digit) => all + Number(digit), 0)).toBe(3)
    expect(resampledSums([a], 50, withReplacement(1))[0]).toEqual(resampledSums([a, b], 50, withReplacement(1))[0])
  })
})

describe('swappedSums', () => {
  it('parts both systems’ rows between two pseudo-systems, each unit as one coin falls', () => {
    fc.assert(
      fc.property(tables, ([one, other]) => {
        const [baseline, system] = [tableOf(one![0]!.length, one!), tableOf(one![0]!.length, other!)] as const
        const [{ first, second }] = swappedSums([[baseline, system]], 20, byCoin(3)) as [
          ReturnType<typeof swappedSums>[number],
        ]
        const all = columnSums(baseline).map((sum, k) => sum + columnSums(system)[k]!)
        for (const [t, row] of rowsOfTable(first).entries())
          expect(row.map((sum, k) => sum + rowsOfTable(second)[t]![k]!)).toEqual(all)
      }),
    )
  })

  it('swaps about half of the units', () => {
    const [zeros, ones] = [0, 1].map((value) => ({ width: 1, values: new Float64Array(1000).fill(value) })) as [
      Table,
      Table,
    ]
    const [trials] = swappedSums([[ones, zeros]], 200, byCoin(12345))
    const swapped = [...trials!.first.values]
    expect(Math.min(...swapped)).toBeGreaterThan(420)
    expect(Math.max(...swapped)).toBeLessThan(580)
    expect(new Set(swapped).size).toBeGreaterThan(20)
  })
})
