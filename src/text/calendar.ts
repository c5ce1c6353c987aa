export type Groups = Readonly<Record<string, string | undefined>>

/** One way to write a date, and what it means. */
export interface Rule {
  readonly pattern: RegExp
  readonly type?: 'time'
  /** undefined: on a closer look it is none. */
  readonly value: (groups: Groups, match: RegExpExecArray) => string | undefined
}

export const two = (n: number | string): string => String(n).padStart(2, '0')
export const alternatives = (words: Iterable<string>): string =>
  Array.from(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')

/** Names of months or weekdays as the language writes them alone and inside a date, from 1. */
export function calendarNames(language: string, part: 'month' | 'weekday', count: number): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', [part]: 'long', timeZone: 'UTC' })
  const alone = new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' })
  for (let i = 1; i <= count; i++) {
    // 2024 began on a Monday
    const date = new Date(part === 'month' ? Date.UTC(2024, i - 1, 15) : Date.UTC(2024, 0, i))
    for (const format of [inDate, alone]) {
      const name = format.formatToParts(date).find(({ type }) => type === part)?.value ?? ''
      names.set(name.toLowerCase(), i)
    }
  }
  return names
}

/** A date that the calendar has; day and month may be missing. */
export function calendarDate(year: string | undefined, month: number, day?: number): string | undefined {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined
  return `${year ?? '-'}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`
}

export const year = '(?<year>1[0-9]{3}|20[0-9]{2})'
export const notMore = '(?![\\d\\p{L}]|[.,:/]\\d)'
const notBefore = '(?<![\\p{L}\\d]|\\d[.,:/-])'

/** Dates in figures; of two that can both be months the day is first, but in American English. */
export const figures = (monthFirst: boolean): readonly Rule[] => [
  {
    pattern: new RegExp(`${notBefore}${year}[-/](?<month>\\d{2})[-/](?<day>\\d{2})(?!\\d)`, 'gu'),
    value: ({ year: y, month, day }) => calendarDate(y, Number(month), Number(day)),
  },
  {
    pattern: new RegExp(`${notBefore}(?<a>\\d{1,2})(?<mark>[./-])(?<b>\\d{1,2})\\k<mark>${year}${notMore}`, 'gu'),
    value: ({ a, b, mark, year: y }) => {
      const american = Number(b) > 12 || (mark === '/' && monthFirst && Number(a) <= 12)
      return calendarDate(y, Number(american ? a : b), Number(american ? b : a))
    },
  },
]

export const clock: readonly Rule[] = [
  {
    type: 'time',
    pattern: /(?<![\p{L}\d.,:])(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?/giu,
    value: ({ hour, minute, half }) =>
      `T${two((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0))}:${minute ?? '00'}`,
  },
  {
    type: 'time',
    pattern: /(?<![\p{L}\d.,:])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::\d{2})?(?![\d:])(?:\s?(?:GMT|UTC|h\b))?/gu,
    value: ({ hour, minute }) => `T${two(hour ?? '')}:${minute}`,
  },
  {
    type: 'time',
    pattern: /(?<![\p{L}\d])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s(?:GMT|UTC|hours)\b/gu,
    value: ({ hour, minute }) => `T${hour}:${minute}`,
  },
]

/** "24 February 2022", "24. Februar", "24 de febrero de 2022", "February 2022" in any language that Intl knows. */
export function monthRules(months: ReadonlyMap<string, number>): readonly Rule[] {
  const month = `(?<month>${alternatives(months.keys())})(?:\\.(?<=\\b\\p{L}{3,4}\\.))?`
  const value = ({ month: name, day, year: y }: Groups): string | undefined =>
    calendarDate(y, months.get(name?.toLowerCase() ?? '') ?? 0, day === undefined ? undefined : Number(day))
  const day = '(?<day>\\d{1,2})'
  return [
    {
      pattern: new RegExp(
        `${notBefore}${day}(?:\\.|st|nd|rd|th|er|º)?\\s(?:of\\s|de\\s)?${month}(?:,?\\s(?:de\\s)?${year}${notMore})?(?!\\p{L})`,
        'giu',
      ),
      value,
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})${month}\\s${day}(?:st|nd|rd|th)?(?!\\d|,\\d|\\.\\d|\\p{L})(?:,?\\s${year}${notMore})?`,
        'giu',
      ),
      value,
    },
    { pattern: new RegExp(`(?<!\\p{L})${month},?\\s(?:de\\s|of\\s)?${year}${notMore}`, 'giu'), value },
  ]
}
