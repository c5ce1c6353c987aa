import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactMean } from '../../src/math/exact-mean.ts'
import { pairwiseMean, pairwiseSum } from '../../src/math/pairwise-sum.ts'

describe('exactMean', () => {
  it('rounds once, at the end', () => {
    expect(exactMean([0.1, 0.2, 0.3])).toBe(0.2) // (0.1 + 0.2 + 0.3) / 3 is 0.20000000000000004
    expect(exactMean([1e16, 1, -1e16])).toBe(1 / 3)
    expect(exactMean([-1.5, -2.5])).toBe(-2)
    expect(exactMean([0, 0])).toBe(0)
  })

  it('is the value itself for equal values, and whole sums divided', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((x) => Math.abs(x) > 1e-280)
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 40 }), (x, n) => {
        expect(exactMean(Array<number>(n).fill(x))).toBe(x)
      }),
    )
    const whole = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1 })
    fc.assert(
      fc.property(whole, (xs) => {
        expect(exactMean(xs)).toBe(xs.reduce((a, b) => a + b, 0) / xs.length)
      }),
    )
  })
})

describe('pairwiseSum', () => {
  it('adds every number once, for any count', () => {
    for (const count of [1, 7, 8, 9, 127, 128, 129, 1000, 1001, 4096])
      expect(pairwiseSum(Array.from({ length: count }, (_, i) => i))).toBe((count * (count - 1)) / 2)
  })

  it('adds in numpy’s order', () => {
    // numpy 1.24: np.array([((i * 7919) % 1000) / 7 for i in range(1000)]).mean(), where adding from left to right ends otherwise
    expect(pairwiseMean(Array.from({ length: 1000 }, (_, i) => ((i * 7919) % 1000) / 7))).toBe(71.35714285714285)
  })
})
