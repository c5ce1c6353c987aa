import type { Random } from '../math/random.ts'
import { calibratedTies } from './calibrated-ties.ts'
import type { Grouped } from './grouped.ts'
import { drawn, type Permuted } from './permutation.ts'

/** Of one metric, whether each pair of each group is right at the metric's own tie threshold. */
export interface JudgedPairs {
  readonly right: Uint8Array
  /** What a pair counts: one over the pairs of its group, over the groups. */
  readonly weights: Float64Array
}

export function judgePairs(grouped: Grouped): JudgedPairs {
  const { gold, metric, starts } = grouped
  const { threshold = 0, groups = 0 } = calibratedTies(grouped) ?? {}
  const pairsIn = (g: number): number => {
    const size = starts[g]! - starts[g - 1]!
    return (size * (size - 1)) / 2
  }
  let count = 0
  for (let g = 1; g < starts.length; g++) count += pairsIn(g)
  const right = new Uint8Array(count)
  const weights = new Float64Array(count)
  let k = 0
  for (let g = 1; g < starts.length; g++) {
    const weight = 1 / pairsIn(g) / groups
    for (let i = starts[g - 1]!; i < starts[g]!; i++)
      for (let j = i + 1; j < starts[g]!; j++, k++) {
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
  // Pairs of one weight are as good as each other: how many of them change sides is all that counts.
  const parted = new Map<number, number>()
  let lead = 0
  for (let k = 0; k < first.right.length; k++) {
    const by = first.right[k]! - second.right[k]!
    if (by === 0) continue
    const weight = first.weights[k]!
    parted.set(weight, (parted.get(weight) ?? 0) + 1)
    lead += by * weight
  }
  const classes = [...parted]
  return drawn(lead - rounding, draws, () =>
    classes.reduce((sum, [weight, pairs]) => sum + weight * (2 * heads(pairs, random) - pairs), 0),
  )
}

/** How many of so many coins fall heads. */
function heads(coins: number, random: Random): number {
  let count = 0
  for (let left = coins; left > 0; left -= 32) {
    const word = random(2 ** 32)
    count += ones(left < 32 ? word & ((1 << left) - 1) : word)
  }
  return count
}

/** The set bits of a word. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555)
  const nibbles = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** Sums of the same weights in another order differ by less. */
const rounding = 1e-12
