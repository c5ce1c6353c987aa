import { maximum } from '../math/extremes.ts'
import { rowCount, type StatisticsTable } from '../math/table.ts'
import { areWhole, wholeSums } from './kernel/whole-sums.ts'

/** Writes the units of the next resample, as indices, and says how many there are; at most one a place of `units`. */
export type Draw = (units: Int32Array) => number

/** Indices that are drawn before they are used, so that a table stays in the processor's cache for many resamples. */
const batchSize = 1 << 19

/**
 * The sums of the rows that each resample drew: tables of `resamples` rows, one for each table given. All of them get
 * the same resamples, so that their scores can be paired. Memory does not grow with resamples x units. `otherwise` gives
 * the way to add up a table whose sums are not wanted exactly.
 */
export function resampledSums(
  tables: readonly StatisticsTable[],
  resamples: number,
  draw: Draw,
  otherwise: (table: StatisticsTable) => typeof addRows | undefined = () => undefined,
): StatisticsTable[] {
  const units = maximum(tables.map(rowCount), 0)
  const adders = tables.map(otherwise)
  const sums = tables.map(({ width }) => ({ width, values: new Float64Array(resamples * width) }))
  const whole = [...tables.keys()].filter((t) => adders[t] === undefined && areWhole(tables[t]!))
  const addWhole = wholeSums(whole.map((t) => tables[t]!))
  const others = [...tables.keys()].filter((t) => addWhole === undefined || !whole.includes(t))
  const perBatch = Math.max(1, Math.floor(batchSize / Math.max(1, units)))
  const drawn = Array.from({ length: Math.min(perBatch, resamples) }, () => new Int32Array(units))
  for (let first = 0; first < resamples; first += perBatch) {
    const batch = drawn.slice(0, resamples - first).map((room) => room.subarray(0, draw(room)))
    addWhole?.(
      batch,
      whole.map((t) => sums[t]!),
      first,
    )
    for (const t of others)
      for (const [i, indices] of batch.entries())
        (adders[t] ?? addRows)(tables[t]!, indices, sums[t]!.values, (first + i) * tables[t]!.width)
  }
  return sums
}

/**
 * Adds rows to the numbers of `out` from `at`. Four columns at a time, so that their sums stay in registers; every
 * column is added up in the order of the indices.
 */
export function addRows({ width, values }: StatisticsTable, indices: Int32Array, out: Float64Array, at: number): void {
  const count = indices.length
  let k = 0
  for (; k + 4 <= width; k += 4) {
    let a = out[at + k]!
    let b = out[at + k + 1]!
    let c = out[at + k + 2]!
    let d = out[at + k + 3]!
    for (let i = 0; i < count; i++) {
      const from = indices[i]! * width + k
      a += values[from]!
      b += values[from + 1]!
      c += values[from + 2]!
      d += values[from + 3]!
    }
    out[at + k] = a
    out[at + k + 1] = b
    out[at + k + 2] = c
    out[at + k + 3] = d
  }
  for (; k < width; k++) {
    let a = out[at + k]!
    for (let i = 0; i < count; i++) a += values[indices[i]! * width + k]!
    out[at + k] = a
  }
}

/** A table as its rows, to be scored; they share its memory. */
export const rowsOfTable = ({ width, values }: StatisticsTable): Float64Array[] =>
  Array.from({ length: values.length / width }, (_, row) => values.subarray(row * width, (row + 1) * width))
