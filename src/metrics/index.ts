import type { Metric } from '../model/metric.ts'
import { coverage } from './coverage/coverage.ts'
import { edit } from './edit.ts'
import { entities } from './entities/entities.ts'
import { placeholders } from './placeholders/placeholders.ts'
import { polarity } from './polarity/polarity.ts'
import { quotes } from './quotes/quotes.ts'

/** What a metric is told of the texts it will measure. */
export interface MetricContext {
  /** BCP 47. */
  readonly language: string
  /** Of the sources, where pairs have any. */
  readonly sourceLanguage?: string | undefined
}

/** The metrics that come with the package, by name, in the order a report shows them. */
export const metrics: Readonly<Record<string, (context: MetricContext) => Metric>> = {
  coverage,
  edit,
  entities,
  quotes,
  polarity,
  placeholders,
}
