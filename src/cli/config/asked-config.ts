import { existsSync } from 'node:fs'
import { UserError } from '../../model/user-error.ts'

/** Names of the file that is looked for. */
export const configNames = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `variorum.config.${extension}`)

/** What a command line says of configuration, and the words that are left for its command. */
export interface AskedConfig {
  readonly words: readonly string[]
  /** The file that is named or lies in the working folder; `undefined`: none. */
  readonly file: string | undefined
  /** Whether the options are to be printed, and nothing run. */
  readonly print: boolean
}

/**
 * Takes `--config FILE`, `--no-config` and `--print-config` out of a command line.
 *
 * @throws UserError where no file is named behind --config, two are, or the working folder has two
 */
export function askedConfig(all: readonly string[]): AskedConfig {
  const words: string[] = []
  const said: (string | undefined)[] = []
  let print = false
  for (let at = 0; at < all.length; at++) {
    const word = all[at]!
    if (word === '--') {
      for (const other of all.slice(at)) words.push(other)
      break
    }
    if (word === '--print-config') print = true
    else if (word === '--no-config') said.push(undefined)
    else if (word === '--config') said.push(fileIn(all[++at]))
    else if (word.startsWith('--config=')) said.push(fileIn(word.slice('--config='.length)))
    else words.push(word)
  }
  if (said.length > 1) throw new UserError('--config: given more than once, expected one value')
  return { words, file: said.length > 0 ? said[0] : fileHere(), print }
}

function fileIn(word: string | undefined): string {
  if (word === undefined || word === '' || word.startsWith('-'))
    throw new UserError('--config: nothing given, expected a value')
  return word
}

function fileHere(): string | undefined {
  const [file, other] = configNames.filter((name) => existsSync(name))
  if (other !== undefined)
    throw new UserError(`${file} and ${other} are both here, expected one of them, or --config FILE`)
  return file
}
