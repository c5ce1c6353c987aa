import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multiplyAdd } from '../../src/math/exact-sums.ts'
import { exp, log } from '../../src/math/exp-log.ts'

// What Python 3.11 prints on Debian 12 (glibc 2.36): python3 -c 'import math; print(math.exp(x), math.log(y))'
const printed: readonly (readonly [number, number, number, number])[] = [
  [0.8519186437867212, 2.344140109923951, 31.444016270605864, 3.4482087033784525],
  [-5.680942488880238, 0.0034103427181511707, 54.18323863636363, 3.992371610366287],
  [1.1387200845061667, 3.1227689259280473, 21.68044541926776, 3.0764107215295735],
  [-1.9102730888146207, 0.1480399530194485, 24.87991131912797, 3.2140607035208952],
  [-0.01863054840476508, 0.9815419274944295, 66.76606318778843, 4.201194915337578],
  [-5.855743914522076, 0.0028634046802768556, 21.280038353209086, 3.0577694667842765],
  [-2.9256939738777863, 0.05362746293784539, 50.58664975424132, 3.923687702632842],
  [2.381179703538246, 10.817656967621708, 9.606453189929113, 2.262435079927954],
  [0.7971880345938924, 2.219291574992477, 60.36438923395445, 4.100399348849531],
  [-4.545350603613828, 0.010616449897973376, 0.6552006552006552, -0.4228137464427774],
  [2.509530733304416, 12.299157121271524, 21.35617191796967, 3.061340780707133],
  [-2.8176431547838083, 0.059746590367144865, 17.30381225443347, 2.8509268387556443],
]

describe('exp and log', () => {
  it.each(printed)('give the C library’s bits for e^%d = %d and ln %d = %d', (x, power, y, logarithm) => {
    expect(exp(x)).toBe(power)
    expect(log(y)).toBe(logarithm)
  })

  it('are the engine’s to within two units in the last place', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(2 ** -51)
      }),
    )
    fc.assert(
      fc.property(fc.double({ min: 1e-290, max: 1e290, noNaN: true }), (x) => {
        expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(Math.abs(Math.log(x)) * 2 ** -51)
      }),
    )
  })

  it('hold at the edges', () => {
    expect(exp(0)).toBe(1)
    expect(exp(-1e10)).toBe(0)
    expect(log(1)).toBe(0)
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('multiplyAdd', () => {
  it('rounds once: exact in integers of any size', () => {
    const whole = fc.integer({ min: -(2 ** 31), max: 2 ** 31 })
    fc.assert(
      fc.property(whole, whole, whole, whole, fc.integer({ min: 0, max: 40 }), (a, b, c, d, shift) => {
        const [x, y, z] = [a * 2 ** 21 + d, b * 2 ** 20 + c, c * 2 ** shift]
        expect(multiplyAdd(x, y, z)).toBe(Number(BigInt(x) * BigInt(y) + BigInt(z)))
      }),
      { numRuns: 2000 },
    )
  })
})
