import { openMetrics } from '../metrics/open.ts'
import { registry } from '../metrics/registry.ts'
import { formatSignature, type Need } from '../model/metric.ts'
import { metricChoice } from './metric-choice.ts'

interface MetricsArguments {
  readonly plugin: readonly string[]
  readonly timeLimit: number
  readonly language: string
  readonly format: 'text' | 'json'
}

/** `variorum metrics`: what every metric there is counts and needs, its direction, statistics and signature, and of plugins named. */
export async function listMetrics({ format, language, ...choice }: MetricsArguments): Promise<void> {
  const own = await openMetrics({
    ...metricChoice({ ...choice, plugin: [] }, { language }),
    names: Object.keys(registry),
  })
  const plugins = choice.plugin.length === 0 ? [] : await openMetrics({ ...metricChoice(choice, { language }) })
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
  readonly needs: readonly Need[]
  readonly instead: readonly Need[]
  readonly statistics: readonly string[]
  readonly higherIsBetter: boolean
  readonly signature: string
  readonly unit: string
}

const toText = ({ name, summary, needs, instead, statistics, higherIsBetter, signature, unit }: Listed): string =>
  `${name}${summary === null ? '' : `: ${summary}`}\n  needs ${needed(needs, instead)}\n  ${higherIsBetter ? 'higher' : 'lower'} is better, measured by ${unit}\n  counts ${statistics.join(', ')}\n  ${signature}\n`

const listed = (needs: readonly Need[]): string => needs.map((need) => `a ${need}`).join(' and ')

const needed = (needs: readonly Need[], instead: readonly Need[]): string =>
  needs.length === 0
    ? 'the text alone'
    : `${listed(needs)}${instead.length === 0 ? '' : `, or else ${listed(instead)}`}`
