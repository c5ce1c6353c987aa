import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairCounts } from '../../src/agreement/pair-counts.ts'
import { slowPairCounts } from '../reference/agreement.ts'

const vectors = fc
  .integer({ min: 0, max: 40 })
  .chain((length) =>
    fc.tuple(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: length, maxLength: length }),
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: length, maxLength: length }),
    ),
  )

describe('pairs of two vectors', () => {
  it('are counted as if each were looked at', () => {
    fc.assert(
      fc.property(vectors, ([x, y]) => {
        const [a, b] = [Float64Array.from(x), Float64Array.from(y)]
        expect(pairCounts(a, b)).toEqual(slowPairCounts(a, b))
        expect([...a, ...b]).toEqual([...x, ...y])
      }),
    )
  })
})
