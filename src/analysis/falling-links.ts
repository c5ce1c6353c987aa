import { seededRandom } from '../math/random.ts'
import type { StatisticsTable } from '../math/table.ts'

/** The links of a system that may be wrong, in the order of its texts. */
export interface Doubt {
  /** Of each link, the unit that it is counted in. */
  readonly units: Int32Array
  /** Of each, how likely it is right, from 0 to 1. */
  readonly confidence: Float64Array
  /** Of each, 1 where none of the same document is before it. */
  readonly first: Uint8Array
  /** A row for each: what a sum changes by where the link falls, and its reference side stands there with nothing beside it. */
  readonly differences: StatisticsTable
}

/** A draw of all links of a system, from one to the next. */
export interface FallingLinks {
  /** Draws once more, for units that were taken so many times. */
  next(times: Int32Array): void
  /** A row for each draw: what the links that fell change where each unit is taken once, */
  readonly alone: StatisticsTable
  /** and as often as it was taken. */
  readonly taken: StatisticsTable
}

/**
 * Chance that a link goes with the one before it, and stands or falls as that does: a bound that is wrong spoils both sides of it.
 * Seen (`npm run fit -- confidence` prints it): .35 between neighbours and .05 between the next but one in generated documents, .7
 * and .1 in those aligned by hand. Drawn this way it is .4, .16 and so on, which adds up to as much as lies between the two.
 */
const together = 0.4

/** One random word decides both: its lower bits whether a link goes with the one before, its upper bits whether it falls. */
const lowerBits = 10
const lower = 2 ** lowerBits
const perUpper = 2 ** (lowerBits - 32)

/** Its draws are its own: whatever else draws from the same seed draws as it does without links. */
const ownStream = 0x6c696e6b

/**
 * Alignments drawn from the confidence of their links: each holds with its confidence, else it falls. The same seed gives the same
 * alignments for whatever is counted.
 */
export function fallingLinks(
  { units, confidence, first, differences }: Doubt,
  draws: number,
  seed: number,
): FallingLinks {
  const { width, values } = differences
  const [alone, taken] = [new Float64Array(draws * width), new Float64Array(draws * width)]
  const random = seededRandom((seed ^ ownStream) >>> 0)
  let draw = 0
  return {
    next(times) {
      const at = draw++ * width
      let level = 0 // links that are no surer than this fall
      for (let link = 0; link < units.length; link++) {
        const word = random(2 ** 32)
        if (first[link] === 1 || (word & (lower - 1)) >= together * lower) level = (word >>> lowerBits) * perUpper
        if (level < confidence[link]!) continue
        const count = times[units[link]!]!
        for (let k = 0; k < width; k++) {
          const difference = values[link * width + k]!
          alone[at + k]! += difference
          taken[at + k]! += count * difference
        }
      }
    },
    alone: { width, values: alone },
    taken: { width, values: taken },
  }
}
