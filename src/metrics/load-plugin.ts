import { existsSync, statSync } from 'node:fs'
import { extname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Jiti } from 'jiti'
import type { Metric } from '../model/metric.ts'
import { UserError } from '../model/user-error.ts'
import { checkMetric } from './declared.ts'

/** What a plugin is told when it is loaded. */
export interface PluginContext {
  /** Language of the reference, BCP 47. */
  readonly language: string
}

const isTypeScript = (file: string): boolean => ['.ts', '.mts', '.cts'].includes(extname(file))
const looksLikePath = (specifier: string): boolean => /^\.|\.[cm]?[jt]s$/.test(specifier) || isAbsolute(specifier)

/** Only runs with a plugin pay for loading jiti (about 50 ms). */
async function jiti(from: string, alias: Record<string, string> = {}): Promise<Jiti> {
  const { createJiti } = await import('jiti')
  return createJiti(from, { alias })
}

/** The file a specifier means, as a URL: a path or a package name, both as seen from `folder`. */
export async function resolvePlugin(specifier: string, folder: string): Promise<string> {
  const path = resolve(folder, specifier)
  if (existsSync(path) && statSync(path).isFile()) return pathToFileURL(path).href
  const url = (await jiti(join(folder, 'package.json'))).esmResolve(specifier, { try: true })
  if (url?.startsWith('file:') && existsSync(fileURLToPath(url))) return url
  throw new UserError(
    looksLikePath(specifier)
      ? `plugin ${specifier}: no such file in ${folder}; expected a .js or .ts file, or the name of an installed package`
      : `plugin ${specifier}: no such file, and no package of that name installed in ${folder}; try npm install ${specifier}`,
  )
}

const self = (module: string): string =>
  fileURLToPath(new URL(`../${module}${extname(import.meta.url)}`, import.meta.url))

const missesUs = (error: unknown): boolean =>
  error instanceof Error && /^Cannot find (package|module) 'variorum'/.test(error.message)

/** By Node, or by jiti where the file is TypeScript or has no `variorum` beside it: then it gets the one that runs it. */
async function importModule(url: string): Promise<object> {
  const file = fileURLToPath(url)
  const byJiti = async (): Promise<object> => (await jiti(import.meta.url, { variorum: self('index') })).import(file)
  if (isTypeScript(file)) return byJiti()
  return import(url).catch((error: unknown) => {
    if (missesUs(error)) return byJiti()
    throw error
  })
}

/** A plugin is a module whose default export is a metric, or a function of a context that gives one. */
export async function loadPlugin(url: string, source: string, context: PluginContext): Promise<Metric> {
  const module = await importModule(url)
  const exported: unknown = 'default' in module ? module.default : undefined
  if (exported === undefined)
    throw new UserError(`${source}: no default export; expected a metric, or a function of {language} that gives one`)
  return checkMetric(typeof exported === 'function' ? await exported(context) : exported, source)
}
