import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustments } from '../../src/analysis/adjust.ts'

const round = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(10)))

describe('adjusted p-values', () => {
  it('are R’s p.adjust(p, "holm") and p.adjust(p, "BH")', () => {
    const p = [0.01, 0.04, 0.03, 0.005]
    expect(round(adjustments.holm(p))).toEqual([0.03, 0.06, 0.06, 0.02])
    expect(round(adjustments.bh(p))).toEqual([0.02, 0.04, 0.04, 0.02])
  })

  it('stay below 1, and those of one comparison stay as they are', () => {
    expect(adjustments.holm([0.9, 0.8])).toEqual([1, 1])
    expect(adjustments.bh([0.9, 0.8])).toEqual([0.9, 0.9])
    expect([adjustments.holm([0.03]), adjustments.bh([0.03])]).toEqual([[0.03], [0.03]])
    expect([adjustments.holm([]), adjustments.bh([])]).toEqual([[], []])
  })

  it('keep the order of the p-values, and Holm’s are never below Benjamini and Hochberg’s', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), (p) => {
        const [holm, bh] = [adjustments.holm(p), adjustments.bh(p)]
        for (const [i, own] of p.entries()) {
          expect(bh[i]).toBeGreaterThanOrEqual(own)
          expect(holm[i]! + 1e-12).toBeGreaterThanOrEqual(bh[i]!)
          const larger = [...p.keys()].filter((j) => p[j]! > own).map((j) => holm[j]!)
          expect(holm[i]).toBeLessThanOrEqual(Math.min(1, ...larger))
        }
      }),
    )
  })
})
