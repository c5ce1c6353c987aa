/** Up to this many numbers are summed by eight running sums; more are cut into halves first. */
const block = 128

/**
 * The sum of `count` numbers from `start`, with a rounding error that grows with the logarithm of the count (Higham
 * 1993). The order of additions is numpy's, so that its means come out to the last bit.
 */
export function pairwiseSum(values: ArrayLike<number>, start = 0, count = values.length): number {
  if (count > block) {
    const half = Math.floor(count / 2)
    const left = half - (half % 8)
    return pairwiseSum(values, start, left) + pairwiseSum(values, start + left, count - left)
  }
  if (count < 8) {
    let sum = 0
    for (let i = start; i < start + count; i++) sum += values[i]!
    return sum
  }
  const sums = Array.from({ length: 8 }, (_, k) => values[start + k]!)
  const whole = count - (count % 8)
  for (let i = 8; i < whole; i++) sums[i % 8]! += values[start + i]!
  const [a, b, c, d, e, f, g, h] = sums as [number, number, number, number, number, number, number, number]
  let sum = a + b + (c + d) + (e + f + (g + h))
  for (let i = whole; i < count; i++) sum += values[start + i]!
  return sum
}

/** The mean as `numpy.mean` gives it. */
export const pairwiseMean = (values: ArrayLike<number>): number => pairwiseSum(values) / values.length
