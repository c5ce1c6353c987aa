import { type Note, type Row, unmeasured } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'

/** Rows that begin with NaN are emptied, and noted as not measured: nothing else of the run is lost for one pair. */
export function withoutUnmeasured<R extends Float64Array | number[]>(
  rows: readonly R[],
  pairs: readonly Pair[],
  note: Note | undefined,
  limit: string,
): readonly R[] {
  for (const [pair, row] of rows.entries()) {
    if (!Number.isNaN(row[0])) continue
    row.fill(0)
    const { references, hypothesis } = pairs[pair]!
    const longest = references.reduce((most, { length }) => Math.max(most, length), 0)
    note?.({
      pair,
      statistic: unmeasured,
      message: `${hypothesis.length} characters against ${longest} are too many: ${limit}`,
    })
  }
  return rows
}

/** Whether a row counts nothing. */
export const isEmptyRow = (row: Row): boolean => Array.from(row).every((count) => count === 0)
