import { describe, expect, it } from 'vitest'
import { binomial } from '../../src/math/binomial.ts'
import { type Random, seededRandom } from '../../src/math/random.ts'

/** Trial by trial. */
function slowly(random: Random, n: number, p: number): number {
  let successes = 0
  for (let i = 0; i < n; i++) if (random(2 ** 32) < p * 2 ** 32) successes++
  return successes
}

/** How often each number from 0 to n was drawn. */
function drawn(draw: typeof binomial, n: number, p: number, times: number): readonly number[] {
  const random = seededRandom(2026)
  const counts = new Array<number>(n + 1).fill(0)
  for (let i = 0; i < times; i++) counts[draw(random, n, p)]!++
  return counts
}

/** Chi-square of two samples of a size over the numbers that both together have often, and its degrees of freedom. */
function chiSquare(a: readonly number[], b: readonly number[]) {
  const often = [...a.keys()].filter((k) => a[k]! + b[k]! >= 20)
  return {
    value: often.reduce((sum, k) => sum + (a[k]! - b[k]!) ** 2 / (a[k]! + b[k]!), 0),
    freedom: often.length - 1,
  }
}

describe('drawn numbers of successes', () => {
  it.each([
    [20, 0.1],
    [20, 0.5],
    [60, 0.3],
    [60, 0.9],
    [400, 0.02],
    [400, 0.4],
  ])('of %i trials at %f are as often each as trial by trial', (n, p) => {
    const { value, freedom } = chiSquare(drawn(binomial, n, p, 20_000), drawn(slowly, n, p, 20_000))
    // Its mean is the degrees of freedom, its variance twice that: above this once in some thousand seeds.
    expect(value).toBeLessThan(freedom + 4 * Math.sqrt(2 * freedom))
  })

  it.each([
    [1_000_000, 0.25],
    [1_000_000, 0.000_02],
    [3, 0.7],
  ])('of %i trials at %f have their mean and variance', (n, p) => {
    const random = seededRandom(7)
    const times = 20_000
    const all = Array.from({ length: times }, () => binomial(random, n, p))
    const mean = all.reduce((sum, each) => sum + each, 0) / times
    const variance = all.reduce((sum, each) => sum + (each - mean) ** 2, 0) / times
    const expected = n * p * (1 - p)
    expect(Math.abs(mean - n * p)).toBeLessThan(4 * Math.sqrt(expected / times))
    expect(variance / expected).toBeCloseTo(1, 1)
  })

  it('are none of no trials and at no probability, all at 1', () => {
    const random = seededRandom(1)
    expect([binomial(random, 0, 0.5), binomial(random, 9, 0), binomial(random, 9, 1)]).toEqual([0, 0, 9])
  })

  it('are the same on every machine', () => {
    const random = seededRandom(12345)
    expect(Array.from({ length: 6 }, (_, i) => binomial(random, 10 ** (i + 1), 0.3))).toMatchInlineSnapshot(`
      [
        1,
        44,
        311,
        3047,
        30250,
        299520,
      ]
    `)
  })
})
