import { rowCount, type StatisticsTable } from '../math/table.ts'

/** Half of a double's 53 bits: two sums below it fit into one number and stay exact. */
const half = 2 ** 26

/** Whether all values are whole numbers and no sum of as many rows as there are can reach 2^26. */
function isPackable(table: StatisticsTable): boolean {
  const largest = (half - 1) / Math.max(1, rowCount(table))
  for (const value of table.values) if (!(value >= 0 && value <= largest && Number.isInteger(value))) return false
  return true
}

/** Two columns in one, so that half the additions do; `undefined` where their sums might not stay exact. */
export function packed(table: StatisticsTable): StatisticsTable | undefined {
  if (table.width < 2 || !isPackable(table)) return undefined
  const width = Math.ceil(table.width / 2)
  const rows = rowCount(table)
  const values = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < table.width; k++) {
      const value = table.values[row * table.width + k]!
      values[row * width + (k >> 1)]! += k % 2 === 0 ? value : value * half
    }
  return { width, values }
}

/** The sums of packed rows as a table of `width` columns. */
export function unpacked(sums: StatisticsTable, width: number): StatisticsTable {
  const rows = rowCount(sums)
  const values = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < width; k++) {
      const both = sums.values[row * sums.width + (k >> 1)]!
      const upper = Math.floor(both / half)
      values[row * width + k] = k % 2 === 0 ? both - upper * half : upper
    }
  return { width, values }
}
