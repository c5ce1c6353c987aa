import { UserError } from '../model/user-error.ts'

/** Before words that yargs does not know, in a complaint that `suggest.ts` makes a sentence. */
const unknown = 'unknown: '

/** What yargs says when a command line is wrong, under its own English sentences as keys (see its locales/en.json). */
const wording = {
  'Not enough non-option arguments: got %s, need at least %s': {
    one: '%s file given, expected %s; see variorum --help',
    other: '%s files given, expected %s; see variorum --help',
  },
  'Not enough arguments following: %s': '--%s: nothing given, expected a value',
  'Invalid values:': 'wrong value:',
  'Argument: %s, Given: %s, Choices: %s': '--%s is %s, expected one of %s',
  'Unknown argument: %s': { one: `${unknown}%s`, other: `${unknown}%s` },
}

/** yargs takes objects for what has a plural; its types know sentences only. */
export const usageWording = wording as unknown as Record<string, string>

/** A command line that is wrong: a UserError that may still learn what was meant. */
export class UsageError extends UserError {}

/** The words that yargs does not know, where that is its complaint. */
export const unknownWords = ({ message }: UsageError): readonly string[] | undefined =>
  message.startsWith(unknown) ? message.slice(unknown.length).split(', ') : undefined

/** yargs' complaint as one sentence of ours; anything that broke inside a command stays what it is. */
export function usageError(message: string | null, error: Error | undefined): Error {
  if (error !== undefined && error.name !== 'YError') return error
  const sentence = message ?? error?.message ?? ''
  return new UsageError(
    sentence
      .trim()
      .replace(/:\s*\n\s*/g, ': ')
      .replace(/\s*\n\s*/g, '; '),
  )
}

/** Options that may be said more than once, and words that belong to no option. */
const lists = new Set([
  'scores',
  'errors',
  '_',
  'plugin',
  'inputs',
  'references',
  'tags',
  'results',
  'fail-on',
  'failOn',
  'max-new',
  'maxNew',
  'reporter',
  'severity',
])

/** Every other option has one value: which of two is meant cannot be known. */
export function saidOnce(argv: Readonly<Record<string, unknown>>): true {
  const twice = Object.keys(argv).find((name) => Array.isArray(argv[name]) && !lists.has(name))
  if (twice !== undefined) throw new UserError(`--${twice}: given more than once, expected one value`)
  return true
}

export function positiveNumber(name: string) {
  return (value: number): number => {
    if (!(value > 0 && Number.isFinite(value))) throw new UserError(`--${name}: expected a number above 0`)
    return value
  }
}

export function numberFromOne(name: string) {
  return (value: number): number => {
    if (!(value >= 1 && Number.isFinite(value))) throw new UserError(`--${name}: expected a number from 1 on`)
    return value
  }
}

export function wholeNumber(name: string, least: number, most = Number.MAX_SAFE_INTEGER) {
  return (value: number): number => {
    if (!Number.isSafeInteger(value) || value < least || value > most)
      throw new UserError(
        `--${name}: expected a whole number from ${least}${most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`}`,
      )
    return value
  }
}
