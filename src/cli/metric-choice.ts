import type { MetricChoice } from '../metrics/open.ts'
import type { SaidOptions } from '../metrics/registered.ts'
import { registry } from '../metrics/registry.ts'
import { UserError } from '../model/user-error.ts'

/** What a command line says of metrics. */
export interface MetricArguments {
  /** Names, comma-separated; all a run usually takes where absent. */
  readonly metrics?: string | undefined
  readonly plugin: readonly string[]
  /** Seconds. */
  readonly timeLimit: number
}

const options = Object.values(registry).flatMap((metric) => metric.options)

/** The metrics a command line asks for, of texts in a language, with their findings. */
export const metricChoice = (
  { metrics, plugin, timeLimit, ...argv }: MetricArguments,
  context: MetricChoice['context'],
): MetricChoice => ({
  names: metrics === undefined ? undefined : namesIn(metrics),
  plugins: plugin,
  context,
  said: saidIn(argv),
  timeLimit: timeLimit * 1000,
  findings: true,
})

function namesIn(metrics: string): readonly string[] {
  const names = metrics.split(',').map((name) => name.trim())
  if (names.includes('')) throw new UserError(`--metrics is '${metrics}', expected names with commas between them`)
  return names
}

const saidIn = (argv: object): SaidOptions =>
  Object.fromEntries(
    Object.entries(argv).filter(
      ([name, value]) => options.some(({ flag }) => flag === name) && value !== undefined && value !== false,
    ),
  )
