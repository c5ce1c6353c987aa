import { openMetrics } from '../metrics/open.ts'
import { registry } from '../metrics/registry.ts'
import { formatSignature } from '../model/metric.ts'
import { metricChoice } from './metric-choice.ts'

interface MetricsArguments {
  readonly plugin: readonly string[]
  readonly timeLimit: number
  readonly language: string
  readonly format: 'text' | 'json'
}

/** `variorum metrics`: name, direction, statistics and signature of every metric there is, and of plugins named. */
export async function listMetrics({ format, language, ...choice }: MetricsArguments): Promise<void> {
  const own = await openMetrics({
    ...metricChoice({ ...choice, plugin: [] }, { language }),
    names: Object.keys(registry),
  })
  const plugins = choice.plugin.length === 0 ? [] : await openMetrics({ ...metricChoice(choice, { language }) })
  const measurers = [...own, ...plugins.filter(({ source }) => source !== 'built-in')]
  try {
    const metrics = measurers.map(({ metric: { name, statistics, higherIsBetter, signature, unit } }) => ({
      name,
      statistics,
      higherIsBetter,
      unit,
      signature: formatSignature(signature),
    }))
    process.stdout.write(format === 'json' ? `${JSON.stringify(metrics)}\n` : metrics.map(toText).join('\n'))
  } finally {
    await Promise.all(measurers.map((measurer) => measurer.close()))
  }
}

interface Listed {
  readonly name: string
  readonly statistics: readonly string[]
  readonly higherIsBetter: boolean
  readonly signature: string
  readonly unit: string
}

const toText = ({ name, statistics, higherIsBetter, signature, unit }: Listed): string =>
  `${name}\n  ${higherIsBetter ? 'higher' : 'lower'} is better, measured by ${unit}\n  counts ${statistics.join(', ')}\n  ${signature}\n`
