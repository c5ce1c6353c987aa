import { en } from '../../languages/en.ts'

const unit = (canonical: string, variants: string): readonly (readonly [string, string])[] =>
  variants.split(' ').map((variant) => [variant.replaceAll('_', ' '), canonical])

const entriesOf = (table: Readonly<Record<string, readonly string[]>>): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([canonical, variants]) => variants.map((variant) => [variant, canonical] as const))

// Words take a plural s besides. No conversions: 5 miles is not 8 kilometres here.
const words: ReadonlyMap<string, string> = new Map(entriesOf(en.units))

// Symbols keep their case: MW is not mW.
const symbols: ReadonlyMap<string, string> = new Map([
  ...unit('tonne', 't'),
  ...unit('km²', 'km2 km²'),
  ...unit('m²', 'm2 m²'),
  ...unit('m³', 'm3 m³'),
  ...unit('km/h', 'km/h'),
  ...unit('hectare', 'ha'),
  ...unit('foot', 'ft'),
  ...unit('hour', 'h'),
  ...unit('hertz', 'Hz'),
  ...unit('°C', '°C ℃'),
  ...unit('°F', '°F ℉'),
  ...unit('degree', '°'),
  ...[
    'mm',
    'cm',
    'm',
    'km',
    'mg',
    'g',
    'kg',
    'ml',
    'l',
    'm/s',
    'kW',
    'MW',
    'GW',
    'kWh',
    'MWh',
    'GWh',
    'MB',
    'GB',
    'TB',
  ].map((symbol) => [symbol, symbol] as const),
])

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const longestFirst = (texts: Iterable<string>): string =>
  Array.from(texts)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

const wordPattern = longestFirst(words.keys()).replaceAll(' ', '[\\s-]').replaceAll('\\-', '[\\s-]')
const afterNumber = new RegExp(
  `^(?:(?:[\\s-](?:working|business|calendar|trading|consecutive|straight|full))?[\\s-]?(?<word>${wordPattern})(?:e?s)?(?!\\p{L}))|^(?:[\\s]?(?<symbol>${longestFirst(symbols.keys())})(?![\\p{L}\\d]))`,
  'iu',
)

export interface Unit {
  readonly unit: string
  /** How far it reaches, the space or hyphen before it included. */
  readonly length: number
}

const rate =
  /^\s?(?:a|an|per|each|every|\/)\s?(second|minute|hour|day|week|month|year)(?!\p{L})(?!\s(?:later|earlier|ago|before|after))/iu

/** The time that begins `rest`, the text right after a unit: " a second", " per year". */
export function rateAfter(rest: string): Unit | undefined {
  const match = rate.exec(rest)
  return match === null ? undefined : { unit: match[1]?.toLowerCase() ?? '', length: match[0].length }
}

/** The unit of measure that begins `rest`, the text right after a number: `-kilometre`, ` km`, `°C`. */
export function unitAfter(rest: string): Unit | undefined {
  const match = afterNumber.exec(rest.slice(0, 40))
  if (match === null) return undefined
  const { word, symbol } = match.groups ?? {}
  const canonical = word === undefined ? symbols.get(symbol ?? '') : words.get(word.toLowerCase().replace(/\s/g, ' '))
  return canonical === undefined ? undefined : { unit: canonical, length: match[0].length }
}

// Signs and codes are the same in every language.
const currencies: ReadonlyMap<string, string> = new Map([
  ...unit('USD', '$ us$ us_$ usd'),
  ...unit('EUR', '€ eur'),
  ...unit('GBP', '£ gbp'),
  ...unit('JPY', '¥ jpy'),
  ...unit('CNY', 'cny rmb'),
  ...unit('INR', '₹ inr'),
  ...unit('RUB', '₽ rub'),
  ...unit('CHF', 'chf'),
  ...unit('CAD', 'c$ cad'),
  ...unit('AUD', 'a$ aud'),
  ...unit('TRY', '₺'),
  ...unit('UAH', '₴ uah'),
  ...unit('KRW', '₩ krw'),
  ...unit('BRL', 'r$ brl'),
  ...unit('PLN', 'pln'),
  ...unit('CZK', 'czk'),
  ...unit('SEK', 'sek'),
  ...unit('NOK', 'nok'),
  ...unit('DKK', 'dkk'),
  ...entriesOf(en.currencies),
])

const isSign = (name: string): boolean => !/^\p{L}/u.test(name) || name.endsWith('$')
const signs = longestFirst([...currencies.keys()].filter(isSign))
const names = longestFirst([...currencies.keys()].filter((name) => !name.includes('$')))
const codes = longestFirst([...currencies.keys()].filter((name) => /^[a-z]{3}$/.test(name) && name !== 'yen'))

const beforeNumber = new RegExp(`(?:(?:${signs})|(?<!\\p{L})(?:${codes}|Rs\\.?))\\s?$`, 'iu')
const afterAmount = new RegExp(`^(?:\\s?-?(?:${signs})|[\\s-](?:of\\s)?(?:${names})s?(?!\\p{L}))`, 'iu')

const currencyOf = (written: string): string | undefined => {
  const name = written
    .toLowerCase()
    .replace(/^[\s-]+|[\s.]+$/g, '')
    .replace(/^of\s/, '')
    .replace(/\s+/g, ' ')
  return currencies.get(name) ?? currencies.get(name.replace(/s$/, ''))
}

/** The currency that ends `before`, the text right before a number: `$`, `US$`, `EUR `. */
export function currencyBefore(before: string): Unit | undefined {
  const match = beforeNumber.exec(before.slice(-8))
  const found = match === null ? undefined : currencyOf(match[0])
  return match === null || found === undefined ? undefined : { unit: found, length: match[0].length }
}

/** The currency that begins `rest`, the text right after an amount: ` euros`, ` of dollars`, `€`. */
export function currencyAfter(rest: string): Unit | undefined {
  const match = afterAmount.exec(rest.slice(0, 40))
  const found = match === null ? undefined : currencyOf(match[0])
  return match === null || found === undefined ? undefined : { unit: found, length: match[0].length }
}
