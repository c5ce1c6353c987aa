import { UserError } from '../../model/user-error.ts'
import type { Command } from '../command.ts'
import { commands } from '../commands.ts'
import { runWords } from '../parse.ts'
import { scoreCommand } from '../score/command.ts'
import type { AskedConfig } from './asked-config.ts'
import { configurable } from './configurable.ts'
import { configuredWords } from './configured-words.ts'
import { placed } from './placed.ts'
import { printedOptions } from './printed-options.ts'
import { type ReadConfig, readConfig } from './read-config.ts'
import { type Said, saidOn, saidOnScore } from './said.ts'
import { seenFrom } from './seen-from.ts'

/**
 * Runs a command with the options of a configuration file beside those of its command line, or prints them.
 *
 * @throws UserError where the file or the command line is wrong
 */
export async function runConfigured({ words: [name, ...words], file, print }: AskedConfig): Promise<void> {
  const command = commands.find((each) => each.name === name)
  if (command === undefined) return runWords(name === undefined ? [] : [name, ...words])
  const isScore = command === scoreCommand
  const said = await (isScore ? saidOnScore(words) : saidOn(command, words))
  if (said === undefined) return runWords([command.name, ...words])
  const read = file === undefined ? undefined : await readConfig(file, command.name)
  const configured: Said = file === undefined || read === undefined ? new Map() : seen(command, file, read)
  const whole = file === undefined ? words : configuredWords(command, words, said, { file, configured })
  const show = async (defaults: Said): Promise<void> => {
    process.stdout.write(
      printedOptions(command, [
        [said, 'command line'],
        [configured, file ?? ''],
        [defaults, 'default'],
      ]),
    )
  }
  try {
    if (!isScore) await runWords([command.name, ...whole], print ? () => show(defaultsOf(command)) : undefined)
    else if (print) await show(await (await import('../score/defaults.ts')).defaultsOfScore(whole))
    else await (await import('../score/score.ts')).score(whole)
  } catch (error) {
    throw read !== undefined && error instanceof UserError ? placed(error, command, said, read) : error
  }
}

/** What a file says of a command. A switch of `score` is said or not: `false` is what it is anyway. */
function seen(command: Command, file: string, { options }: ReadConfig): Said {
  const said = new Map(Object.entries(options))
  return new Map(
    Object.entries(configurable(command))
      .filter(([key]) => said.get(key) !== undefined && !(command === scoreCommand && said.get(key) === false))
      .map(([key, option]) => [key, seenFrom(file, option, said.get(key))]),
  )
}

const defaultsOf = (command: Command): Said =>
  new Map(
    Object.entries(configurable(command))
      .map(([key, { default: usual }]): [string, unknown] => [key, usual])
      .filter(([, usual]) => usual !== undefined),
  )
