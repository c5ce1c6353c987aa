import type { Command, DeclaredOption } from '../command.ts'
import { camelCase } from './configurable.ts'
import type { Said } from './said.ts'

/** A value of a configuration file as a command line has it behind an option: a word for each time that it is said. */
function valueWords({ commas, byName }: DeclaredOption, value: unknown): readonly string[] {
  if (byName !== undefined && !Array.isArray(value))
    return Object.entries(value as object).map(([name, said]) => `${name}=${String(said)}`)
  const all = (Array.isArray(value) ? value : [value]).map(String)
  return commas === true ? [all.join(',')] : all
}

function optionWords(name: string, option: DeclaredOption, value: unknown): readonly string[] {
  if (typeof value === 'boolean') return [value ? `--${name}` : `--no-${name}`]
  return valueWords(option, value).map((word) => `--${name}=${word}`)
}

/** What a file says of a command. */
export interface Configured {
  readonly file: string
  readonly configured: Said
}

/**
 * A command line with what a configuration file says beside it: options behind those that were said; then positionals, from the first
 * that was not said up to the first that is in neither. A list takes all words up to the next option: `--config` ends it.
 */
export function configuredWords(
  { positionals, options }: Command,
  words: readonly string[],
  said: Said,
  { file, configured }: Configured,
): readonly string[] {
  const end = words.indexOf('--')
  const own = end < 0 ? words : words.slice(0, end)
  const more = Object.entries(options).flatMap(([name, option]) => {
    const key = camelCase(name)
    return said.has(key) || !configured.has(key) ? [] : optionWords(name, option, configured.get(key))
  })
  const open = Object.entries(positionals).filter(([name]) => !said.has(camelCase(name)))
  const gap = open.findIndex(([name]) => !configured.has(camelCase(name)))
  const places = open
    .slice(0, gap < 0 ? open.length : gap)
    .flatMap(([name, option]) => valueWords(option, configured.get(camelCase(name))))
  return [...own, ...more, ...(places.length > 0 ? [`--config=${file}`, ...places] : []), ...words.slice(own.length)]
}
