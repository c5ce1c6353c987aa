import type { Row } from '../model/metric.ts'

/** Rows of counts in one flat array, `width` numbers a row. */
export interface StatisticsTable {
  readonly width: number
  readonly values: Float64Array
}

export function tableOf(width: number, rows: readonly Row[]): StatisticsTable {
  const values = new Float64Array(rows.length * width)
  for (const [i, row] of rows.entries()) values.set(row, i * width)
  return { width, values }
}

export const rowCount = ({ width, values }: StatisticsTable): number => (width > 0 ? values.length / width : 0)

/** Some rows of a table, in this order. */
export function keepRows({ width, values }: StatisticsTable, rows: readonly number[]): StatisticsTable {
  const kept = new Float64Array(rows.length * width)
  for (const [i, row] of rows.entries()) kept.set(values.subarray(row * width, (row + 1) * width), i * width)
  return { width, values: kept }
}

/** The sum of the rows with these indices; an index given twice counts twice. */
export function sumRows({ width, values }: StatisticsTable, indices: Iterable<number>): Float64Array {
  const sum = new Float64Array(width)
  for (const row of indices) for (let k = 0; k < width; k++) sum[k]! += values[row * width + k]!
  return sum
}

/** A table with one row per group: `groups[i]` is the group of row i, below `groupCount`. */
export function sumByGroup(table: StatisticsTable, groups: ArrayLike<number>, groupCount: number): StatisticsTable {
  const { width, values } = table
  const sums = new Float64Array(groupCount * width)
  for (let row = 0; row < groups.length; row++)
    for (let k = 0; k < width; k++) sums[groups[row]! * width + k]! += values[row * width + k]!
  return { width, values: sums }
}
