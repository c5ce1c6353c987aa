import type { z } from 'zod'
import { UserError } from '../../model/user-error.ts'
import { named } from '../../plugin/named.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import type { DeclaredOptions } from '../command.ts'
import { commands } from '../commands.ts'
import { configSchema } from './config-schema.ts'
import { configurable } from './configurable.ts'
import { type LoadedConfig, loadConfig } from './load-config.ts'
import { expectedOf, expectedWithin } from './option-schema.ts'

export interface ReadConfig extends Pick<LoadedConfig, 'where'> {
  /** By the option's name in camelCase. */
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * What a configuration file says of a command. What is wrong with what it says of others stops only those.
 *
 * @throws UserError for a file that cannot be loaded, a key that there is not, or a value of another type; each fault a sentence
 */
export async function readConfig(file: string, command: string): Promise<ReadConfig> {
  const { value, where, twice } = await loadConfig(file)
  const again = twice.filter(({ keys: [of] }) => of === command)
  if (again.length > 0)
    throw new UserError(again.map((one) => `${one.where}: ${one.keys.join('.')} is there twice, expected it once`))
  const { error } = configSchema().safeParse(value)
  const faults = (error?.issues ?? []).flatMap(issuesWithin).filter(({ path: [of = command] }) => of === command)
  if (faults.length > 0)
    throw new UserError(
      faults.flatMap((issue) => sentencesOf(issue, value).map((one) => `${where(issue.path)}: ${one}`)),
    )
  const options = valueAt(value, [command])
  return { options: typeof options === 'object' && options !== null ? { ...options } : {}, where }
}

/** Of a value that may be an object or a list, what is wrong with it as what it is. */
function issuesWithin(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  const within = issue.code === 'invalid_union' ? issue.errors.find(([first]) => first && first.path.length > 0) : []
  return within === undefined || within.length === 0
    ? [issue]
    : within.map((each) => ({ ...each, path: [...issue.path, ...each.path] }))
}

function sentencesOf(issue: z.core.$ZodIssue, config: unknown): readonly string[] {
  const keys = issue.path.map(String)
  const value = valueAt(config, keys)
  const found = named(value)
  const [command, key, ...within] = keys
  if (issue.code === 'unrecognized_keys') return issue.keys.map((each) => unknownKey(command, each))
  if (command === undefined) return [`${found} found, expected an object with commands and their options`]
  if (key === undefined) return [`${command} is ${found}, expected an object with its options`]
  const option = optionsOf(command)[key]!
  const isItem = Array.isArray(valueAt(config, [command, key]))
  const expected = within.length === 0 ? expectedOf(option) : expectedWithin(option, isItem)
  const hint = typeof value === 'string' ? didYouMean(value, (option.byName ?? option.choices ?? []).map(String)) : ''
  return [`${keys.join('.')} is ${found}, expected ${expected}${hint}`]
}

function unknownKey(command: string | undefined, key: string): string {
  if (command === undefined) {
    const there = commands.map(({ name }) => name)
    return `${key}: no such command${didYouMean(key, there)}, expected ${there.join(', ')}`
  }
  return `${command}.${key}: no such option${didYouMean(key, Object.keys(optionsOf(command)))}; see variorum ${command} --help`
}

const optionsOf = (name: string): DeclaredOptions => configurable(commands.find((each) => each.name === name)!)

const valueAt = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
