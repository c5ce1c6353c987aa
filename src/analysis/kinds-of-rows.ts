import { binomial } from '../math/binomial.ts'
import { type Random, seededRandom } from '../math/random.ts'
import { rowCount, type StatisticsTable } from '../math/table.ts'
import { withReplacement } from './draws.ts'
import { resampledSums } from './resampled.ts'

/** Rows of many units that are mostly alike: each kind once, with the number of its units. */
export class KindsOfRows {
  readonly #indices = new Map<string, number>()
  readonly #rows: number[] = []
  readonly #counts: number[] = []
  readonly width: number

  constructor(width: number) {
    this.width = width
  }

  /** One unit's row: `width` numbers of `values` from `at` on. */
  add(values: ArrayLike<number>, at = 0): void {
    let key = ''
    for (let k = at; k < at + this.width; k++) key += `${values[k]} `
    const known = this.#indices.get(key)
    if (known !== undefined) {
      this.#counts[known]!++
      return
    }
    this.#indices.set(key, this.#counts.length)
    this.#counts.push(1)
    for (let k = at; k < at + this.width; k++) this.#rows.push(values[k]!)
  }

  get counts(): readonly number[] {
    return this.#counts
  }

  /** A row of each kind, in the order in which they came. */
  get rows(): StatisticsTable {
    return { width: this.width, values: Float64Array.from(this.#rows) }
  }
}

/** Units that are drawn one by one in the time that it takes to draw how many are of a kind (`npx jiti bench/kinds-of-rows.ts`). */
const unitsAKind = 50

/**
 * Sums of as many units as there are, drawn with replacement: a row a resample. Where kinds are few, it is drawn how many units are
 * of each, which has the same distribution and takes no longer for more units.
 */
export function resampledKinds(kinds: KindsOfRows, resamples: number, seed: number): StatisticsTable {
  const { counts, rows } = kinds
  const units = counts.reduce((sum, count) => sum + count, 0)
  if (counts.length * unitsAKind > units)
    return resampledSums([repeated(rows, counts, units)], resamples, withReplacement(seed))[0]!
  const random = seededRandom(seed)
  const values = new Float64Array(resamples * rows.width)
  for (let r = 0; r < resamples; r++) addDrawn(random, rows, counts, units, values.subarray(r * rows.width))
  return { width: rows.width, values }
}

/** One resample: of the units that are left, so many of the next kind. */
function addDrawn(
  random: Random,
  { width, values }: StatisticsTable,
  counts: readonly number[],
  units: number,
  sum: Float64Array,
): void {
  let toDraw = units
  let left = units
  for (const [kind, count] of counts.entries()) {
    if (toDraw === 0) return
    const drawn = binomial(random, toDraw, count / left)
    for (let k = 0; k < width; k++) sum[k]! += drawn * values[kind * width + k]!
    toDraw -= drawn
    left -= count
  }
}

/** A row for each unit. */
function repeated(rows: StatisticsTable, counts: readonly number[], units: number): StatisticsTable {
  const { width } = rows
  const values = new Float64Array(units * width)
  let at = 0
  for (let kind = 0; kind < rowCount(rows); kind++) {
    const row = rows.values.subarray(kind * width, (kind + 1) * width)
    for (let i = 0; i < counts[kind]!; i++, at += width) values.set(row, at)
  }
  return { width, values }
}
