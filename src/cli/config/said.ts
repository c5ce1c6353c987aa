import yargs, { type Arguments, type Argv, type Options } from 'yargs'
import type { Command, DeclaredOption } from '../command.ts'
import { parseScoreArguments } from '../score/arguments.ts'
import { camelCase } from './configurable.ts'

/** Values of options and positionals by their names in camelCase, those that were said and no others. */
export type Said = ReadonlyMap<string, unknown>

/** What words belong to an option, and nothing of what is done with them. */
const bare = ({ alias, type, array, nargs, requiresArg }: DeclaredOption): Options => ({
  ...(alias !== undefined && { alias }),
  ...(type !== undefined && { type }),
  ...(array !== undefined && { array }),
  ...(nargs !== undefined && { nargs }),
  ...(requiresArg !== undefined && { requiresArg }),
})

/** What a command line says, without defaults; `undefined` where it is wrong, which whoever runs it tells. */
export async function saidOn({ options, positionals }: Command, words: readonly string[]): Promise<Said | undefined> {
  const program = yargs(words).help(false).version(false).exitProcess(false).fail(false)
  for (const [name, option] of Object.entries(options)) program.option(name, bare(option))
  const argv = await parsed(program)
  if (argv === undefined) return undefined
  const said = new Map<string, unknown>()
  for (const name of Object.keys(options)) {
    const value: unknown = Reflect.get(argv, name)
    if (value !== undefined) said.set(camelCase(name), value)
  }
  let places = argv._.map(String)
  for (const [name, { array }] of Object.entries(positionals)) {
    if (places.length === 0) break
    said.set(camelCase(name), array === true ? places : places[0])
    places = array === true ? [] : places.slice(1)
  }
  return said
}

async function parsed(program: Argv): Promise<Arguments | undefined> {
  try {
    return await program.parseAsync()
  } catch {
    return undefined
  }
}

/** The same of `score`, which reads its own command line. */
export async function saidOnScore(words: readonly string[]): Promise<Said> {
  const { options, ...flags } = await parseScoreArguments(words)
  return new Map(Object.entries({ ...flags, ...options }).map(([name, value]) => [camelCase(name), value]))
}
