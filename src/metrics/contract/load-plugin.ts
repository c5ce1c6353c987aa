import type { Metric } from '../../model/metric.ts'
import { UserError } from '../../model/user-error.ts'
import { firstLine } from '../../plugin/first-line.ts'
import { loadDefault, resolvePlugin } from '../../plugin/load-module.ts'
import type { Start } from '../../plugin/start.ts'
import { checkMetric } from './declared.ts'

/** A plugin is a module whose default export is a metric, or a function of a context that gives one. */
export const metricOfModule = async (start: Start): Promise<Metric> =>
  checkMetric(await loadDefault(start, 'a metric'), start.source)

export interface PluginPlace {
  /** BCP 47 of the texts, which a plugin is told. Default: en. */
  readonly language?: string
  /** Where paths and package names are looked up. Default: the working folder. */
  readonly folder?: string
}

/**
 * The metric that a file (`./mine.js`, `./mine.ts`) or a package exports, as a value. It runs in this thread: on the command line
 * plugins have threads of their own, where they can be stopped.
 *
 * @throws UserError where there is no such file or package, it exports no metric, or it throws, which is then the cause
 */
export async function loadPlugin(
  specifier: string,
  { language = 'en', folder = process.cwd() }: PluginPlace = {},
): Promise<Metric> {
  const source = `plugin ${specifier}`
  const start = { url: await resolvePlugin(specifier, folder), source, language }
  return metricOfModule(start).catch((cause: unknown) => {
    if (cause instanceof UserError) throw cause
    throw new UserError(`${source}: could not be loaded: ${firstLine(cause)}`, { cause })
  })
}
