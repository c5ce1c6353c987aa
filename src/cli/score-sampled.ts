import type { Interval } from '../analysis/bootstrap.ts'
import type { Difference } from '../analysis/paired.ts'
import type { StatisticsTable } from '../math/table.ts'
import type { Column } from './score-columns.ts'

export interface MeanInterval extends Interval {
  readonly mean: number
}

export interface Compared extends Difference {
  readonly difference: number
  readonly p: number | undefined
  readonly adjusted: number | undefined
  /** Units that were resampled. */
  readonly units: number
}

/** What resampling says of one metric: of every system, and of every system but the first against the first. */
export interface ColumnStatistics {
  readonly intervals: readonly (MeanInterval | undefined)[]
  readonly comparisons: readonly Compared[]
}

/** Tables by metric and system, their rows the units to resample; scores likewise. */
export interface Sampled {
  readonly columns: readonly Column[]
  readonly tables: readonly (readonly StatisticsTable[])[]
  readonly scores: readonly (readonly (number | undefined)[])[]
}
