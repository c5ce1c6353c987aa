import { openMetrics } from '../metrics/open.ts'
import { registry } from '../metrics/registry.ts'
import { formatSignature } from '../model/metric.ts'
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
      ({ metric: { name, summary, needs, instead, statistics, higherIsBetter, signature, unit } }): Listed => ({
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
    process.stdout.write(format === 'json' ? `${JSON.stringify(metrics)}\n` : metrics.map(toText).join('\n'))
  } finally {
    await Promise.all(measurers.map((measurer) => measurer.close()))
  }
}

interface Listed {
  readonly name: string
  readonly summary: string | null
  readonly needs: readonly string[]
  /** What it makes do with where that is not there. */
  readonly instead: readonly string[]
  readonly statistics: readonly string[]
  readonly higherIsBetter: boolean
  readonly signature: string
  readonly unit: string
}

const toText = ({ name, summary, needs, instead, statistics, higherIsBetter, signature, unit }: Listed): string => {
  const needed = needs.length === 0 ? 'nothing but the text' : `a ${needs.join(' and a ')}`
  const lines = [
    ...(summary === null ? [] : [summary]),
    `${higherIsBetter ? 'higher' : 'lower'} is better, measured by ${unit}; needs ${needed}${instead.length === 0 ? '' : `, or a ${instead.join(' and a ')}`}`,
    `counts ${statistics.join(', ')}`,
    signature,
  ]
  return [name, ...lines.map((line) => `  ${line}`), '']
    .map((line) => `${line}\n`)
    .join('')
    .replace(/\n$/, '')
}
