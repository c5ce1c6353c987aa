import { rowCount, type StatisticsTable } from '../math/table.ts'
import { type Draw, resampledSums } from './resampled.ts'

/** The two pseudo-systems of every trial, as sums of rows. */
export interface Swapped {
  readonly first: StatisticsTable
  readonly second: StatisticsTable
}

/**
 * Approximate randomization (Noreen 1989): in every trial the units that are drawn change places between a baseline and
 * a system, in all pairs of tables the same ones. The first sum is the system's with the baseline's rows at those units.
 */
export function swappedSums(
  pairs: readonly (readonly [baseline: StatisticsTable, system: StatisticsTable])[],
  trials: number,
  draw: Draw,
): Swapped[] {
  const differences = pairs.map(([{ width, values }, system]) => ({
    width,
    values: values.map((value, i) => value - system.values[i]!),
  }))
  return resampledSums(differences, trials, draw).map(({ width, values: moved }, i) => {
    const [baseline, system] = pairs[i]!.map(columnSums) as [Float64Array, Float64Array]
    return {
      first: { width, values: moved.map((value, k) => system[k % width]! + value) },
      second: { width, values: moved.map((value, k) => baseline[k % width]! - value) },
    }
  })
}

/** The sum of all rows. */
export function columnSums(table: StatisticsTable): Float64Array {
  const { width, values } = table
  const sums = new Float64Array(width)
  const rows = rowCount(table)
  for (let row = 0; row < rows; row++) for (let k = 0; k < width; k++) sums[k]! += values[row * width + k]!
  return sums
}
