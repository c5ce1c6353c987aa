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

/** The links of a system, drawn again and again. */
export interface FallingLinks {
  readonly count: number
  /** Draws them once more, each by a random word of its own, where units were taken so many times. */
  next(words: Uint32Array, times: Int32Array): void
  /** A row for each draw: what the links that fell change where each unit is taken once, */
  readonly alone: StatisticsTable
  /** and as often as it was taken. */
  readonly taken: StatisticsTable
}

/**
 * Chance that a link goes with the one before it, and stands or falls as that does: a bound that is wrong spoils both sides of it.
 * Seen (`npm run fit -- confidence` prints it): .5 between neighbours and 0 between the next but one in generated documents, 1.9 and .3
 * in those aligned by hand, where twice as many are wrong as is said, so 1 and .2. Drawn this way it is .4, .16 and so on, which adds up to as much
 * as lies between the two.
 */
const together = 0.4

/** One random word decides both: its lower bits whether a link goes with the one before, its upper bits whether it falls. */
const lowerBits = 10
const lower = 2 ** lowerBits
const upper = 2 ** (32 - lowerBits)

/** What the seed is changed by: whatever else draws from it draws as it does without links. */
const ownStream = 0x6c696e6b

/**
 * Writes a random word for each link of the next draw. A system's first link always has the first word, so that the same seed
 * gives the same alignments whatever is counted and whoever else takes part.
 */
export function wordsOfLinks(seed: number): (words: Uint32Array) => void {
  const seeds = seededRandom((seed ^ ownStream) >>> 0)
  return (words) => {
    const random = seededRandom(seeds(2 ** 32))
    for (let link = 0; link < words.length; link++) words[link] = random(2 ** 32)
  }
}

/** Alignments drawn from the confidence of their links: each link holds with its confidence, else it falls. */
export function fallingLinks({ units, confidence, first, differences }: Doubt, draws: number): FallingLinks {
  const { width, values } = differences
  const [alone, taken] = [new Float64Array(draws * width), new Float64Array(draws * width)]
  const bounds = confidence.map((each) => each * upper)
  const apart = together * lower
  let draw = 0
  return {
    count: units.length,
    next(words, times) {
      const at = draw++ * width
      let level = 0 // links that are no surer than this fall
      for (let link = 0; link < bounds.length; link++) {
        const word = words[link]!
        if ((word & (lower - 1)) >= apart || first[link] === 1) level = word >>> lowerBits
        if (level < bounds[link]!) continue
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
