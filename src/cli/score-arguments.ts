import { UserError } from '../model/user-error.ts'
import { type FlagName, flagOf, type ScoreArguments, scoreFlags } from './score-flags.ts'

const names = Object.keys(scoreFlags) as FlagName[]
const shorts = new Map(names.map((name) => [flagOf(name).short, name]))

const isFlag = (word: string): boolean => word.length > 1 && word.startsWith('-') && !/^-[\d.]/.test(word)

async function nameOf(word: string): Promise<FlagName> {
  const given = word.replace(/^--?/, '')
  const found = word.startsWith('--') ? names.find((name) => name === given) : shorts.get(given)
  if (found) return found
  const { didYouMean } = await import('../text/did-you-mean.ts')
  throw new UserError(`score: no option '${word}'${didYouMean(given, names)}; see variorum score --help`)
}

/**
 * The command line of `score`, read as sacreBLEU reads its own: `-tok` is one flag, a list takes all words up to the next
 * flag, and words before any flag are references.
 */
export async function parseScoreArguments(words: readonly string[]): Promise<ScoreArguments> {
  const said: Partial<Record<FlagName, unknown>> = {}
  const append = (name: FlagName, values: readonly string[]): void => {
    said[name] = [...((said[name] as readonly string[] | undefined) ?? []), ...values]
  }
  let at = 0
  while (at < words.length) {
    const word = words[at++]!
    if (!isFlag(word)) {
      append('reference', [word])
      continue
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1
    const flag = equals < 0 ? word : word.slice(0, equals)
    const name = await nameOf(flag)
    const { type } = flagOf(name)
    if (type === 'switch') {
      if (equals >= 0) throw new UserError(`score: ${flag} takes no value`)
      said[name] = true
      continue
    }
    const values = equals >= 0 ? [word.slice(equals + 1)] : takeValues(words.slice(at), type === 'list')
    if (equals < 0) at += values.length
    if (values.length === 0) throw new UserError(`score: ${flag} needs a value`)
    if (type === 'list') append(name, values)
    else said[name] = readValue(name, flag, values[0]!)
  }
  return said as ScoreArguments
}

/** The words up to the next flag, or the first of them. */
function takeValues(words: readonly string[], all: boolean): readonly string[] {
  const end = words.findIndex(isFlag)
  const values = end < 0 ? words : words.slice(0, end)
  return all ? values : values.slice(0, 1)
}

function readValue(name: FlagName, flag: string, word: string): string | number {
  const { type, choices } = flagOf(name)
  if (choices && !choices.includes(word))
    throw new UserError(`score: ${flag} is '${word}', expected ${choices.join(', ')}`)
  if (type !== 'number') return word
  const value = word.trim() === '' ? Number.NaN : Number(word)
  if (!Number.isFinite(value)) throw new UserError(`score: ${flag} is '${word}', expected a number`)
  return value
}
