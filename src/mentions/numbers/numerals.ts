import { languageOf } from '../../languages/index.ts'
import type { Span } from '../../model/document.ts'
import { narrow } from '../../text/narrow.ts'
import type { Amount } from './amount.ts'

interface Separators {
  readonly group: string
  readonly decimal: string
}

/** What groups and what ends the whole part, as the language writes them (CLDR). */
function separatorsOf(language: string): Separators {
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.8)
  const of = (type: string): string => narrow(parts.find((part) => part.type === type)?.value ?? '')
  return { group: of('group'), decimal: of('decimal') }
}

const vulgar = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

const spaces = '\\u00a0\\u202f\\u2009'

/** A letter of a script that parts words by spaces: "B2" is a name, but in Chinese a figure stands right behind a word. */
export const spacedLetter =
  '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}])\\p{L}'

/** A numeral in digits; not part of a name (G7, F-16, COVID-19), a version (1.2.3), an address or a longer code. */
function numeralPattern({ group, decimal }: Separators): RegExp {
  const groups = `[${[group, spaces, '’', "'"].map((c) => (c === '.' ? '\\.' : c)).join('')}]`
  const other = group === ',' ? '\\.' : ','
  // who writes English as a second language writes 3,2 % too; three digits are a group
  const point =
    decimal === '.' ? '(?:\\.|,(?=\\d{1,2}(?![\\d,.]\\d|\\d)))' : `(?:${decimal}|\\.(?=\\d{1,2}(?![\\d,.])))`
  return new RegExp(
    [
      // digits first: a search for them skips most of a text
      `(?<whole>\\d{1,3}(?:${groups}\\d{3})+(?!\\d)|${group === ',' ? '\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|' : ''}\\d{1,3}(?: \\d{3})+(?![\\d,.]\\d|\\d)|\\d{1,3}(?:${other}\\d{3}){2,}(?!\\d)|\\d+)`,
      `(?<=(?<!${spacedLetter}|[\\d_/\\\\@#]|\\d[.,:]|\\p{L}[-‐‑.])(?<sign>(?<=[^\\d\\s]\\s|\\()[-−–])?\\k<whole>)`,
      `(?<fraction>${point}\\d+)?(?<vulgar>[½¼¾⅓⅔⅕⅛⅜⅝⅞])?(?<ordinal>(?:st|nd|rd|th)(?!\\p{L})|\\.(?=\\s\\p{Ll})(?<=(?<!\\d)\\d{1,2}\\.))?(?![\\d_]|[.:/]\\d)`,
    ].join(''),
    'gu',
  )
}

interface Numerals {
  readonly decimal: string
  readonly pattern: RegExp
  /** What says in words that a figure is below nothing; ends before it. */
  readonly below: RegExp | undefined
}

const numeralsOf = new Map<string, Numerals>()

function numerals(language: string): Numerals {
  const known = numeralsOf.get(language)
  if (known !== undefined) return known
  const separators = separatorsOf(language)
  const made = { decimal: separators.decimal, pattern: numeralPattern(separators), below: belowOf(language) }
  numeralsOf.set(language, made)
  return made
}

/** "minus 5", 零下5度: not the minus of a sum. */
function belowOf(language: string): RegExp | undefined {
  const { minus } = languageOf(language)
  if (minus === undefined) return undefined
  return new RegExp(
    `(?:(?<![\\p{L}\\d]|\\d\\s)(?:${minus.join('|')})\\s|(?=\\p{Script=Han})(?:${minus.join('|')})\\s?)$`,
    'iu',
  )
}

/** With these spans blanked, so that the day of a date groups no digits: "on May 12 400 people". */
function masked(text: string, spans: readonly Span[]): string {
  let at = 0
  let blanked = ''
  for (const { start, end } of spans) {
    blanked += text.slice(at, start) + '\uFFFC'.repeat(end - start)
    at = end
  }
  return blanked + text.slice(at)
}

/** Numbers in digits, by the separators of their language; `taken` are spans whose digits are something else. */
export function findNumerals(text: string, language: string, taken: readonly Span[]): readonly Amount[] {
  const { decimal, pattern, below } = numerals(language)
  const whole = [...masked(text, taken).matchAll(pattern)].map((match): Amount => {
    const { sign, whole: digits = '', fraction, vulgar: part, ordinal } = match.groups ?? {}
    const plain = digits.replace(/\D/g, '') + (fraction === undefined ? '' : `.${fraction.slice(decimal.length)}`)
    const worth = Number(plain) + (vulgar.get(part ?? '') ?? 0)
    const word = sign ?? below?.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[0]
    return {
      start: match.index - (word?.length ?? 0),
      end: match.index + match[0].length,
      value: word === undefined ? worth : -worth,
      ordinal: ordinal !== undefined,
      digits: true,
    }
  })
  const halves = [...text.matchAll(/(?<!\d)[½¼¾⅓⅔⅕⅛⅜⅝⅞]/gu)].map((match): Amount => {
    const value = vulgar.get(match[0]) ?? 0
    return { start: match.index, end: match.index + 1, value, ordinal: false, digits: true }
  })
  return [...whole, ...halves]
}
