import type { Metric } from '../model/metric.ts'
import type { ReferenceCount } from './sacrebleu.ts'

/** What a metric is told of the texts it will measure. */
export interface MetricContext {
  /** BCP 47. */
  readonly language: string
  /** Of the sources, where pairs have any. */
  readonly sourceLanguage?: string | undefined
  /** References a pair. Default: 1. */
  readonly nrefs?: ReferenceCount | undefined
}

/** An option of a metric's own, as a command line says it. */
export interface MetricOption {
  /** `chrf-beta`, without its dashes. */
  readonly flag: string
  /** sacreBLEU's, of one letter or several. */
  readonly short?: string
  /** The field of the options that the metric is made with; a switch sets it to `on`. */
  readonly field: string
  readonly type: 'text' | 'number' | 'switch'
  /** What a switch says. Default: true. */
  readonly on?: boolean
  readonly choices?: readonly string[]
  /** A file: in a configuration file it is seen from there. */
  readonly path?: 'path'
  /** Whose options these are, for a command line's help. */
  readonly group: string
  readonly describe: string
}

/** What was said of a metric's own options, by field. */
export type SaidOptions = Readonly<Record<string, string | number | boolean>>

/** A metric before it is made. */
export interface RegisteredMetric {
  readonly options: readonly MetricOption[]
  /** Throws a UserError where an option is wrong. */
  readonly make: (context: MetricContext, said: SaidOptions) => Promise<Metric>
}
