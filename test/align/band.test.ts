import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandAlong } from '../../src/align/band.ts'

const size = fc.integer({ min: 1, max: 900 })
const ascending = (some: readonly number[]) => [...new Set(some)].sort((a, b) => a - b)
const anchors = fc
  .tuple(fc.array(fc.nat(899), { maxLength: 60 }), fc.array(fc.nat(899), { maxLength: 60 }))
  .map(([rows, columns]) => [ascending(rows), ascending(columns)] as const)

describe('a band', () => {
  it('leads from corner to corner, never falls and passes its anchors', () => {
    fc.assert(
      fc.property(size, size, anchors, (height, width, [someRows, someColumns]) => {
        const rows = someRows.filter((row) => row < height)
        const columns = someColumns.filter((column) => column < width)
        const n = Math.min(rows.length, columns.length)
        const { from, to } = bandAlong({ rows: rows.slice(0, n), columns: columns.slice(0, n) }, height, width)
        expect([from[0], to[height]]).toEqual([0, width])
        for (let i = 0; i <= height; i++) {
          expect(from[i]).toBeLessThanOrEqual(to[i]!)
        }
        expect([...from]).toEqual([...from].sort((a, b) => a - b))
        expect([...to]).toEqual([...to].sort((a, b) => a - b))
        for (let k = 0; k < n; k++) {
          expect(from[rows[k]!]).toBeLessThanOrEqual(columns[k]!)
          expect(to[rows[k]! + 1]).toBeGreaterThan(columns[k]!)
        }
      }),
    )
  })
})
