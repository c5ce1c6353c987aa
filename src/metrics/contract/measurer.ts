import type { Finding, Metric, Row } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'

/** What a metric says of itself, without its functions. */
export type Declaration = Pick<Metric, 'name' | 'statistics' | 'higherIsBetter' | 'signature' | 'unit'>

export interface Measured {
  /** One per pair, as wide as the metric's statistics, all numbers finite. */
  readonly rows: readonly Row[]
  readonly findings: readonly Finding[]
}

/** A metric of the package by its name, and the language it was told (BCP 47). */
export interface Recipe {
  readonly name: string
  readonly language: string
}

/** The one way in which a run uses a metric, wherever its code runs: here, or in a worker. */
export interface Measurer {
  readonly metric: Declaration
  /** Where the metric came from, for sentences about it: `built-in`, `plugin ./my-metric.js`. */
  readonly source: string
  /** Of a metric of the package, what it was made with: a thread of ours can make the same. */
  readonly recipe?: Recipe
  /** Rejects with a MetricFailure where the metric breaks its contract. */
  measure(pairs: readonly Pair[]): Promise<Measured>
  /** Scores of many sums at once, so that a thousand resamples are one message to a worker. */
  scores(sums: readonly Row[]): Promise<readonly (number | undefined)[]>
  close(): Promise<void>
}
