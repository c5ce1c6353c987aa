import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/math/random.ts'

describe('seeded random numbers', () => {
  it('fall evenly', () => {
    const random = seededRandom(1)
    const counts = new Array<number>(10).fill(0)
    for (let i = 0; i < 100_000; i++) counts[random(10)]!++
    // Chi-square with 9 degrees of freedom: above 27.9 once in a thousand seeds.
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    expect(chiSquare).toBeLessThan(27.9)
  })

  it('are the same on every machine', () => {
    const random = seededRandom(12345)
    expect(Array.from({ length: 5 }, () => random(1000))).toMatchInlineSnapshot(`
      [
        547,
        357,
        573,
        158,
        660,
      ]
    `)
  })
})
