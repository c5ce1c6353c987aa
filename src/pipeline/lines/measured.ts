import type { StatisticsTable } from '../../math/table.ts'
import type { Bead } from '../../model/bead.ts'
import type { Finding } from '../../model/metric.ts'

export interface LineFinding extends Finding {
  readonly metric: string
}

export interface MeasuredSystem {
  readonly name: string
  /** One per metric; a row per unit, the same units for every system. */
  readonly tables: readonly StatisticsTable[]
  /** `pair` counts lines, or beads where lines were aligned. */
  readonly findings: readonly LineFinding[]
  /** Where lines were aligned. */
  readonly alignment?: {
    readonly beads: readonly Bead[]
    /** By metric, the sums over linked lines and over those that the system added. */
    readonly linked: readonly Float64Array[]
    readonly added: readonly Float64Array[]
  }
}

/** Every system of files of lines, measured by every metric. */
export interface MeasuredLines {
  readonly systems: readonly MeasuredSystem[]
  readonly units: number
  /** The line (from 0) each unit starts at, where units are not lines. */
  readonly starts?: readonly number[]
  /** What stands in signatures for the aligner, where lines were aligned. */
  readonly aligner?: string
}
