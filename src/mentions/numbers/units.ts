const unit = (canonical: string, variants: string): readonly (readonly [string, string])[] =>
  variants.split(' ').map((variant) => [variant.replaceAll('_', ' '), canonical])

// Words take a plural s besides; an underscore stands for a space. No conversions: 5 miles is not 8 kilometres here.
const words: ReadonlyMap<string, string> = new Map([
  ...unit('mm', 'millimetre millimeter'),
  ...unit('cm', 'centimetre centimeter'),
  ...unit('m', 'metre meter'),
  ...unit('km', 'kilometre kilometer'),
  ...unit('mile', 'mile'),
  ...unit('foot', 'foot feet'),
  ...unit('inch', 'inch inches'),
  ...unit('yard', 'yard'),
  ...unit('nautical-mile', 'nautical_mile'),
  ...unit('light-year', 'light-year light_year'),
  ...unit('mg', 'milligram milligramme'),
  ...unit('g', 'gram gramme'),
  ...unit('kg', 'kilogram kilogramme kilo'),
  ...unit('tonne', 'tonne ton metric_ton metric_tonne'),
  ...unit('lb', 'lb'),
  ...unit('ounce', 'ounce'),
  ...unit('barrel', 'barrel'),
  ...unit('ml', 'millilitre milliliter'),
  ...unit('l', 'litre liter'),
  ...unit('gallon', 'gallon'),
  ...unit('km²', 'square_kilometre square_kilometer sq_km sq._km'),
  ...unit('m²', 'square_metre square_meter sq_m sq._m'),
  ...unit('sq-mile', 'square_mile sq_mile'),
  ...unit('sq-foot', 'square_foot square_feet sq_ft'),
  ...unit('m³', 'cubic_metre cubic_meter'),
  ...unit('cm³', 'cubic_centimetre cubic_centimeter'),
  ...unit('km³', 'cubic_kilometre cubic_kilometer'),
  ...unit('cubic-foot', 'cubic_foot cubic_feet'),
  ...unit('cubic-yard', 'cubic_yard'),
  ...unit('cubic-mile', 'cubic_mile'),
  ...unit('hectare', 'hectare'),
  ...unit('acre', 'acre'),
  ...unit('km/h', 'kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour kph'),
  ...unit('mph', 'miles_per_hour miles_an_hour mph'),
  ...unit('m/s', 'metres_per_second meters_per_second'),
  ...unit('knot', 'knot'),
  ...unit('second', 'second sec'),
  ...unit('minute', 'minute min'),
  ...unit('hour', 'hour hr'),
  ...unit('day', 'day'),
  ...unit('night', 'night'),
  ...unit('week', 'week'),
  ...unit('month', 'month'),
  ...unit('year', 'year yr'),
  ...unit('decade', 'decade'),
  ...unit('century', 'century centuries'),
  ...unit('°C', 'degrees_celsius degree_celsius degrees_centigrade celsius'),
  ...unit('°F', 'degrees_fahrenheit degree_fahrenheit fahrenheit'),
  ...unit('degree', 'degree'),
  ...unit('kW', 'kilowatt'),
  ...unit('MW', 'megawatt'),
  ...unit('GW', 'gigawatt'),
  ...unit('kWh', 'kilowatt-hour kilowatt_hour'),
  ...unit('MWh', 'megawatt-hour megawatt_hour'),
  ...unit('hertz', 'hertz'),
  ...unit('byte', 'byte'),
  ...unit('MB', 'megabyte'),
  ...unit('GB', 'gigabyte'),
  ...unit('TB', 'terabyte'),
])

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

const currencies: ReadonlyMap<string, string> = new Map([
  ...unit('USD', '$ us$ us_$ usd dollar us_dollar american_dollar u.s._dollar'),
  ...unit('EUR', '€ eur euro'),
  ...unit('GBP', '£ gbp pound_sterling pounds_sterling british_pound pound'),
  ...unit('JPY', '¥ jpy yen'),
  ...unit('CNY', 'cny rmb yuan renminbi'),
  ...unit('INR', '₹ inr rs rupee indian_rupee'),
  ...unit('RUB', '₽ rub rouble ruble'),
  ...unit('CHF', 'chf swiss_franc'),
  ...unit('CAD', 'c$ cad canadian_dollar'),
  ...unit('AUD', 'a$ aud australian_dollar'),
  ...unit('TRY', '₺ turkish_lira lira'),
  ...unit('UAH', '₴ uah hryvnia'),
  ...unit('KRW', '₩ krw korean_won south_korean_won'),
  ...unit('BRL', 'r$ brl brazilian_real reais'),
  ...unit('PLN', 'pln zloty złoty'),
  ...unit('cent', 'cent'),
  ...unit('penny', 'penny pence'),
  ...unit('franc', 'franc'),
  ...unit('crown', 'kr crown krona kronor krone kroner koruna'),
  ...unit('CZK', 'czk czech_crown'),
  ...unit('SEK', 'sek swedish_crown'),
  ...unit('NOK', 'nok norwegian_crown'),
  ...unit('DKK', 'dkk danish_crown'),
  ...unit('peso', 'peso'),
  ...unit('peseta', 'peseta'),
  ...unit('shilling', 'shilling'),
  ...unit('dinar', 'dinar'),
  ...unit('dirham', 'dirham'),
  ...unit('rial', 'rial'),
  ...unit('riyal', 'riyal'),
  ...unit('shekel', 'shekel'),
  ...unit('forint', 'forint'),
  ...unit('lev', 'lev leva'),
  ...unit('lei', 'leu lei'),
  ...unit('tenge', 'tenge'),
  ...unit('rand', 'rand'),
  ...unit('naira', 'naira'),
  ...unit('birr', 'birr'),
  ...unit('baht', 'baht'),
  ...unit('ringgit', 'ringgit'),
  ...unit('rupiah', 'rupiah'),
  ...unit('taka', 'taka'),
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
