import { type StatisticsTable, sumRows } from '../math/table.ts'
import type { Bead } from '../model/bead.ts'

/** What became of a bead's passages: linked with others, left out of the hypothesis, or added by it. */
export type Scope = 'linked' | 'omitted' | 'added'

export const scopeOf = ({ reference, hypothesis }: Bead): Scope =>
  reference.length === 0 ? 'added' : hypothesis.length === 0 ? 'omitted' : 'linked'

/** The whole reference: what a text left out counts against it, what it added beside it does not. */
export const wholeReference: readonly Scope[] = ['linked', 'omitted']

/** What one metric counted of one system's variant of one document: a row per bead. */
export interface Measured {
  readonly document: string
  readonly system: string
  readonly table: StatisticsTable
  readonly scopes: readonly Scope[]
  /** Which block of the document's reference each row belongs to, below `blockCount`. */
  readonly blocks: readonly number[]
  readonly blockCount: number
}

/** The sum of the rows in these scopes, over all that was measured. */
export function sumOf(width: number, measured: readonly Measured[], scopes: readonly Scope[]): Float64Array {
  const sum = new Float64Array(width)
  for (const { table, scopes: scopeOfRow } of measured) {
    const part = sumRows(table, indicesIn(scopeOfRow, scopes))
    for (let k = 0; k < width; k++) sum[k]! += part[k]!
  }
  return sum
}

/** One row per block: the units that are resampled. Blocks of later documents come after those of earlier ones. */
export function blockTable(width: number, measured: readonly Measured[]): StatisticsTable {
  const count = measured.reduce((sum, { blockCount }) => sum + blockCount, 0)
  const values = new Float64Array(count * width)
  let first = 0
  for (const { table, scopes, blocks, blockCount } of measured) {
    for (const row of indicesIn(scopes, wholeReference)) {
      const to = first + (blocks[row] ?? 0)
      for (let k = 0; k < width; k++) values[to * width + k]! += table.values[row * width + k]!
    }
    first += blockCount
  }
  return { width, values }
}

const indicesIn = (scopeOfRow: readonly Scope[], scopes: readonly Scope[]): number[] =>
  [...scopeOfRow.keys()].filter((row) => scopes.includes(scopeOfRow[row]!))
