import type { Random } from '../math/random.ts'
import { calibratedTies } from './calibrated-ties.ts'
import type { Vectors } from './grouped.ts'
import { drawn, type Permuted } from './permutation.ts'

/** Of one metric, whether each pair of each group is right at the metric's own tie threshold. */
export interface JudgedPairs {
  readonly right: Uint8Array
  /** What a pair counts: one over the pairs of its group, over the groups. */
  readonly weights: Float64Array
}

export function judgePairs(groups: readonly Vectors[]): JudgedPairs {
  const threshold = calibratedTies(groups)?.threshold ?? 0
  const withPairs = groups.filter(({ gold }) => gold.length > 1)
  const pairsIn = ({ gold: { length } }: Vectors): number => (length * (length - 1)) / 2
  const count = withPairs.reduce((sum, group) => sum + pairsIn(group), 0)
  const right = new Uint8Array(count)
  const weights = new Float64Array(count)
  let k = 0
  for (const group of withPairs) {
    const weight = 1 / pairsIn(group) / withPairs.length
    const { gold, metric } = group
    for (let i = 0; i < gold.length; i++)
      for (let j = i + 1; j < gold.length; j++, k++) {
        const difference = metric[i]! - metric[j]!
        const order = Math.abs(difference) <= threshold ? 0 : Math.sign(difference)
        right[k] = order === Math.sign(gold[i]! - gold[j]!) ? 1 : 0
        weights[k] = weight
      }
  }
  return { right, weights }
}

/**
 * The permutation test of two metrics with tie thresholds of their own: what they say of a pair of systems is exchanged at
 * random, pair by pair, so that nothing need be calibrated again (mt-metrics-eval's test of segments since WMT24). Only pairs
 * that one has right and the other wrong can move the lead.
 */
export function permutePairs(first: JudgedPairs, second: JudgedPairs, draws: number, random: Random): Permuted {
  const parted: number[] = []
  let lead = 0
  for (const [k, right] of first.right.entries()) {
    const by = right - second.right[k]!
    if (by === 0) continue
    parted.push(first.weights[k]!)
    lead += by * first.weights[k]!
  }
  return drawn(lead - rounding, draws, () => {
    let sum = 0
    let bits = 0
    for (const [k, weight] of parted.entries()) {
      if (k % 31 === 0) bits = random(0x8000_0000)
      sum += (bits >>> (k % 31)) & 1 ? weight : -weight
    }
    return sum
  })
}

/** Sums of the same weights in another order differ by less. */
const rounding = 1e-12
