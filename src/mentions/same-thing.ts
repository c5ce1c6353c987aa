import { en } from '../languages/en.ts'
import { sameName } from '../text/names.ts'
import { counted, dateLikeness } from './dates/same-date.ts'
import type { Mention, MentionType } from './entities.ts'
import type { Likeness } from './likeness.ts'
import { sameInflectedName } from './names/inflection.ts'
import { isScore } from './numbers/scores.ts'

const figures: ReadonlySet<MentionType> = new Set(['number', 'quantity', 'money', 'percent', 'ordinal'])

export const isFigure = ({ type }: Mention): boolean => figures.has(type)
export const isDate = ({ type }: Mention): boolean => type === 'date' || type === 'time'
export const isNamed = (mention: Mention): boolean => !isFigure(mention) && !isDate(mention) && mention.type !== 'role'

/** The longest form of a mention's name in its document: `ada okafor` of `person:ada-okafor`. */
export const fullName = ({ id }: Mention): string => id.slice(id.indexOf(':') + 1).replaceAll('-', ' ')

const wordForms: ReadonlyMap<string, string> = new Map(Object.entries(en.organisationForms))
const emptyWords: ReadonlySet<string> = new Set(en.emptyInNames)

export const carryingWords = (name: string): readonly string[] =>
  name
    .split(' ')
    .map((word) => wordForms.get(word) ?? word)
    .filter((word) => !emptyWords.has(word))

/** "Ministry of Foreign Affairs" and "Chilean foreign ministry": the words of one are among the other's, in any order. */
function sameOrganisation(a: string, b: string): boolean {
  const [x, y] = [carryingWords(a), carryingWords(b)]
  const [longer, shorter] = x.length >= y.length ? [x, y] : [y, x]
  return shorter.length > 0 && shorter.every((word) => longer.some((other) => sameName(word, other)))
}

/** A place and its surroundings in another language's own word: one of them goes on where the other ends. */
const isDerived = (a: Mention, b: Mention): boolean =>
  (a.type === 'place' || b.type === 'place') &&
  a.type !== 'person' &&
  b.type !== 'person' &&
  /^[\p{L}-]{6,}$/u.test(a.text) &&
  /^[\p{L}-]+$/u.test(b.text) &&
  b.text.startsWith(a.text)

/** `ABC` of "Andean Bank of Commerce"; nothing of a single word. */
export function initialsOf(name: string): string | undefined {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : undefined
}

/** "ABC" and "Andean Bank of Commerce". */
const areInitials = (short: string, long: string): boolean => /^\p{Lu}{2,6}$/u.test(short) && initialsOf(long) === short

/** Same id, same name in another spelling or form, a country and its people, a capital that stands for its country. */
export function sameEntity(a: Mention, b: Mention): boolean {
  if (a.id === b.id) return true
  // countries are known in every language: another id is another country
  if (a.inflected === true || b.inflected === true)
    return !(a.type === 'place' && b.type === 'place') && sameInflectedName(a.text, b.text)
  if (a.metonym === b.id || b.metonym === a.id) return true
  if (areInitials(a.text, b.text) || areInitials(b.text, a.text)) return true
  if (isDerived(a, b) || isDerived(b, a)) return true
  if (a.type === 'organisation' && b.type === 'organisation')
    return sameOrganisation(fullName(a), fullName(b)) || sameName(a.text, b.text)
  return sameName(fullName(a), fullName(b)) || (a.type === b.type && sameName(a.text, b.text))
}

const unitOf = ({ id }: Mention): string => id.slice(id.indexOf('-') + 1)

/** "1,900 cubic metres" leaves the "a second" out. */
export const withoutRate = ({ id }: Mention): string =>
  id.replace(/\/(?:second|minute|hour|day|week|month|year|h|s)$/, '').replace(/-mph$/, '-mile')

/** How many of a smaller unit a unit is, where that is exact: twelve months are a year, but five miles no eight kilometres. */
const exactly: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['century', ['month', 1200]],
  ['decade', ['month', 120]],
  ['year', ['month', 12]],
  ['week', ['minute', 10_080]],
  ['day', ['minute', 1440]],
  ['hour', ['minute', 60]],
  ['km', ['mm', 1e6]],
  ['m', ['mm', 1000]],
  ['cm', ['mm', 10]],
  ['tonne', ['g', 1e6]],
  ['kg', ['g', 1000]],
])

/** The same for equal measures in different units: `month 24` for two years. */
export function measureOf(mention: Mention): string | undefined {
  if (mention.type !== 'quantity') return undefined
  const unit = unitOf(mention)
  const [smaller, factor] = exactly.get(unit) ?? [unit, 1]
  return `${smaller} ${Number(mention.value) * factor}`
}

const isEqualMeasure = (a: Mention, b: Mention): boolean => measureOf(a) !== undefined && measureOf(a) === measureOf(b)

/** A krona is a crown, but a Swedish one is no Danish one. */
export const withoutCountry = ({ id }: Mention): string => id.replace(/-(?:CZK|SEK|NOK|DKK)$/, '-crown')

