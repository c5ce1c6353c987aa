import { metricOf } from '../metrics/recipe.ts'
import { registry } from '../metrics/registry.ts'
import type { Metric } from '../model/metric.ts'
import { UserError } from '../model/user-error.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import type { HeldTexts } from './held-texts.ts'

/** A metric of the package by name, or a value. */
export interface MetricChoice {
  readonly metric: string | Metric
  /** Of a metric by name, by field: `{ wordOrder: 2 }`. */
  readonly options?: Readonly<Record<string, string | number | boolean>> | undefined
}

/** @throws UserError for a name or an option that there is not, and where the metric lacks what it needs */
export async function namedMetric(whose: string, choice: MetricChoice, texts: HeldTexts): Promise<Metric> {
  const metric = await chosen(whose, choice, texts.language)
  const { needs = ['reference'], instead = needs } = metric
  const isThere = { reference: texts.references !== undefined, source: texts.sources !== undefined }
  if ([needs, instead].some((all) => all.every((need) => isThere[need]))) return metric
  throw new UserError(`${whose}: ${metric.name} needs a ${needs.join(' and a ')}, expected it beside what was given`)
}

async function chosen(whose: string, { metric, options = {} }: MetricChoice, language: string): Promise<Metric> {
  const fields = Object.keys(options)
  if (typeof metric !== 'string') {
    if (fields.length === 0) return metric
    throw new UserError(`${whose}: 'options' are of a metric by name, expected none beside a metric that is made`)
  }
  const registered = Object.hasOwn(registry, metric) ? registry[metric] : undefined
  if (registered === undefined) {
    const there = Object.keys(registry)
    throw new UserError(`${whose}: no metric '${metric}'${didYouMean(metric, there)}; there are ${there.join(', ')}`)
  }
  const known = registered.options.map(({ field }) => field)
  const unknown = fields.find((field) => !known.includes(field))
  if (unknown !== undefined)
    throw new UserError(
      `${whose}: ${metric} has no option '${unknown}'${didYouMean(unknown, known)}; it has ${known.join(', ') || 'none'}`,
    )
  return metricOf({ name: metric, context: { language }, options })
}
