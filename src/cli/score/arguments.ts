import { UserError } from '../../model/user-error.ts'
import { allFlags, type ScoreArguments, scoreFlags } from './flags.ts'

const names = [...allFlags.keys()]
const shorts = new Map([...allFlags].map(([name, { short }]) => [short, name]))

const isFlag = (word: string): boolean => word.length > 1 && word.startsWith('-') && !/^-[\d.]/.test(word)

async function nameOf(word: string): Promise<string> {
  const given = word.replace(/^--?/, '')
  const found = word.startsWith('--') ? names.find((name) => name === given) : shorts.get(given)
  if (found) return found
  const { didYouMean } = await import('../../text/did-you-mean.ts')
  throw new UserError(`score: no option '${word}'${didYouMean(given, names)}; see variorum score --help`)
}

/**
 * The command line of `score`, read as sacreBLEU reads its own: `-tok` is one flag, a list takes all words up to the next
 * flag, and words before any flag (or behind `--`) are references.
 */
export async function parseScoreArguments(words: readonly string[]): Promise<ScoreArguments> {
  const said: Record<string, unknown> = {}
  const options: Record<string, string | number | boolean> = {}
  const append = (name: string, values: readonly string[]): void => {
    said[name] = [...((said[name] as readonly string[] | undefined) ?? []), ...values]
  }
  const set = (name: string, value: string | number | boolean): void => {
    if (Object.hasOwn(scoreFlags, name)) said[name] = value
    else options[name] = value
  }
  let at = 0
  while (at < words.length) {
    const word = words[at++]!
    if (word === '--') {
      append('reference', words.slice(at))
      break
    }
    if (!isFlag(word)) {
      append('reference', [word])
      continue
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1
    const flag = equals < 0 ? word : word.slice(0, equals)
    const name = await nameOf(flag)
    const { type } = allFlags.get(name)!
    if (type === 'switch') {
      if (equals >= 0) throw new UserError(`score: ${flag} takes no value`)
      set(name, true)
      continue
    }
    const values = equals >= 0 ? [word.slice(equals + 1)] : takeValues(words.slice(at), type === 'list')
    if (equals < 0) at += values.length
    if (values.length === 0) throw new UserError(`score: ${flag} needs a value`)
    if (type === 'list') append(name, values)
    else set(name, readValue(name, flag, values[0]!))
  }
  return { ...said, options }
}

/** The words up to the next flag, or the first of them. */
function takeValues(words: readonly string[], all: boolean): readonly string[] {
  const end = words.findIndex(isFlag)
  const values = end < 0 ? words : words.slice(0, end)
  return all ? values : values.slice(0, 1)
}

function readValue(name: string, flag: string, word: string): string | number {
  const { type, choices } = allFlags.get(name)!
  if (choices && !choices.includes(word))
    throw new UserError(`score: ${flag} is '${word}', expected ${choices.join(', ')}`)
  if (type !== 'number') return word
  const value = word.trim() === '' ? Number.NaN : Number(word)
  if (!Number.isFinite(value)) throw new UserError(`score: ${flag} is '${word}', expected a number`)
  return value
}
