import type { z } from 'zod'
import { UserError } from '../../model/user-error.ts'
import { named } from '../../plugin/named.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import type { DeclaredOptions } from '../command.ts'
import { commands } from '../commands.ts'
import { configSchema } from './config-schema.ts'
import { configurable } from './configurable.ts'
import { loadConfig } from './load-config.ts'
import { expectedOf } from './option-schema.ts'

/** By command, then by the option's name in camelCase. */
type ReadConfig = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>

/**
 * What a configuration file says.
 *
 * @throws UserError for a file that cannot be loaded, a key that there is not, or a value of another type; each fault a sentence
 */
export async function readConfig(file: string): Promise<ReadConfig> {
  const { value, where } = await loadConfig(file)
  const { data, error } = configSchema().safeParse(value)
  if (error !== undefined)
    throw new UserError(
      error.issues.flatMap((issue) => sentencesOf(issue, value).map((one) => `${where(issue.path)}: ${one}`)),
    )
  const { $schema: _, ...config } = data
  return config
}

function sentencesOf(issue: z.core.$ZodIssue, config: unknown): readonly string[] {
  const keys = issue.path.map(String)
  const value = valueAt(config, keys)
  const found = named(value)
  const [command, key, name] = keys
  if (issue.code === 'unrecognized_keys') return issue.keys.map((each) => unknownKey(command, each))
  if (command === undefined) return [`${found} found, expected an object with commands and their options`]
  if (key === undefined) return [`${command} is ${found}, expected an object with its options`]
  const option = optionsOf(command)[key]!
  const expected = name === undefined ? expectedOf(option) : `one of ${option.byName?.join(', ')}`
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
