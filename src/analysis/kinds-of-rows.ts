import { binomial } from '../math/binomial.ts'
import { type Random, seededRandom } from '../math/random.ts'
import { keepRows, rowCount, type StatisticsTable } from '../math/table.ts'
import { withReplacement } from './draws.ts'
import { resampledSums } from './resampled.ts'

/** Rows of many units that are mostly alike: each kind once, with the number of its units. */
export interface Kinds {
  readonly counts: readonly number[]
  /** A row of each kind, ascending: their order does not hang on that of the units. */
  readonly rows: StatisticsTable
}

/** Takes rows of `width` numbers, one unit after the other or many that are alike at once. */
export function kindsOfRows(width: number) {
  const indices = new Map<string, number>()
  const values: number[] = []
  const counts: number[] = []
  return {
    /** The row is `width` numbers of `row` from `at` on. */
    add(row: ArrayLike<number>, at = 0, units = 1): void {
      let key = ''
      for (let k = at; k < at + width; k++) key += `${row[k]} `
      const known = indices.get(key)
      if (known !== undefined) {
        counts[known]! += units
        return
      }
      indices.set(key, counts.length)
      counts.push(units)
      for (let k = at; k < at + width; k++) values.push(row[k]!)
    },
    kinds(): Kinds {
      const rows = { width, values: Float64Array.from(values) }
      const order = [...counts.keys()].sort((a, b) => compared(rows, a, b))
      return { counts: order.map((kind) => counts[kind]!), rows: keepRows(rows, order) }
    },
  }
}

function compared({ width, values }: StatisticsTable, a: number, b: number): number {
  for (let k = 0; k < width; k++) {
    const difference = values[a * width + k]! - values[b * width + k]!
    if (difference !== 0) return difference
  }
  return 0
}

/** Units that are drawn one by one in the time that it takes to draw how many are of a kind (`npx jiti bench/kinds-of-rows.ts`). */
const unitsAKind = 50

/**
 * Sums of as many units as there are, drawn with replacement: a row a resample. Where kinds are few, it is drawn how many units are
 * of each, which has the same distribution and takes no longer for more units.
 */
export function resampledKinds({ counts, rows }: Kinds, resamples: number, seed: number): StatisticsTable {
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
