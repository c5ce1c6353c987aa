import { formatSignature } from '../model/metric.ts'
import { languageOf } from './language-of.ts'
import { openMeasurers } from './measurers.ts'

interface MetricsArguments {
  readonly plugin: readonly string[]
  readonly timeLimit: number
  readonly language: string
  readonly format: 'text' | 'json'
}

/** `variorum metrics`: name, direction, statistics and signature of each. */
export async function listMetrics({ format, language, ...choice }: MetricsArguments): Promise<void> {
  const measurers = await openMeasurers({ ...choice, language: languageOf(language) })
  try {
    const metrics = measurers.map(({ metric: { signature, ...rest } }) => ({
      ...rest,
      signature: formatSignature(signature),
    }))
    process.stdout.write(format === 'json' ? `${JSON.stringify(metrics)}\n` : metrics.map(toText).join('\n'))
  } finally {
    await Promise.all(measurers.map((measurer) => measurer.close()))
  }
}

const toText = ({
  name,
  statistics,
  higherIsBetter,
  signature,
  unit,
}: {
  readonly name: string
  readonly statistics: readonly string[]
  readonly higherIsBetter: boolean
  readonly signature: string
  readonly unit: string
}): string =>
  `${name}\n  ${higherIsBetter ? 'higher' : 'lower'} is better, measured by ${unit}\n  counts ${statistics.join(', ')}\n  ${signature}\n`
