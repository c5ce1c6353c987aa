import type { DocumentPairs, Fact } from '../../model/fact.ts'
import type { Finding, Metric, Need, Row } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import type { MetricContext, SaidOptions } from '../registered.ts'

/** What a metric says of itself, without its functions. */
export interface Declaration extends Omit<Metric, 'measure' | 'score' | 'facts' | 'needs'> {
  readonly needs: readonly Need[]
  readonly givesFacts: boolean
}

export function declarationOf(metric: Metric): Declaration {
  const { name, statistics, higherIsBetter, signature, unit, summary, instead, completeness, meanings } = metric
  const { timePerPair } = metric
  return {
    name,
    statistics,
    higherIsBetter,
    signature,
    unit,
    needs: metric.needs ?? ['reference'],
    ...(instead && { instead }),
    ...(summary !== undefined && { summary }),
    ...(completeness !== undefined && { completeness }),
    ...(timePerPair !== undefined && { timePerPair }),
    ...(meanings && { meanings }),
    givesFacts: metric.facts !== undefined,
  }
}

/** The category that a metric declares for findings of this statistic, about this type of fact. */
export const categoryOf = (
  { meanings = [] }: Declaration,
  { statistic, about }: Pick<Finding, 'statistic' | 'about'>,
): string | undefined =>
  meanings.find(
    (each) =>
      each.statistic === statistic && (each.about === undefined || (about !== undefined && each.about.includes(about))),
  )?.category

export interface Measured {
  /** One per pair, as wide as the metric's statistics, all numbers finite. */
  readonly rows: readonly Row[]
  readonly findings: readonly Finding[]
}

/** Whose pairs these are, and of which segments. */
export interface Where {
  readonly system: string
  /** Absent: segments are counted through all documents. */
  readonly document?: string
  /** Of each pair the lines or the reference's passages it holds, from 0. */
  readonly segments: readonly (readonly number[])[]
}

/** What a metric of the package is made with, as plain values. */
export interface Recipe {
  readonly name: string
  readonly context: MetricContext
  readonly options: SaidOptions
}

/** The one way in which a run uses a metric, wherever its code runs: here, or in a worker. */
export interface Measurer {
  readonly metric: Declaration
  /** Where the metric came from, for sentences about it: `built-in`, `plugin ./my-metric.js`. */
  readonly source: string
  /** Of a metric of the package, what it was made with: a thread of ours can make the same. */
  readonly recipe?: Recipe
  /** Its scores are read, not measured: of segments as they are, and of nothing else. */
  readonly isRead?: true
  /** Rejects with a MetricFailure where the metric breaks its contract. `where` is for scores that come from elsewhere. */
  measure(pairs: readonly Pair[], where?: Where): Promise<Measured>
  /** What was compared in a document whose pairs were just measured: these arrays, so that nothing is matched twice. */
  facts(document: DocumentPairs): Promise<readonly Fact[]>
  /** Scores of many sums at once, so that a thousand resamples are one message to a worker. */
  scores(sums: readonly Row[]): Promise<readonly (number | undefined)[]>
  /** How the rows of segments are scored, where that differs: see `FieldMetric`. */
  readonly ofSegments?: Pick<Measurer, 'scores'> & Pick<Metric, 'signature'>
  /** What the metric's own tool prints after the score of a sum. */
  readonly details?: (sum: Row) => string
  close(): Promise<void>
}
