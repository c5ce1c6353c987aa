import { UserError } from '../model/user-error.ts'
import { direct } from './contract/direct.ts'
import type { Measurer } from './contract/measurer.ts'
import { fromRecipe, metricOf } from './recipe.ts'
import type { MetricContext, MetricOption, SaidOptions } from './registered.ts'
import { registry, usualMetrics } from './registry.ts'

export interface MetricChoice {
  /** Names, in the order of their columns. Default: the usual ones, and all plugins. */
  readonly names?: readonly string[] | undefined
  /** Default: what a run of texts takes. */
  readonly usual?: readonly string[]
  /** Files or packages that export a metric. */
  readonly plugins: readonly string[]
  readonly context: MetricContext
  /** What was said of metrics' own options, by flag. */
  readonly said?: SaidOptions
  /** Milliseconds a plugin may take for one call. */
  readonly timeLimit: number
  /** Whether metrics are held to their contract and their findings are wanted; numbers alone are had faster. */
  readonly findings: boolean
}

/**
 * The metrics chosen, ready to measure, in the order they were named. Plugins run in threads of their own; close all.
 *
 * @throws UserError for a name that there is not, named twice, or an option that does nothing
 */
export async function openMetrics(choice: MetricChoice): Promise<Measurer[]> {
  const { names, usual = usualMetrics, plugins, context, timeLimit } = choice
  checkOptions(choice)
  const opened: Measurer[] = []
  try {
    for (const plugin of plugins) {
      const { inWorker } = await import('./contract/in-worker.ts')
      opened.push(await inWorker(plugin, { language: context.language, timeLimit }))
    }
    await checkPluginNames(opened)
    const asked = names ?? [...usual, ...opened.map(({ metric }) => metric.name)]
    const measurers: Measurer[] = []
    for (const [i, name] of asked.entries()) {
      if (asked.indexOf(name) < i) throw new UserError(`metric '${name}' is named twice, expected each once`)
      measurers.push(opened.find(({ metric }) => metric.name === name) ?? (await openOwn(name, choice, opened)))
    }
    for (const { metric, source } of opened)
      if (!asked.includes(metric.name))
        throw new UserError(`metric '${metric.name}' of ${source} is not among those asked for: ${asked.join(', ')}`)
    return measurers
  } catch (error) {
    await Promise.all(opened.map((measurer) => measurer.close()))
    throw error
  }
}

async function checkPluginNames(opened: readonly Measurer[]): Promise<void> {
  if (opened.length === 0) return
  const { checkNames } = await import('./contract/declared.ts')
  const own = Object.keys(registry).map((name) => ({ metric: { name }, source: 'built-in' }))
  checkNames([...own, ...opened])
}

async function openOwn(name: string, { context, said = {}, findings }: MetricChoice, opened: readonly Measurer[]) {
  const registered = Object.hasOwn(registry, name) ? registry[name] : undefined
  if (registered === undefined) throw await unknownMetric(name, opened)
  const recipe = { name, context, options: optionsOf(registered.options, said) }
  return findings ? fromRecipe(recipe) : direct(await metricOf(recipe))
}

const optionsOf = (options: readonly MetricOption[], said: SaidOptions): SaidOptions =>
  Object.fromEntries(
    options.flatMap(({ flag, field, on }) => {
      const value = said[flag]
      return value === undefined ? [] : [[field, typeof value === 'boolean' ? (on ?? true) : value]]
    }),
  )

/** What would do nothing is refused, so that nobody believes it did. */
function checkOptions({ names = usualMetrics, said = {} }: MetricChoice): void {
  const asked = names.flatMap((name) => registry[name]?.options ?? [])
  for (const flag of Object.keys(said)) {
    if (asked.some((option) => option.flag === flag)) continue
    const whose = Object.keys(registry).find((name) => registry[name]!.options.some((option) => option.flag === flag))
    throw new UserError(`--${flag} does nothing without the metric ${whose}; the metrics are ${names.join(', ')}`)
  }
}

/** Models that people ask for; none comes with a package that needs no download. */
const neural = /^(?:x?comet|cometkiwi|metricx|bleurt|bertscore|gemba|prism|unite|moverscore|yisi)/i

async function unknownMetric(name: string, opened: readonly Measurer[]): Promise<UserError> {
  const { didYouMean } = await import('../text/did-you-mean.ts')
  const there = [...Object.keys(registry), ...opened.map(({ metric }) => metric.name)]
  const how = neural.test(name)
    ? '; neural metrics need a model and come in as a plugin of yours (--plugin ./file.js), see docs/plugins.md'
    : ''
  return new UserError(`no metric '${name}'${didYouMean(name, there)}; there are ${there.join(', ')}${how}`)
}
