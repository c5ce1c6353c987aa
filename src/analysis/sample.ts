import type { StatisticsTable } from '../math/table.ts'
import type { Adjustment } from '../model/adjustments.ts'
import type { Row } from '../model/metric.ts'
import type { Interval } from './bootstrap.ts'
import type { Doubt } from './falling-links.ts'
import type { Difference } from './paired.ts'

/** What one metric counted of several systems, whoever counted it. */
export interface Sample {
  readonly metric: string
  readonly higherIsBetter: boolean
  /** By system; row u of every table is the same unit, such as a segment, a block of the reference or a document. */
  readonly tables: readonly StatisticsTable[]
  /** By system, the units it has a text of, ascending; absent where that is all of them. */
  readonly present?: readonly (readonly number[] | undefined)[]
  /** By system, its links that may be wrong; absent where there are none. */
  readonly doubts?: readonly (Doubt | undefined)[]
  /** By system, the score of all it has. */
  readonly observed: readonly (number | undefined)[]
  readonly scores: (sums: readonly Row[]) => Promise<readonly (number | undefined)[]>
  /** How sacreBLEU scores what it added up; absent for metrics that it does not have. */
  readonly sacrebleu?: SacrebleuScores
}

/** sacreBLEU's score of a resampled sum, and of the sum of a trial; absent where it is the metric's own. */
export interface SacrebleuScores {
  readonly ofResample?: (sum: Row) => number
  readonly ofTrial?: (sum: Row) => number
}

export interface Test {
  readonly kind: 'paired-bs' | 'paired-ar'
  /** Resamples or trials. */
  readonly count: number
}

/** What is asked of samples. */
export interface Settings {
  /** Resamples of every system's interval; no intervals where undefined. */
  readonly confidence: number | undefined
  readonly test: Test | undefined
  readonly seed: number
  /** `sacrebleu`: its generator, sums and p-values, for its metrics; see `sacrebleu.ts`. */
  readonly recipe: 'variorum' | 'sacrebleu'
  /** The comparisons of one metric are one family. */
  readonly adjust: Adjustment | undefined
  /** Against which system the others are tested: its index, or for each metric the one with the best score. */
  readonly baseline: number | 'best'
  /** The systems that are compared with it; absent: all. */
  readonly compared?: readonly number[]
}

export interface MeanInterval extends Interval {
  /** Of the resampled scores. */
  readonly mean: number
}

/** What a score owes to links that may be wrong. */
export interface LinkIntervals {
  /** Of the drawn alignments' scores; undefined where some have none. */
  readonly links: MeanInterval | undefined
  /** Of resamples of the drawn alignments. */
  readonly both: Interval | undefined
  /** Links that may be wrong, */
  readonly uncertain: number
  /** and how many of them are expected to be. */
  readonly expected: number
}

/** A system against a baseline, both by index. */
export interface Comparison extends Difference {
  readonly baseline: number
  readonly system: number
  /** System less baseline; undefined where one of them has no score. */
  readonly difference: number | undefined
  /** Two-sided. */
  readonly p: number | undefined
  readonly adjusted: number | undefined
  /** Units that both were scored on. */
  readonly units: number
}

/** What resampling says of one metric. */
export interface Analysis {
  /** By system. */
  readonly intervals: readonly (MeanInterval | undefined)[]
  /** By system, of those that have doubtful links. */
  readonly links?: readonly (LinkIntervals | undefined)[]
  readonly comparisons: readonly Comparison[]
}
