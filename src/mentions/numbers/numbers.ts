import type { Span } from '../../model/document.ts'
import { findEastAsianNumbers } from '../../text/east-asian.ts'
import { narrow } from '../../text/narrow.ts'
import { type LocalWords, localWords } from './local-words.ts'
import { findNumberWords, scales } from './number-words.ts'
import { currencyAfter, currencyBefore, rateAfter, type Unit, unitAfter } from './units.ts'

export type NumberType = 'number' | 'quantity' | 'money' | 'percent' | 'ordinal'

export interface NumberMention extends Span {
  readonly type: NumberType
  /** A word where the text gives no number: `billions`. */
  readonly value: number | string
  /** Of a quantity the canonical unit, of money the currency. */
  readonly unit?: string
}

interface Amount extends Span {
  readonly value: number | string
  readonly ordinal: boolean
  readonly digits?: boolean
}

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

function findNumerals(text: string, language: string, taken: readonly Span[]): readonly Amount[] {
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

/** `one` and `second` are mostly other things: a pronoun ("no one", "one of them"), a unit of time ("a second"). */
function isOtherWord(text: string, { start, end, ordinal, value }: Amount): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12)]
  if (value !== 1 && value !== 2) return false
  if (ordinal) {
    return value === 2
      ? /(?:\b(?:a|per|each|every|split|this)|\d)[\s-]$/i.test(before)
      : /\b(?:at|in the)\s$/i.test(before) || /^(?:ly\b| of all\b)/i.test(after)
  }
  return (
    value === 1 &&
    (/\b(?:no|any|every|some|each|this|that|the|which|only|another)[\s-]$/i.test(before) ||
      /^(?:'s|’s|\sof\b|\sanother\b|\sday\b|\sby\sone|[.,;:!?)"”’])/i.test(after) ||
      /^\s(?:is|was|can|could|has|had|must|should|may|might|would|will|who|that)\b/i.test(after))
  )
}

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
const scaleWithin = new RegExp(scaleWords, 'i')

