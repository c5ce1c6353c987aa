import type { Span } from '../../model/document.ts'
import type { Amount } from './amount.ts'

interface Separators {
  readonly group: string
  readonly decimal: string
}

/** What groups and what ends the whole part, as the language writes them (CLDR). */
function separatorsOf(language: string): Separators {
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.8)
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
  return { group: of('group'), decimal: of('decimal') }
}

const vulgar = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
])

const spaces = '\\u00a0\\u202f\\u2009'

/** A letter of a script that parts words by spaces: "B2" is a name, but in Chinese a figure stands right behind a word. */
const spacedLetter =
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
      `(?<whole>\\d{1,3}(?:${groups}\\d{3})+(?!\\d)|\\d{1,3}(?: \\d{3})+(?![\\d,.]\\d|\\d)|\\d{1,3}(?:${other}\\d{3}){2,}(?!\\d)|\\d+)`,
      `(?<=(?<!${spacedLetter}|[\\d_/\\\\@#]|\\d[.,:]|\\p{L}[-‐‑.])(?<sign>(?<=[^\\d\\s]\\s|\\()[-−–])?\\k<whole>)`,
      `(?<fraction>${point}\\d+)?(?<vulgar>[½¼¾⅓⅔])?(?<ordinal>(?:st|nd|rd|th)(?!\\p{L}))?(?![\\d_]|[.:/]\\d)`,
    ].join(''),
    'gu',
  )
}

interface Numerals {
  readonly decimal: string
  readonly pattern: RegExp
}

const numeralsOf = new Map<string, Numerals>()

function numerals(language: string): Numerals {
  const known = numeralsOf.get(language)
  if (known !== undefined) return known
  const separators = separatorsOf(language)
  const made = { decimal: separators.decimal, pattern: numeralPattern(separators) }
  numeralsOf.set(language, made)
  return made
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
  const { decimal, pattern } = numerals(language)
  const whole = [...masked(text, taken).matchAll(pattern)].map((match): Amount => {
    const { sign, whole: digits = '', fraction, vulgar: part, ordinal } = match.groups ?? {}
    const plain = digits.replace(/\D/g, '') + (fraction === undefined ? '' : `.${fraction.slice(decimal.length)}`)
    const value = Number(plain) + (vulgar.get(part ?? '') ?? 0)
    return {
      start: match.index - (sign?.length ?? 0),
      end: match.index + match[0].length,
      value: sign === undefined ? value : -value,
      ordinal: ordinal !== undefined,
      digits: true,
    }
  })
  const halves = [...text.matchAll(/(?<!\d)[½¼¾⅓⅔]/gu)].map((match): Amount => {
    const value = vulgar.get(match[0]) ?? 0
    return { start: match.index, end: match.index + 1, value, ordinal: false, digits: true }
  })
  return [...whole, ...halves]
}
