import { existsSync, statSync } from 'node:fs'
import { extname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Jiti } from 'jiti'
import { UserError } from '../model/user-error.ts'
import { entryOf } from './entry.ts'
import type { Start } from './start.ts'

const isTypeScript = (file: string): boolean => ['.ts', '.mts', '.cts'].includes(extname(file))

/** Whether a word can only mean a file. */
export const looksLikePath = (specifier: string): boolean =>
  /^\.|\.[cm]?[jt]s$/.test(specifier) || isAbsolute(specifier)

/** Only runs with a plugin pay for loading jiti (about 50 ms). */
async function jiti(from: string, alias: Record<string, string> = {}): Promise<Jiti> {
  const { createJiti } = await import('jiti')
  return createJiti(from, { alias })
}

/** The file a specifier means, as a URL: a path or a package name, both as seen from `folder`. */
export async function findModule(specifier: string, folder: string): Promise<string | undefined> {
  const path = resolve(folder, specifier)
  const found = existsSync(path) ? statSync(path) : undefined
  if (found?.isFile()) return pathToFileURL(path).href
  // A device or a pipe is not looked into: reading one may never end.
  if (found?.isDirectory() === false) return undefined
  const url = (await jiti(join(folder, 'package.json'))).esmResolve(specifier, { try: true })
  return url?.startsWith('file:') && existsSync(fileURLToPath(url)) ? url : undefined
}

/** The same, or a UserError that says what a plugin may be. */
export async function resolvePlugin(specifier: string, folder: string): Promise<string> {
  const url = await findModule(specifier, folder)
  if (url !== undefined) return url
  throw new UserError(
    looksLikePath(specifier)
      ? `plugin ${specifier}: no such file in ${folder}; expected a .js or .ts file, or the name of an installed package`
      : `plugin ${specifier}: no such file, and no package of that name installed in ${folder}; try npm install ${specifier}`,
  )
}

const missesUs = (error: unknown): boolean =>
  error instanceof Error && /^Cannot find (package|module) 'variorum'/.test(error.message)

/** `import` or `export` in a `.js` that its package.json calls commonjs, as npm's new ones do. */
const isModuleInCommonJs = (error: unknown): boolean =>
  error instanceof SyntaxError && /import statement|import\.meta|token 'export'|await is only valid/.test(error.message)

/**
 * By Node, or by jiti where the file is TypeScript, is a module by its words but not by its package.json, or has no `variorum`
 * beside it: then it gets the one that runs it.
 */
export async function importModule(url: string): Promise<object> {
  const file = fileURLToPath(url)
  const byJiti = async (): Promise<object> =>
    (await jiti(import.meta.url, { variorum: fileURLToPath(entryOf('index')) })).import(file)
  if (isTypeScript(file)) return byJiti()
  return import(url).catch((error: unknown) => {
    if (missesUs(error) || isModuleInCommonJs(error)) return byJiti()
    throw error
  })
}

/** The default export of a plugin's module, or what it gives of the context where it is a function. */
export async function loadDefault({ url, source, language }: Start, expected: string): Promise<unknown> {
  const module = await importModule(url)
  const exported: unknown = 'default' in module ? module.default : undefined
  if (exported === undefined)
    throw new UserError(
      `${source}: no default export; expected ${expected}, or a function of {language} that gives one`,
    )
  return typeof exported === 'function' ? await exported({ language }) : exported
}
