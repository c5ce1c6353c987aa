import type { StatisticsTable } from '../../math/table.ts'
import type { Row } from '../../model/metric.ts'

export interface Rows {
  readonly add: (rows: readonly Row[]) => void
  readonly table: () => StatisticsTable
}

/** A table that grows by doubling. */
export function growingTable(width: number): Rows {
  let values = new Float64Array(width * 64)
  let used = 0
  return {
    add(rows) {
      const needed = used + rows.length * width
      if (needed > values.length) {
        const grown = new Float64Array(Math.max(needed, values.length * 2))
        grown.set(values)
        values = grown
      }
      for (const row of rows) {
        values.set(row, used)
        used += width
      }
    },
    table: () => ({ width, values: values.subarray(0, used) }),
  }
}
