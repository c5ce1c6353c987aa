import { join } from 'node:path'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import { openMetrics } from '../../metrics/open.ts'
import { fromRecipe } from '../../metrics/recipe.ts'
import { registry } from '../../metrics/registry.ts'
import type { Adjustment } from '../../model/adjustments.ts'
import type { Comparison } from '../../model/compare.ts'
import { UserError } from '../../model/user-error.ts'
import { openBuckets } from '../../pipeline/compare/buckets/open-buckets.ts'
import { compareResults } from '../../pipeline/compare/compare.ts'
import { type Opened, type SaidSystems, systemsOf } from '../../pipeline/compare/systems-of.ts'
import type { Testing } from '../../pipeline/compare/tested.ts'
import { isFolder } from '../../read/is-folder.ts'
import { readResult } from '../../read/result.ts'
import { compareJson } from '../../report/compare/json.ts'
import { compareMarkdown } from '../../report/compare/markdown.ts'
import { compareText } from '../../report/compare/text.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
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
  readonly format: 'text' | 'markdown' | 'html' | 'json'
}

/** `variorum compare`: two runs, or two systems of one. */
export async function compare(argv: CompareArguments): Promise<void> {
  await printTo(argv.output, async () => {
    if (argv.b === undefined && argv.systems === undefined)
      throw new UserError('one result, expected a second one, or --systems NAME,NAME for two systems of this one')
    const a = await opened(argv.a)
    const b = argv.b === undefined || argv.b === argv.a ? { ...a, path: argv.b ?? argv.a } : await opened(argv.b)
    const systems = systemsOf(a, b, argv)
    const metrics = metricsOf(a, b, argv)
    checkTexts([a, b], argv.remeasure)
    const { language } = a.result.corpus
    const { buckets, others } = await openBuckets(argv.plugin, { language, timeLimit: argv.timeLimit * 1000 })
    const measurers: Measurer[] = []
    const { remeasure, test: kind, resamples, seed, adjust, top } = argv
    try {
      for (const one of await opening(metrics, a, b, { ...argv, plugin: others })) measurers.push(one)
      const testing = { kind, resamples, seed }
      return await printed(
        await compareResults(a, b, { systems, metrics, measurers, buckets, remeasure, testing, adjust, top }),
        argv.format,
      )
    } finally {
      await Promise.all([...measurers, ...buckets].map((each) => each.close()))
    }
  })
}

const opened = async (path: string): Promise<Opened> => ({
  path,
  result: await readResult(isFolder(path) ? join(path, 'result.json') : path),
})

function metricsOf(a: Opened, b: Opened, argv: CompareArguments): readonly string[] {
  const [ours, theirs] = [a, b].map(({ result }) => result.metrics.map(({ name }) => name)) as [string[], string[]]
  const all = [...new Set([...ours, ...theirs])]
  const asked = metricChoice(argv, { language: a.result.corpus.language }).names
  for (const name of asked ?? [])
    if (!all.includes(name) && !argv.remeasure)
      throw new UserError(
        `neither result has a metric '${name}'${didYouMean(name, all)}; there are ${all.join(', ')}, others need --remeasure`,
      )
  return asked ?? all
}

function checkTexts(all: readonly Opened[], remeasure: boolean): void {
  const without = all.find(({ result }) => result.corpus.text === 'withheld')
  if (remeasure && without)
    throw new UserError(`${without.path}: a result without texts, expected one with them to measure again`)
}

/** Of the package those that can be made as the newer result says, and plugins. */
async function opening(
  metrics: readonly string[],
  a: Opened,
  b: Opened,
  argv: CompareArguments,
): Promise<readonly Measurer[]> {
  const context = { language: a.result.corpus.language }
  const isOurs = (name: string): boolean => Object.hasOwn(registry, name)
  const measurers: Measurer[] = []
  for (const name of metrics.filter(isOurs)) {
    const entries = [b, a].map(({ result }) => result.metrics.find((entry) => entry.name === name))
    measurers.push(await fromRecipe({ name, context, options: entries.find((entry) => entry)?.options ?? {} }))
  }
  if (argv.plugin.length === 0) return measurers
  const plugins = await openMetrics({ ...metricChoice(argv, context), names: metrics.filter((name) => !isOurs(name)) })
  return [...measurers, ...plugins]
}

async function printed(comparison: Comparison, format: CompareArguments['format']): Promise<string> {
  switch (format) {
    case 'json':
      return compareJson(comparison)
    case 'html':
      return (await import('../../report/compare/html.ts')).compareHtml(comparison)
    case 'markdown':
      return compareMarkdown(comparison)
    case 'text':
      return compareText(comparison)
  }
}
