import { expect, it } from 'vitest'
import { quantile } from '../../src/math/quantile.ts'

it.each([
  [[1, 2, 3, 4], 0, 1],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4], 0.95, 3.85],
  [[1, 2, 3, 4], 1, 4],
  [[7], 0.3, 7],
])('the quantile of %j at %d is %d', (values, q, expected) => {
  expect(quantile(values, q)).toBeCloseTo(expected, 12)
})
