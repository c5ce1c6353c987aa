import { describe, expect, it } from 'vitest'
import { describeDifference, randomizationP } from '../../src/analysis/paired.ts'
import { mosesP, orderInterval, strictRandomizationP } from '../../src/analysis/sacrebleu.ts'

describe('describeDifference', () => {
  // Evenly spread from -1 to 3: standard deviation 1.1582…
  const resampled = Array.from({ length: 401 }, (_, i) => -1 + i / 100)

  it('gives the difference in standard deviations of one unit, and what could have been seen', () => {
    const { ci, effect, detectable } = describeDifference(1, resampled, 100)
    const error = Math.sqrt((401 * 402) / 12) / 100
    expect(ci).toEqual({ low: expect.closeTo(-0.9), high: expect.closeTo(2.9), level: 0.95 })
    expect(effect!.size).toBeCloseTo(1 / (error * 10))
    expect(effect!.low).toBeCloseTo(-0.9 / (error * 10))
    expect(detectable).toBeCloseTo((1.96 + 0.8416) * error, 3)
  })

  it('claims nothing of a single unit, and no effect of systems that never differ', () => {
    expect(describeDifference(1, resampled, 1)).toEqual({ ci: undefined, effect: undefined, detectable: undefined })
    expect(describeDifference(0, [0, 0, 0], 9)).toEqual({
      ci: { low: 0, high: 0, level: 0.95 },
      effect: undefined,
      detectable: 0,
    })
  })
})

describe('p-values', () => {
  it('count trials that differ as much, in either direction, and are never 0', () => {
    expect(randomizationP([0.5, -2, 2, 3], -2)).toBe(4 / 5)
    expect(randomizationP([0.5, 1], 2)).toBe(1 / 3)
    expect(randomizationP([0, 0], 0)).toBe(1)
  })

  it('of sacreBLEU’s recipe count strictly larger ones, its bootstrap’s after centring absolute differences', () => {
    expect(strictRandomizationP([1, 5, 2], [3, 0, 2], 2)).toBe(2 / 4)
    // |differences| 1, 3, 8, centred on 4: -3, -1, 4
    expect(mosesP([0, 0, 0], [1, -3, 8], 3.5)).toBe(2 / 4)
    expect(mosesP([0, 0, 0], [1, -3, 8], -4)).toBe(1 / 4)
  })
})

describe('orderInterval', () => {
  it('cuts a fortieth off either end', () => {
    const scores = Array.from({ length: 80 }, (_, i) => (i * 37) % 80)
    expect(orderInterval(scores, 'paired-test')).toEqual({ low: 2, high: 77, mean: 39.5, level: 0.95 })
    expect(orderInterval(scores, 'one-system').mean).toBe(39.5)
  })
})