/** Equal values; a unit that one of them leaves out ("a border of 76") is no difference. */
function sameFigure(a: Mention, b: Mention): boolean {
  if (a.id === b.id || withoutRate(a) === b.id || withoutRate(b) === a.id) return true
  if (withoutCountry(a) === b.id || withoutCountry(b) === a.id) return true
  if (isEqualMeasure(a, b)) return true
  const bare = a.type === 'number' || b.type === 'number'
  return bare && a.type !== 'ordinal' && b.type !== 'ordinal' && a.value === b.value && a.value !== undefined
}

/** "a tenth of the price" and "ten times the price". */
const isInverse = ({ value: x }: Mention, { value: y }: Mention): boolean =>
  typeof x === 'number' && typeof y === 'number' && x !== y && Math.abs(x * y - 1) < 1e-9

export const decadeOf = (year: string): string => year.replace(/0$/, 'X')

/** A year or a decade that one side has read as a number. */
const isSameYear = (figure: Mention, date: Mention): boolean =>
  figure.type === 'number' &&
  date.type === 'date' &&
  (`${figure.value}` === date.value || decadeOf(`${figure.value}`) === date.value)

/** `1.000` for 1,000: a thousand to those who part groups by a point. */
const isOtherNotation = (a: Mention, b: Mention): boolean =>
  [a, b].some(({ text }) => /(?<!\d)\d{1,3}[.,]\d{3}(?!\d)/.test(text)) &&
  typeof a.value === 'number' &&
  typeof b.value === 'number' &&
  (a.value === 1000 * b.value || b.value === 1000 * a.value)

/** Languages that have one word for both weigh pounds and pay them. */
const isPound = ({ id }: Mention): boolean => /-(?:lb|GBP)$/.test(id)

/** "24 hours" and "24 hours after the fire"; "its second season" and "two seasons", "a seven-year career" and "his seventh year". */
function isOtherForm(a: Mention, b: Mention): boolean {
  const [figure, other] = isFigure(a) ? [a, b] : [b, a]
  if (!isFigure(figure)) return false
  if (isFigure(other))
    return (
      a.value === b.value &&
      ((a.type === 'ordinal') !== (b.type === 'ordinal') || (isPound(figure) && isPound(other) && a.type !== b.type))
    )
  const [, , count, unit] = counted.exec(String(other.value)) ?? []
  return count !== undefined && figure.id === `quantity:${count}-${unit}`
}

/** "21:19", which one side has read as a time of day. */
export const scoreOf = ({ type, value }: Mention): string | undefined => {
  const [, hours, minutes] = type === 'time' ? (/^T(\d\d):(\d\d)$/.exec(String(value)) ?? []) : []
  return hours === undefined ? (isScore(value) ? String(value) : undefined) : `${Number(hours)}:${Number(minutes)}`
}

const isSameScore = (a: Mention, b: Mention): boolean =>
  a.type !== b.type && scoreOf(a) !== undefined && scoreOf(a) === scoreOf(b)

/** "by 3 goals to 1" of a 3–1. */
export const isPartOfScore = (score: Mention, part: Mention): boolean =>
  isScore(score.value) && isFigure(part) && String(score.value).split(':').includes(String(part.value))

/** "ten thousand" and "tens of thousands". */
const isRoundFor = (figure: Mention, vague: Mention): boolean =>
  isFigure(figure) &&
  isFigure(vague) &&
  Number(figure.value) >= 10 &&
  /^10*$/.test(String(figure.value)) &&
  typeof vague.value === 'string' &&
  !/\d/.test(vague.value)

/** Whether a mention in one text and one in another can be of the same thing. */
export function likeness(a: Mention, b: Mention): Likeness {
  if (isSameYear(a, b) || isSameYear(b, a)) return 'same'
  if (isSameScore(a, b)) return 'same'
  if (isOtherForm(a, b) || isPartOfScore(a, b) || isPartOfScore(b, a)) return 'open'
  if (isRoundFor(a, b) || isRoundFor(b, a)) return 'open'
  if (isFigure(a) && isFigure(b))
    return sameFigure(a, b) ? 'same' : isInverse(a, b) || isOtherNotation(a, b) ? 'open' : 'different'
  if (isDate(a) && isDate(b)) return dateLikeness(a, b)
  if (isNamed(a) && isNamed(b)) return sameEntity(a, b) ? 'same' : 'different'
  return 'different'
}

const isLand = ({ type, id }: Mention): boolean =>
  (type === 'place' || type === 'nationality') && id.startsWith('place:')

/** A result, a code such as 5G, or an amount: figures that nobody takes for each other. */
const writtenAs = ({ value }: Mention): 'score' | 'code' | 'amount' =>
  isScore(value) ? 'score' : typeof value === 'string' && /^\d+\p{Lu}/u.test(value) ? 'code' : 'amount'

/** Whether one may have been put for the other by mistake: a name for a name of its kind, a figure for a figure. */
export function isSameKind(a: Mention, b: Mention): boolean {
  if (isFigure(a) || isFigure(b))
    return isFigure(a) && isFigure(b) && a.type === b.type && writtenAs(a) === writtenAs(b)
  if (isDate(a) || isDate(b)) return a.type === b.type
  if (a.type === b.type) return true
  if (a.type === 'name' || b.type === 'name') return a.type !== 'nationality' && b.type !== 'nationality'
  // "Chile" for "Peruvian" is a slip; a faith or a people without a land is no land
  return isLand(a) && isLand(b)
}
