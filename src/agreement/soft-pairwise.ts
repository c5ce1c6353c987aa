import { normalAbove } from '../math/normal.ts'
import { type Signs, signedSums } from './random-signs.ts'

/** How sure each of two systems is better, by permutation of segments. */
export interface PairwiseP {
  /** p of pair (i, j), i < j, in the order (0, 1), (0, 2) … (1, 2) …: how often chance gives i at least the lead over j that it has. */
  readonly p: Float64Array
  /**
   * Draws whose difference is the one seen, or so near that rounding in single precision, as mt-metrics-eval reckons, decides:
   * these count or not by the order of the systems and the arithmetic of the machine.
   */
  readonly nearTies: number
}

/** What is lost in a sum of single-precision numbers, relative to the sum of their sizes. */
const singleRounding = 2 ** -24

/**
 * The permutation test of all pairs of systems at once (Thompson et al. 2024): scores of a segment are exchanged between two
 * systems or not, the same segments for all pairs. `scores` has a system's segments after another's; none is NaN.
 */
export function pairwiseP(scores: Float64Array, systems: number, signs: Signs): PairwiseP {
  const { segments, draws } = signs
  const single = Float64Array.from(Float32Array.from(scores))
  const of = (s: number): Float64Array => single.subarray(s * segments, (s + 1) * segments)
  const permuted = Array.from({ length: systems }, (_, s) => {
    const sums = new Float64Array(draws)
    signedSums(signs, of(s), sums)
    return sums
  })
  const [totals, sizes] = [new Float64Array(systems), new Float64Array(systems)]
  for (let s = 0; s < systems; s++)
    for (const value of of(s)) {
      totals[s]! += value
      sizes[s]! += Math.abs(value)
    }
  const p = new Float64Array((systems * (systems - 1)) / 2)
  let pair = 0
  let nearTies = 0
  for (let i = 0; i < systems; i++)
    for (let j = i + 1; j < systems; j++) {
      const seen = totals[i]! - totals[j]!
      const near = singleRounding * (sizes[i]! + sizes[j]!)
      let atLeast = 0
      const [a, b] = [permuted[i]!, permuted[j]!]
      for (let draw = 0; draw < draws; draw++) {
        const by = a[draw]! - b[draw]! - seen
        if (by >= 0) atLeast++
        if (Math.abs(by) <= near) nearTies++
      }
      p[pair++] = atLeast / draws
    }
  return { p, nearTies }
}

/**
 * The same p without draws: of many segments, the differences that chance gives are normal, their variance the sum of the
 * squared differences of the segments. For tests that need thousands of them.
 */
export function pairwisePNormal(scores: Float64Array, systems: number, segments: number): Float64Array {
  const p = new Float64Array((systems * (systems - 1)) / 2)
  let pair = 0
  for (let i = 0; i < systems; i++)
    for (let j = i + 1; j < systems; j++) {
      let [lead, squares] = [0, 0]
      for (let k = 0; k < segments; k++) {
        const by = scores[i * segments + k]! - scores[j * segments + k]!
        lead += by
        squares += by * by
      }
      p[pair++] = squares > 0 ? normalAbove(lead / Math.sqrt(squares)) : 1
    }
  return p
}

/**
 * Soft pairwise accuracy (Thompson et al. 2024; 1 minus the pairwise confidence error): 1 minus the mean difference between
 * how sure people are of each pair of systems and how sure the metric is, both as p of `pairwiseP`. From 0 to 1; `undefined` for fewer than two systems.
 */
export function softPairwiseAccuracy(gold: Float64Array, metric: Float64Array): number | undefined {
  if (gold.length === 0) return undefined
  let sum = 0
  for (const [pair, p] of gold.entries()) sum += Math.abs(p - metric[pair]!)
  return 1 - sum / gold.length
}
