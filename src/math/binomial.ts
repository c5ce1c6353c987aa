import { log } from './exp-log.ts'
import type { Random } from './random.ts'

/** Expected successes from which rejection is quicker than counting, and sound: its bounds are proven from 10 on. */
const fewestToReject = 10

/**
 * How many of n trials succeed that each do with probability p, drawn: few by inversion, many by transformed rejection, which
 * takes the same time for any n (Hörmann 1993, The generation of binomial random variates, algorithm BTRS). Both are exact. n is
 * a whole number from 0 on, p from 0 to 1.
 */
export function binomial(random: Random, n: number, p: number): number {
  if (n === 0 || p <= 0) return 0
  if (p >= 1) return n
  if (p > 0.5) return n - binomial(random, n, 1 - p)
  return n * p < fewestToReject ? byInversion(random, n, p) : byRejection(random, n, p)
}

/** From 0 to 1, neither of them. */
const uniform = (random: Random): number => (random(2 ** 32) + 0.5) / 2 ** 32

/** Trials passed over from one success to the next: a geometric distribution. */
function byInversion(random: Random, n: number, p: number): number {
  const scale = log(1 - p)
  let successes = 0
  let trial = 0
  for (;;) {
    trial += Math.floor(log(uniform(random)) / scale) + 1
    if (trial > n) return successes
    successes++
  }
}

function byRejection(random: Random, n: number, p: number): number {
  const odds = p / (1 - p)
  const spread = Math.sqrt(n * p * (1 - p))
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const centre = n * p + 0.5
  const surely = 0.92 - 4.2 / b
  const alpha = (2.83 + 5.1 / b) * spread
  const mode = Math.floor((n + 1) * p)
  for (;;) {
    const u = uniform(random) - 0.5
    const v = uniform(random)
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + centre)
    if (us >= 0.07 && v <= surely) return k
    if (k < 0 || k > n) continue
    const bound =
      (mode + 0.5) * log((mode + 1) / (odds * (n - mode + 1))) +
      (n + 1) * log((n - mode + 1) / (n - k + 1)) +
      (k + 0.5) * log((odds * (n - k + 1)) / (k + 1)) +
      remainder(mode) +
      remainder(n - mode) -
      remainder(k) -
      remainder(n - k)
    if (log((v * alpha) / (a / (us * us) + b)) <= bound) return k
  }
}

/** What Stirling's formula for the logarithm of k! lacks, for the first ten by their factorials. */
const remainders = Array.from({ length: 10 }, (_, k) => {
  let factorial = 1
  for (let i = 2; i <= k; i++) factorial *= i
  return log(factorial) - ((k + 0.5) * log(k + 1) - (k + 1) + 0.5 * log(2 * Math.PI))
})

function remainder(k: number): number {
  const known = remainders[k]
  if (known !== undefined) return known
  const x = k + 1
  return (1 / 12 - (1 / 360 - 1 / 1260 / (x * x)) / (x * x)) / x
}
