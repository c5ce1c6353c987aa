import { describe, expect, it } from 'vitest'
import { centredP, drawResamples, percentileInterval } from '../../src/analysis/bootstrap.ts'

describe('bootstrap', () => {
  it('draws n of n, the same for the same seed', () => {
    const draws = drawResamples(7, 50, 3)
    expect(draws.every((draw) => draw.length === 7 && draw.every((unit) => unit >= 0 && unit < 7))).toBe(true)
    expect(drawResamples(7, 50, 3)).toEqual(draws)
    expect(drawResamples(7, 50, 4)).not.toEqual(draws)
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
