import { languageOf } from '../../languages/index.ts'
import type { Unit } from './units.ts'

/** What stands behind figures in one language, read from CLDR, in every form that it counts with. */
export interface LocalWords {
  readonly scaleAfter: (rest: string) => { readonly scale: number; readonly length: number } | undefined
  readonly percentAfter: (rest: string) => Unit | undefined
  readonly currencyAfter: (rest: string) => Unit | undefined
  readonly unitAfter: (rest: string) => Unit | undefined
}

/** One, few, many, and a part: what languages tell apart. */
const counts = [1, 2, 5, 1.5]

const partsOf = (language: string, options: Intl.NumberFormatOptions, type: string, n: number): string =>
  new Intl.NumberFormat(language, options)
    .formatToParts(n)
    .filter((part) => part.type === type)
    .map(({ value }) => value)
    .join('')
    .trim()
    .toLowerCase()

const units: Readonly<Record<string, string>> = {
  millimeter: 'mm',
  centimeter: 'cm',
  meter: 'm',
  kilometer: 'km',
  mile: 'mile',
  foot: 'foot',
  inch: 'inch',
  yard: 'yard',
  gram: 'g',
  kilogram: 'kg',
  pound: 'lb',
  ounce: 'ounce',
  milliliter: 'ml',
  liter: 'l',
  gallon: 'gallon',
  hectare: 'hectare',
  acre: 'acre',
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  megabyte: 'MB',
  gigabyte: 'GB',
  terabyte: 'TB',
}

/** Currencies by the name that their kind has: a dollar without a country is the American one, a crown may be anybody's. */
const currencies: Readonly<Record<string, string>> = {
  CAD: 'USD',
  AUD: 'USD',
  EUR: 'EUR',
  EGP: 'GBP',
  JPY: 'JPY',
  CNY: 'CNY',
  INR: 'INR',
  RUB: 'RUB',
  CHF: 'franc',
  CZK: 'crown',
  SEK: 'crown',
  TRY: 'TRY',
  UAH: 'UAH',
  KRW: 'KRW',
  PLN: 'PLN',
  MXN: 'peso',
}

/** "tschechische", "США": the words of a currency's name that say whose it is. */
function isWhose(word: string, language: string, currency: string): boolean {
  if (currency === 'EUR') return false
  const region = new Intl.DisplayNames(language, { type: 'region' }).of(currency.slice(0, 2))?.toLowerCase() ?? ''
  return (region.match(/\p{L}{3,}/gu) ?? []).some((name) => word.includes(name.slice(0, name.length > 4 ? 4 : 3)))
}

const scaleForms = (language: string): readonly (readonly [string, string])[] =>
  [1e3, 1e4, 1e6, 1e8, 1e9, 1e12].flatMap((power) =>
    counts.flatMap((count) =>
      (['long', 'short'] as const).flatMap((compactDisplay): readonly (readonly [string, string])[] => {
        const options = { notation: 'compact', compactDisplay } as const
        const [word, number] = ['compact', 'integer'].map((type) => partsOf(language, options, type, count * power))
        // "10 thousand" is no word for 10 000; "M" is many things
        const isOwn = Number(number) === Math.trunc(count) && word !== undefined && word !== ''
        return isOwn && (word.length > 1 || /\p{Script=Han}/u.test(word)) ? [[word, String(power)]] : []
      }),
    ),
  )

const unitForms = (language: string): readonly (readonly [string, string])[] => [
  ...Object.entries(units).flatMap(([unit, canonical]) =>
    counts.map((n) => [partsOf(language, { style: 'unit', unit, unitDisplay: 'long' }, 'unit', n), canonical] as const),
  ),
  // in other cases
  ...Object.entries(languageOf(language).units ?? {}).flatMap(([canonical, forms]) =>
    forms.map((form) => [form, canonical] as const),
  ),
]

/** Where words are not parted a currency's whole name says whose it is: 美元. */
const wholeNames = (language: string): readonly (readonly [string, string])[] =>
  ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'RUB', 'CHF', 'KRW', 'INR'].map((currency) => [
    partsOf(language, { style: 'currency', currency, currencyDisplay: 'name' }, 'currency', 2),
    currency,
  ])

/** Stems, for currencies are given in one case only: доллар for "доллара", "долларов". */
const currencyForms = (language: string): readonly (readonly [string, string])[] =>
  Object.entries(currencies).flatMap(([currency, family]) =>
    counts.flatMap((n) =>
      partsOf(language, { style: 'currency', currency, currencyDisplay: 'name' }, 'currency', n)
        .split(/\s+/)
        .filter((word) => word.length > 1 && !isWhose(word, language, currency))
        .map((word) => [word.length > 4 ? word.replace(/[аеиоуыяюaeiouyé]$/u, '') : word, family] as const),
    ),
  )

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s')

/** The word of a table that begins a text behind a number, with up to `more` letters of an ending. */
function after(forms: readonly (readonly [string, string])[], more = 0): (rest: string) => Unit | undefined {
  // of a form that means two things the first has it
  const canonical = new Map([...forms].reverse())
  canonical.delete('')
  const words = [...canonical.keys()].sort((a, b) => b.length - a.length)
  const isSpaced = !words.some((word) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word))
  const end = isSpaced ? `\\p{L}{0,${more}}(?!\\p{L})` : ''
  const pattern = new RegExp(`^[\\s-]?(${words.map(escaped).join('|')})${end}`, 'iu')
  return (rest) => {
    const match = words.length === 0 ? null : pattern.exec(rest)
    const unit = canonical.get(match?.[1]?.toLowerCase().replace(/\s/g, ' ') ?? '')
    return match === null || unit === undefined ? undefined : { unit, length: match[0].length }
  }
}

const made = new Map<string, LocalWords>()

/** The scales, per cent, currencies and units of measure of a language, as words. */
export function localWords(language: string): LocalWords {
  const known = made.get(language)
  if (known !== undefined) return known
  const scale = after(scaleForms(language))
  const words = {
    scaleAfter: (rest: string) => {
      const found = scale(rest)
      return found && { scale: Number(found.unit), length: found.length }
    },
    percentAfter: after(
      counts.map((n) => [partsOf(language, { style: 'unit', unit: 'percent', unitDisplay: 'long' }, 'unit', n), '%']),
      3,
    ),
    currencyAfter: after(
      [
        ...(/^(?:zh|ja)\b/.test(language) ? wholeNames(language) : []),
        ...currencyForms(language),
        // as prices have it: a yuan
        ...Object.entries(languageOf(language).currencies ?? {}).flatMap(([currency, names]) =>
          names.map((name) => [name, currency] as const),
        ),
      ],
      3,
    ),
    unitAfter: after(unitForms(language)),
  }
  made.set(language, words)
  return words
}
