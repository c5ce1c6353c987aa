import type { Metric } from '../model/metric.ts'
import { coverage } from './coverage.ts'
import { edit } from './edit.ts'
import { entities } from './entities.ts'
import { placeholders } from './placeholders.ts'
import { polarity } from './polarity.ts'
import { quotes } from './quotes.ts'

/** The metrics that come with the package, by name, in the order a report shows them. */
export const metrics: Readonly<Record<string, (context: { readonly language: string }) => Metric>> = {
  coverage,
  edit,
  entities,
  quotes,
  polarity,
  placeholders,
}
