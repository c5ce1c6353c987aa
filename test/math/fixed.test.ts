import { describe, expect, it } from 'vitest'
import { toFixedEven } from '../../src/math/fixed.ts'

describe('toFixedEven', () => {
  it('rounds what is exactly half way to the even digit', () => {
    expect([56.25, 56.75, 0.5, 1.5, 2.5, -0.25].map((value) => toFixedEven(value, value % 1 === 0.5 ? 0 : 1))).toEqual([
      '56.2',
      '56.8',
      '0',
      '2',
      '2',
      '-0.2',
    ])
  })

  it('rounds all else to the nearest', () => {
    expect([0.35, 35.227509, 99.95, 100].map((value) => toFixedEven(value, 1))).toEqual([
      '0.3',
      '35.2',
      '100.0',
      '100.0',
    ])
    expect(toFixedEven(1 / 3, 0)).toBe('0')
    expect(toFixedEven(35.227509, 6)).toBe('35.227509')
  })
})
