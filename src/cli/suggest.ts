import { UserError } from '../model/user-error.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { commands } from './commands.ts'
import { type UsageError, unknownWords } from './usage-error.ts'

/** Help as yargs prints it, of the whole program or of the command that the words begin with. */
export type HelpOf = (words: readonly string[]) => Promise<string>

/** What other programs call it. */
const alsoCalled: Readonly<Record<string, string>> = { diff: 'align', evaluate: 'run', eval: 'run', segment: 'inspect' }

const found = (help: string, pattern: RegExp): string[] => [...help.matchAll(pattern)].map(([, name]) => name ?? '')

const commandsIn = (help: string): string[] => found(help, /^ {2}variorum ([\w-]+)/gm)
const optionsIn = (help: string): string[] => found(help, /^\s+(?:-\w, )*(--[\w-]+)/gm)

/** yargs' complaint with what there is and what was probably meant. */
export async function suggested(error: UsageError, words: readonly string[], helpOf: HelpOf): Promise<UserError> {
  const unknown = unknownWords(error)
  const [command = ''] = words
  const there = commandsIn(await helpOf([]))
  if (
    error.message === 'no command given' ||
    (unknown && there.length > 0 && !command.startsWith('-') && !there.includes(command))
  )
    return noCommand(unknown ? command : '', there)
  if (!unknown) return withWhatItNeeds(error, command) ?? withNearValue(error)
  const options = optionsIn(await helpOf([command]))
  const see = `see variorum ${there.includes(command) ? `${command} ` : ''}--help`
  return new UserError(
    asWritten(unknown, words).map((word) =>
      word.startsWith('-')
        ? `${word}: no such option${didYouMean(word, negatedAs(word, options))}; ${see}`
        : `${word}: neither an option nor a command here; ${see}`,
    ),
  )
}

/** `--no-text` is `--text` in the help. */
const negatedAs = (word: string, options: readonly string[]): readonly string[] =>
  word.startsWith('--no-') ? options.map((option) => option.replace('--', '--no-')) : options

function noCommand(command: string, names: readonly string[]): UserError {
  const there = `there are ${names.join(', ')}; see variorum --help`
  if (command === '') return new UserError(`no command given; ${there}`)
  const other = names.find((name) => name === alsoCalled[command])
  const hint = other === undefined ? didYouMean(command, names) : ` (did you mean '${other}'?)`
  return new UserError(`no command '${command}'${hint}; ${there}`)
}

/** Each as it stands on the command line: yargs tells of `--fail-on` as `fail-on` and `failOn`. */
function asWritten(unknown: readonly string[], words: readonly string[]): readonly string[] {
  const written = words.flatMap((word) => {
    const [option = word] = word.split('=', 1)
    const name = option.replace(/^--?(?:no-)?/, '')
    return unknown.includes(option) || unknown.includes(name) ? [option] : []
  })
  return written.length > 0 ? [...new Set(written)] : unknown
}

/** What a command needs to be given, by what it is. */
function withWhatItNeeds({ message }: UsageError, name: string): UserError | undefined {
  if (!message.startsWith('0 files given, expected 1;')) return undefined
  const positionals = commands.find((each) => each.name === name)?.positionals ?? {}
  const needed = Object.values(positionals).find(({ demandOption }) => demandOption === true)?.describe
  return needed === undefined
    ? undefined
    : new UserError(`${name}: nothing given, expected ${needed}; see variorum ${name} --help`)
}

function withNearValue(error: UsageError): UserError {
  const [, value, choices] = /^wrong value: --\S+ is "(.*)", expected one of (.*)$/s.exec(error.message) ?? []
  if (value === undefined || choices === undefined) return error
  return new UserError(`${error.message}${didYouMean(value, found(choices, /"([^"]*)"/g))}`)
}
