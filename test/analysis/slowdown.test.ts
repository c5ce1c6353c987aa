import { describe, expect, it } from 'vitest'
import { slowdown } from '../../src/analysis/slowdown.ts'
import { seededRandom } from '../../src/math/random.ts'

/** Ten rounds about a ratio, each up to a share off. */
function rounds(about: number, off: number, seed: number): number[] {
  const random = seededRandom(seed)
  return Array.from({ length: 10 }, () => about * (1 + (off * (random(2001) - 1000)) / 1000))
}

const asked = { bound: 1.1, seed: 1 }

describe('slowdown', () => {
  it('tells a task that takes a third longer, by how much, and that it is slower', () => {
    const { before, now, change, ci, verdict } = slowdown(rounds(12, 0.02, 1), rounds(9, 0.02, 2), asked)
    expect(verdict).toBe('slower')
    expect(before / now).toBe(change)
    expect(change).toBeCloseTo(4 / 3, 1)
    expect(ci.low).toBeGreaterThan(1.1)
    expect(ci.high).toBeGreaterThan(change)
  })

  it('tells a task that became faster', () => {
    expect(slowdown(rounds(9, 0.02, 1), rounds(12, 0.02, 2), asked).verdict).toBe('faster')
  })

  it('tells nothing where rounds differ more than the two measurements, and says which slowdown it would have told', () => {
    const wide = slowdown(rounds(12, 0.4, 1), rounds(10, 0.4, 2), asked)
    const narrow = slowdown(rounds(12, 0.01, 1), rounds(12, 0.01, 2), asked)
    expect([wide.verdict, narrow.verdict]).toEqual(['not told apart', 'not told apart'])
    expect(wide.detectable).toBeGreaterThan(1.3)
    expect(narrow.detectable).toBeGreaterThan(1.1)
    expect(narrow.detectable).toBeLessThan(1.13)
  })

  it('tells a slowdown that is larger than the one it says it could have told, and none that is smaller', () => {
    const [before, now] = [rounds(12, 0.05, 1), rounds(12, 0.05, 2)]
    const { detectable, change } = slowdown(before, now, asked)
    const by = (factor: number) => now.map((ratio) => (ratio * change) / factor)
    expect(slowdown(before, by(detectable * 1.001), asked).verdict).toBe('slower')
    expect(slowdown(before, by(detectable * 0.999), asked).verdict).toBe('not told apart')
  })

  it('cries at no more than one in fifty of measurements of the same thing, even with a bound of 1', () => {
    const cries = Array.from({ length: 150 }, (_, i) =>
      slowdown(rounds(12, 0.2, 2 * i + 1), rounds(12, 0.2, 2 * i + 2), { bound: 1, seed: i }),
    ).filter(({ verdict }) => verdict === 'slower')
    expect(cries.length).toBeLessThanOrEqual(3)
  })

  it('takes no single round for a measurement', () => {
    expect(() => slowdown([1], [1, 2], asked)).toThrow('1 and 2 rounds, expected two of each at least')
  })
})
