import { openMetrics } from '../metrics/open.ts'
import { registry } from '../metrics/registry.ts'
import { formatSignature } from '../model/metric.ts'
import { type ListedMetric, metricText } from '../report/metric-text.ts'
import { languageOf } from './language-of.ts'
import { metricChoice } from './metric-choice.ts'

interface MetricsArguments {
  readonly plugin: readonly string[]
  readonly timeLimit: number
  readonly language: string
  readonly format: 'text' | 'json'
}

/** `variorum metrics`: name, direction, statistics and signature of every metric there is, and of plugins named. */
export async function listMetrics({ format, language, ...choice }: MetricsArguments): Promise<void> {
  const context = { language: languageOf(language) }
  const own = await openMetrics({
    ...metricChoice({ ...choice, plugin: [] }, context),
    names: Object.keys(registry),
  })
  const plugins = choice.plugin.length === 0 ? [] : await openMetrics({ ...metricChoice(choice, context) })
  const measurers = [...own, ...plugins.filter(({ source }) => source !== 'built-in')]
  try {
    const metrics = measurers.map(
      ({ metric: { name, summary, needs, instead, statistics, higherIsBetter, signature, unit } }): ListedMetric => ({
        name,
        summary: summary ?? null,
        needs,
        instead: instead ?? [],
        statistics,
        higherIsBetter,
        unit,
        signature: formatSignature(signature),
      }),
    )
    process.stdout.write(format === 'json' ? `${JSON.stringify(metrics)}\n` : metrics.map(metricText).join('\n'))
  } finally {
    await Promise.all(measurers.map((measurer) => measurer.close()))
  }
}
