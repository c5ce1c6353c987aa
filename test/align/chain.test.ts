import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heaviestChain } from '../../src/align/chain.ts'

const point = fc.record({ row: fc.nat(8), column: fc.nat(8), weight: fc.integer({ min: 1, max: 9 }) })
const points = fc.array(point, { maxLength: 12 }).map((some) => some.sort((a, b) => a.row - b.row))

/** By trying every chain. */
function weightOfHeaviest(some: readonly { row: number; column: number; weight: number }[]): number {
  const endingAt: number[] = []
  for (const [at, { row, column, weight }] of some.entries()) {
    const before = some.map((p, k) => (k < at && p.row < row && p.column < column ? endingAt[k]! : 0))
    endingAt.push(weight + Math.max(0, ...before))
  }
  return Math.max(0, ...endingAt)
}

describe('the heaviest chain', () => {
  it('ascends in both directions and is as heavy as the heaviest of all', () => {
    fc.assert(
      fc.property(points, (some) => {
        const chain = heaviestChain({
          rows: some.map(({ row }) => row),
          columns: some.map(({ column }) => column),
          weights: some.map(({ weight }) => weight),
        }).map((at) => some[at]!)
        chain.slice(1).forEach((next, k) => {
          expect(next.row).toBeGreaterThan(chain[k]!.row)
          expect(next.column).toBeGreaterThan(chain[k]!.column)
        })
        expect(chain.reduce((sum, { weight }) => sum + weight, 0)).toBe(weightOfHeaviest(some))
      }),
    )
  })
})
