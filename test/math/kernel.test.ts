import { describe, expect, it } from 'vitest'
import { distance } from '../../src/math/edit-distance.ts'
import { kernelWithRoom } from '../../src/math/kernel/instance.ts'

describe('the kernel’s memory', () => {
  it('grows for a large input and is given back after it', () => {
    const before = kernelWithRoom(1)?.words.byteLength ?? 0
    const long = 'x'.repeat(1_000_000)
    expect(distance(`${long}abc`, `b${long}`)).toBe(4)
    expect(kernelWithRoom(1)?.words.byteLength).toBeLessThanOrEqual(before)
  })

  it('is kept from one small input to the next', () => {
    const kernel = kernelWithRoom(100)
    distance('kitten'.repeat(50), 'sitting'.repeat(50))
    expect(kernelWithRoom(100)).toBe(kernel)
  })

  it('has room for what was asked', () => {
    for (const [total, alphabet] of [
      [1, 0x1_0000],
      [5000, 0x1_0000],
      [300_000, 0x2_0000],
    ] as const) {
      const kernel = kernelWithRoom(total, alphabet)
      expect(kernel?.room.total).toBeGreaterThanOrEqual(total)
      expect(kernel?.room.alphabet).toBeGreaterThanOrEqual(alphabet)
      expect(kernel?.words.length).toBeGreaterThan((kernel?.symbols ?? 0) + total)
    }
  })

  it('says so where there is not enough, and works on', () => {
    expect(kernelWithRoom(2 ** 31)).toBeUndefined()
    expect(distance('kitten', 'sitting')).toBe(3)
  })
})
