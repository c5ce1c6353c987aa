import { describe, expect, it } from 'vitest'
import { centredP, percentileInterval } from '../../src/analysis/bootstrap.ts'
import { withReplacement } from '../../src/analysis/draws.ts'

describe('bootstrap', () => {
  it('draws n of n, the same for the same seed', () => {
    const drawn = (seed: number) => {
      const [draw, units] = [withReplacement(seed), new Int32Array(7)]
      return Array.from({ length: 50 }, () => {
        expect(draw(units)).toBe(7)
        return [...units]
      })
    }
    const draws = drawn(3)
    expect(draws.every((units) => units.every((unit) => unit >= 0 && unit < 7))).toBe(true)
    expect(drawn(3)).toEqual(draws)
    expect(drawn(4)).not.toEqual(draws)
  })

  it('cuts the tails off evenly', () => {
    const scores = Array.from({ length: 101 }, (_, i) => 100 - i)
    expect(percentileInterval(scores, 10)?.low).toBeCloseTo(2.5, 12)
    expect(percentileInterval(scores, 10)?.high).toBeCloseTo(97.5, 12)
  })

  it('gives no interval for one unit, or where resamples had nothing to measure', () => {
    expect(percentileInterval([1, 2, 3], 1)).toBeUndefined()
    expect(percentileInterval([1, undefined, undefined], 5)).toBeUndefined()
  })

  it('finds no difference where there is none, and a p above 0 where there is a clear one', () => {
    expect(centredP([0, 0, 0], 0)).toBe(1)
    expect(centredP(Array(999).fill(5), 5)).toBe(0.001)
  })
})
