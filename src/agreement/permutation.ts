import type { Random } from '../math/random.ts'
import type { Held } from './held.ts'

/** What chance gives where two metrics were one. */
export interface Permuted {
  /** How often chance gives the first at least the lead that it has. */
  readonly p: number
  /** The leads of the draws. */
  readonly leads: Float64Array
}

/**
 * Draws between two looks at p, and the p at which nothing is left to learn: mt-metrics-eval's own, so that a test takes as
 * long as it needs.
 */
const block = 100
const surely = 0.02
const hardly = 0.5

/** Draws one after another, until p is clear or all are drawn. */
export function drawn(lead: number, draws: number, next: () => number): Permuted {
  const leads = new Float64Array(draws)
  let atLeast = 0
  let done = 0
  while (done < draws) {
    const by = next()
    leads[done++] = by
    if (by >= lead) atLeast++
    if (done % block === 0 && (atLeast / done < surely || atLeast / done > hardly)) break
  }
  return { p: done > 0 ? atLeast / done : 1, leads: leads.subarray(0, done) }
}

/**
 * PERM-BOTH (Deutsch, Dror & Roth 2021): both metrics' scores are brought to one scale and exchanged at random, score by score,
 * and held to people again. One-sided: whether the first agrees better.
 */
export function permuteScores(
  held: Held,
  gold: Float64Array,
  [first, second]: readonly [Float64Array, Float64Array],
  draws: number,
  random: Random,
): Permuted {
  const rated = Uint32Array.from(gold.keys()).filter((at) => !Number.isNaN(gold[at]!))
  const [a, b] = [standardised(first, rated), standardised(second, rated)]
  const [x, y] = [a.slice(), b.slice()]
  const agreement = held.quickly ?? ((scores: Float64Array) => held(scores).value ?? 0)
  const leadOf = (): number => agreement(x) - agreement(y)
  return drawn(leadOf(), draws, () => {
    let bits = 0
    for (let k = 0; k < rated.length; k++) {
      if (k % 31 === 0) bits = random(0x8000_0000)
      const at = rated[k]!
      const swaps = (bits >>> (k % 31)) & 1
      x[at] = swaps ? b[at]! : a[at]!
      y[at] = swaps ? a[at]! : b[at]!
    }
    return leadOf()
  })
}

/** In standard deviations from the mean, of the rated; as they are where all are the same. */
export function standardised(scores: Float64Array, rated: Uint32Array): Float64Array {
  let [sum, squares] = [0, 0]
  for (const at of rated) sum += scores[at]!
  const mean = sum / rated.length
  for (const at of rated) squares += (scores[at]! - mean) ** 2
  const deviation = Math.sqrt(squares / rated.length)
  const out = scores.slice()
  if (deviation > 0) for (const at of rated) out[at] = (scores[at]! - mean) / deviation
  return out
}
