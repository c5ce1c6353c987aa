import { scales } from './number-words.ts'
import { currencyAfter } from './units.ts'

const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])

const scaleWords = [...scales.keys()].join('|')
const scaleBehind = new RegExp(`^[\\s-]?(${scaleWords})(?!\\p{L})`, 'iu')
export const scaleWithin = new RegExp(scaleWords, 'i')

/** "€80m" and "$3bn" are money, "5m people" counts, "5m tall" and "a 5m wave" measure: only a plural after it counts. */
export function scaleAfter(
  rest: string,
  money: boolean,
): { readonly scale: number; readonly length: number } | undefined {
  const word = scaleBehind.exec(rest)
  if (word !== null) return { scale: scales.get(word[1]?.toLowerCase() ?? '') ?? 1, length: word[0].length }
  const [letters = '', letter = ''] = /^(k|mn|mln|m|bn|b|tn|trn)(?!\p{L})/iu.exec(rest) ?? []
  if (letters === '') return undefined
  const counts =
    money ||
    letter.length > 1 ||
    currencyAfter(rest.slice(letters.length)) !== undefined ||
    /^[km] (?:\p{L}+s|people|men|women|children)\b/iu.test(rest)
  return counts ? { scale: scaleLetters.get(letter.toLowerCase()) ?? 1, length: letters.length } : undefined
}

// 15 digits, so that 4.1 million is 4100000 and not 4099999.9999999995
export const times = (value: number | string, scale: number): number | string =>
  typeof value === 'string' ? value : Number((value * scale).toPrecision(15))
