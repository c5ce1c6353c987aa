import type { Random } from '../math/random.ts'
import { drawn, type Permuted, standardised } from './permutation.ts'
import { type Signs, signedSums } from './random-signs.ts'

/** Which scores are exchanged, of each draw; the same for all tests of a task. */
export function randomSwaps(draws: number, scores: number, random: Random): Signs {
  const bytes = Uint8Array.from({ length: Math.ceil(scores / 8) * draws }, () => random(256))
  return { draws, segments: scores, bytes }
}

/** What Pearson's r of a metric with people is made of: of all rated scores, and of those that each draw exchanges. */
export interface PearsonSums {
  readonly scores: number
  readonly draws: number
  readonly whole: Sums<number>
  readonly exchanged: Sums<Float64Array>
}

/** Of a metric's scores in standard deviations: their sum, the sum of their squares, of their products with people's. */
interface Sums<T> {
  readonly sum: T
  readonly squares: T
  readonly products: T
}

export function pearsonSums(gold: Float64Array, metric: Float64Array, swaps: Signs): PearsonSums {
  const rated = Uint32Array.from(gold.keys()).filter((at) => !Number.isNaN(gold[at]!))
  const all = standardised(metric, rated)
  const scores = Float64Array.from(rated, (at) => all[at]!)
  const people = Float64Array.from(rated, (at) => gold[at]!)
  const mean = total(people) / people.length
  const centred = people.map((value) => value - mean)
  const length = Math.sqrt(total(centred.map((value) => value * value)))
  const parts: Sums<Float64Array> = {
    sum: scores,
    squares: scores.map((value) => value * value),
    products: scores.map((value, i) => (value * centred[i]!) / length),
  }
  return {
    scores: rated.length,
    draws: swaps.draws,
    whole: { sum: total(parts.sum), squares: total(parts.squares), products: total(parts.products) },
    exchanged: {
      sum: exchanged(parts.sum, swaps),
      squares: exchanged(parts.squares, swaps),
      products: exchanged(parts.products, swaps),
    },
  }
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)

/** Of each draw the sum of the values whose bit is set: half of all of them and of their sum with signs. */
function exchanged(values: Float64Array, swaps: Signs): Float64Array {
  const out = new Float64Array(swaps.draws)
  signedSums(swaps, values, out)
  const all = total(values)
  return out.map((signed) => (signed + all) / 2)
}

/**
 * `permuteScores` for Pearson's r over all rated scores at once: what an exchange takes from one metric's sums and adds to
 * them comes from the sums over the exchanged scores of both.
 */
export function permutePearson(first: PearsonSums, second: PearsonSums): Permuted {
  const r = (own: PearsonSums, other: PearsonSums, draw: number): number => {
    const sumOf = (part: keyof Sums<number>): number =>
      own.whole[part] - own.exchanged[part][draw]! + other.exchanged[part][draw]!
    return correlation(own.scores, sumOf('sum'), sumOf('squares'), sumOf('products'))
  }
  const seen = ({ scores, whole: { sum, squares, products } }: PearsonSums): number =>
    correlation(scores, sum, squares, products)
  let draw = 0
  return drawn(seen(first) - seen(second), first.draws, () => {
    const lead = r(first, second, draw) - r(second, first, draw)
    draw++
    return lead
  })
}

function correlation(scores: number, sum: number, squares: number, products: number): number {
  const spread = squares - sum ** 2 / scores
  return spread > 0 ? products / Math.sqrt(spread) : 0
}