/** "€80m" and "$3bn" are money, "5m people" counts, "5m tall" and "a 5m wave" measure: only a plural after it counts. */
function scaleAfter(rest: string, money: boolean): { readonly scale: number; readonly length: number } | undefined {
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

const percentAfter = (rest: string): Unit | undefined => {
  const match =
    /^(?:[\s-]?(?:percentage[\s-]points?|%[\s-]points?)|\s?(?:%|‰)|[\s-](?:per\s?cent|pct)(?!\p{L}))/iu.exec(rest)
  if (match === null) return undefined
  return { unit: /points?$/i.test(match[0]) ? 'point' : '%', length: match[0].length }
}

/** "a magnitude 6.4 quake": the one measure whose name goes before its number, or after it. */
const isMagnitude = (before: string, after: string): boolean =>
  /\bmagnitude(?:\s(?:of|was|at))?\s$/i.test(before) || /^[\s-]magnitude\b/i.test(after)

const times = (value: number | string, scale: number): number | string =>
  typeof value === 'string' ? value : Number((value * scale).toPrecision(15))

/** An amount with the scale, currency, per cent sign or unit that belongs to it; by the words of its language. */
function withUnit(text: string, amount: Amount, words?: LocalWords): NumberMention {
  let { start, end, value } = amount
  if (amount.ordinal) return { start, end, type: 'ordinal', value }
  const before = currencyBefore(text.slice(Math.max(0, start - 8), start))
  const behind = text.slice(end, end + 40)
  const scale =
    amount.digits === true ? (words?.scaleAfter(behind) ?? scaleAfter(behind, before !== undefined)) : undefined
  if (scale !== undefined) {
    end += scale.length
    value = times(value, scale.scale)
  }
  if (before !== undefined) return { start: start - before.length, end, type: 'money', value, unit: before.unit }
  const rest = text.slice(end, end + 40)
  const after = words?.currencyAfter(rest) ?? currencyAfter(rest)
  if (after !== undefined) return { start, end: end + after.length, type: 'money', value, unit: after.unit }
  const percent = percentAfter(rest) ?? words?.percentAfter(rest)
  if (percent !== undefined) return { start, end: end + percent.length, type: 'percent', value, unit: percent.unit }
  if (isMagnitude(text.slice(Math.max(0, start - 16), start), rest))
    return { start, end, type: 'quantity', value, unit: 'magnitude' }
  const unit = words?.unitAfter(rest) ?? unitAfter(rest)
  if (unit !== undefined) {
    const per = rateAfter(rest.slice(unit.length))
    const length = unit.length + (per?.length ?? 0)
    const whole = per === undefined ? unit.unit : `${unit.unit}/${per.unit}`
    return { start, end: end + length, type: 'quantity', value, unit: whole }
  }
  return { start, end, type: 'number', value }
}

const isRange = (text: string, low: Span, high: Span): boolean => {
  const between = text.slice(low.end, high.start)
  return (
    /^\s?[-–—]\s?$|^\s(?:to|or)\s$/.test(between) ||
    (/^\sand\s$/.test(between) && /\bbetween\s$/i.test(text.slice(Math.max(0, low.start - 9), low.start)))
  )
}

/** Of "5 to 7 per cent", "$3-5 billion" and "between 10 and 12 km" the bare end takes what the other end says. */
function shareUnits(text: string, found: readonly NumberMention[]): readonly NumberMention[] {
  const shared = [...found]
  for (let i = 0; i + 1 < shared.length; i++) {
    const [low, high] = [shared[i], shared[i + 1]]
    if (low === undefined || high === undefined || !isRange(text, low, high)) continue
    if (low.type === 'number' && high.unit !== undefined) {
      shared[i] = { ...low, type: high.type, unit: high.unit, value: inScaleOf(text, low, high) }
    } else if (low.type === 'money' && high.type === 'number' && low.unit !== undefined) {
      shared[i] = { ...low, value: inScaleOf(text, low, high) }
      shared[i + 1] = { ...high, type: 'money', unit: low.unit }
    }
  }
  return shared
}

/** "3 to 5 million": the 3 is millions too, unless it is written out larger than the other end's figure. */
function inScaleOf(text: string, low: NumberMention, high: NumberMention): number | string {
  const written = text.slice(high.start, high.end)
  const scale = scaleWithin.exec(written)
  const times10 = Number(high.value) / Number(/^\d+(?![.,\d])/.exec(written)?.[0])
  const factor = scales.get(scale?.[0].toLowerCase() ?? '') ?? ([1e3, 1e6, 1e9, 1e12].includes(times10) ? times10 : 1)
  return typeof low.value === 'number' && typeof high.value === 'number' && low.value <= high.value / factor
    ? times(low.value, factor)
    : low.value
}

// Web and mail addresses, telephone numbers, markup references: digits in them count nothing.
const mails = /\S+@\S+/g
const codes =
  /https?:\/\/\S+|www\.\S+|\+\d{1,3}(?:[ .-]?\(?\d{2,4}\)?){2,5}|\(?\b\d{3}\)?[ -]\d{3}-\d{4}\b|\b\d+(?:\.\d+){2,}\b(?!,)|&#\d+;/g

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * Numbers, quantities, money, percentages and ordinals in order, values normalised: `€80m` is 80 000 000 EUR, `two
 * dozen` 24, `76-kilometre` 76 km. `taken` are spans already read as something else (dates, times). Numbers in words are
 * English, Chinese and Japanese; of other languages digits by their own separators, with their scales, currencies and units.
 */
export function findNumbers(text: string, language = 'en', taken: readonly Span[] = []): readonly NumberMention[] {
  const isEnglish = /^en\b/.test(language)
  const plain = narrow(text)
  const blocked = [...codeSpans(plain), ...taken]
  const words: readonly Amount[] = isEnglish ? findNumberWords(plain) : eastAsian(plain, language)
  const digits = findNumerals(plain, language, taken)
  const amounts = [...words, ...digits]
    .filter(
      (amount) =>
        !blocked.some((span) => overlaps(span, amount)) && (amount.digits === true || !isOtherWord(plain, amount)),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const found: NumberMention[] = []
  for (const amount of amounts) {
    if (amount.start >= (found.at(-1)?.end ?? 0))
      found.push(withUnit(plain, amount, isEnglish ? undefined : localWords(language)))
  }
  return shareUnits(plain, found)
}

/** Whether numbers in words are read. */
export const readsNumberWords = (language: string): boolean => /^(?:en|ja|zh)\b/.test(language)

const eastAsian = (text: string, language: string): readonly Amount[] =>
  readsNumberWords(language)
    ? findEastAsianNumbers(text).map((found) => ({ ...found, ordinal: false, digits: true }))
    : []

/** Codes, but not `1.312.000`, which only groups digits another way. */
const codeSpans = (text: string): readonly Span[] =>
  [...text.matchAll(codes), ...(text.includes('@') ? text.matchAll(mails) : [])]
    .filter((match) => !/^\d{1,3}(?:\.\d{3}){2,}$/.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
