import { join } from 'node:path'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import { openMetrics } from '../../metrics/open.ts'
import { registry } from '../../metrics/registry.ts'
import type { Adjustment } from '../../model/adjustments.ts'
import { UserError } from '../../model/user-error.ts'
import { askedMetrics, checkTexts } from '../../pipeline/compare/asked-metrics.ts'
import { openBuckets } from '../../pipeline/compare/buckets/open-buckets.ts'
import { compareResults } from '../../pipeline/compare/compare.ts'
import { ownMeasurers } from '../../pipeline/compare/own-measurers.ts'
import { type Opened, type SaidSystems, systemsOf } from '../../pipeline/compare/systems-of.ts'
import type { Testing } from '../../pipeline/compare/tested.ts'
import { isFolder } from '../../read/is-folder.ts'
import { readResult } from '../../read/result.ts'
import type { ComparisonFormat } from '../../report/compare/formats.ts'
import { renderComparison } from '../../report/compare/render.ts'
import { printTo } from '../../write/report-folder.ts'
import { type MetricArguments, metricChoice } from '../metric-choice.ts'

export interface CompareArguments extends MetricArguments, SaidSystems {
  readonly a: string
  /** Absent: A, for two of its systems. */
  readonly b?: string | undefined
  readonly remeasure: boolean
  readonly test: Testing['kind']
  readonly resamples: number
  readonly seed: number
  readonly adjust?: Adjustment | undefined
  readonly top: number
  readonly output?: string | undefined
  readonly format: ComparisonFormat
}

/** `variorum compare`: two runs, or two systems of one. */
export async function compare(argv: CompareArguments): Promise<void> {
  await printTo(argv.output, async () => {
    if (argv.b === undefined && argv.systems === undefined)
      throw new UserError('one result, expected a second one, or --systems NAME,NAME for two systems of this one')
    const a = await opened(argv.a)
    const b = argv.b === undefined || argv.b === argv.a ? { ...a, path: argv.b ?? argv.a } : await opened(argv.b)
    const systems = systemsOf(a, b, argv)
    const { language } = a.result.corpus
    const metrics = askedMetrics(a, b, metricChoice(argv, { language }).names, argv.remeasure)
    checkTexts([a, b], argv.remeasure)
    const { buckets, others } = await openBuckets(argv.plugin, { language, timeLimit: argv.timeLimit * 1000 })
    const measurers: Measurer[] = []
    const { remeasure, test: kind, resamples, seed, adjust, top } = argv
    try {
      for (const one of await opening(metrics, a, b, { ...argv, plugin: others })) measurers.push(one)
      const testing = { kind, resamples, seed }
      const asked = { systems, metrics, measurers, buckets, remeasure, testing, adjust, top }
      return renderComparison(await compareResults(a, b, asked), argv.format)
    } finally {
      await Promise.all([...measurers, ...buckets].map((each) => each.close()))
    }
  })
}

const opened = async (path: string): Promise<Opened> => ({
  path,
  result: await readResult(isFolder(path) ? join(path, 'result.json') : path),
})

/** Those of the package, and plugins. */
async function opening(
  metrics: readonly string[],
  a: Opened,
  b: Opened,
  argv: CompareArguments,
): Promise<readonly Measurer[]> {
  const own = await ownMeasurers(metrics, a.result, b.result)
  if (argv.plugin.length === 0) return own
  const names = metrics.filter((name) => !Object.hasOwn(registry, name))
  const plugins = await openMetrics({ ...metricChoice(argv, { language: a.result.corpus.language }), names })
  return [...own, ...plugins]
}
