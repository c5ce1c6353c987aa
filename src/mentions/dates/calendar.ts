import { inAnyLanguage } from '../../languages/index.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** One way to write a date, and what it means. */
export interface Rule {
  /**
   * Begins with a word or figure that every such date has: a search for those skips most of a text, which it can't where
   * the pattern may begin with "late" or "just a". Those are read backwards from there, by `leading`.
   */
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

/** What may stand before the groups (`\k<…>`) that a pattern has read so far; `before` is what may not stand before both. */
export const leading = (before: string, words: string, groups: string): string =>
  `(?<=${before}(?<lead>${words})${groups})`

/** Where a match begins, with what leads to it. */
export const startOf = ({ index, groups }: RegExpExecArray): number => index - (groups?.lead?.length ?? 0)

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

/** `22.05.`, as languages write it that end an ordinal in a full stop. */
export const dayAndMonth: readonly Rule[] = [
  {
    pattern: new RegExp(`${notBefore}(?<day>0?[1-9]|[12]\\d|3[01])\\.(?<month>0[1-9]|1[0-2])\\.(?!\\d)`, 'gu'),
    value: ({ day, month }) => calendarDate(undefined, Number(month), Number(day)),
  },
]

/** Of English only: in German 17.30 am is on the something. */
export const englishClock: readonly Rule[] = [
  {
    type: 'time',
    pattern: /(?<![\p{Lu}\p{Ll}\d.,:])(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?/giu,
    value: ({ hour, minute, half }) =>
      `T${two((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0))}:${minute ?? '00'}`,
  },
]

export const clock: readonly Rule[] = [
  {
    type: 'time',
    pattern: /(?<![\p{Lu}\p{Ll}\d.,:])(?<hour>[01]?\d|2[0-3])(?:[.:](?<minute>[0-5]\d))?\sUhr\b/gu,
    value: ({ hour, minute }) => `T${two(hour ?? '')}:${minute ?? '00'}`,
  },
  {
    type: 'time',
    pattern:
      /(?<![\p{Lu}\p{Ll}\d.,:])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::\d{2})?(?![\d:])(?:\s?(?:GMT|UTC|h\b))?/gu,
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
  const name = `(?<month>${alternatives(months.keys())})`
  const stop = '(?:(?<!\\bmay)\\.(?<=\\b\\p{L}{3,4}\\.))?'
  const first = `${name}(?<!\\p{L}\\k<month>)${stop}`
  const value = ({ month = '', day, year: y }: Groups): string | undefined =>
    calendarDate(y, months.get(month.toLowerCase()) ?? 0, day === undefined ? undefined : Number(day))
  const day = '(?<day>\\d{1,2})'
  return [
    {
      pattern: new RegExp(
        `${notBefore}${day}(?:\\.|st|nd|rd|th|er|º)?\\s(?:of\\s|de\\s)?${name}${stop}(?:,?\\s(?:de\\s)?${year}${notMore})?(?!\\p{L})`,
        'giu',
      ),
      value,
    },
    {
      pattern: new RegExp(
        `${first}\\s${day}(?:st|nd|rd|th)?(?!\\d|,\\d|\\.\\d|\\p{L})(?:,?\\s${year}${notMore})?`,
        'giu',
      ),
      value,
    },
    { pattern: new RegExp(`${first},?\\s(?:de\\s|of\\s)?${year}${notMore}`, 'giu'), value },
  ]
}

/** `2022年3月30日`, `3 月 30 日`, `2022年`, `3월 30일`: year, month and day by their signs. */
export const eastAsianRules: readonly Rule[] = [
  {
    pattern:
      /(?<!\d)(?:(?<year>1\d{3}|20\d{2})\s?[年년]\s?)?(?<month>1[0-2]|0?[1-9])\s?[月월]\s?(?:(?<day>3[01]|[12]\d|0?[1-9])\s?[日号號일])?/gu,
    value: ({ year: y, month, day }) => calendarDate(y, Number(month), day === undefined ? undefined : Number(day)),
  },
  { pattern: /(?<!\d)(?<year>1\d{3}|20\d{2})\s?[年년](?![間间])/gu, value: ({ year: y }) => y },
]

const preposition = new RegExp(
  `(?<!\\p{L})(?:${[...inAnyLanguage((language) => language.beforeWeekdays)].join('|')})\\s$`,
  'iu',
)

/** Weekdays by the name a language gives them, in any case: Mittwoch, среду. */
export function weekdayRules(language: string): readonly Rule[] {
  const names = new Map<string, number>()
  for (const style of ['long', 'short'] as const)
    for (let day = 1; day <= 7; day++) {
      const date = new Date(Date.UTC(2024, 0, day))
      const name = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(date).toLowerCase()
      if (style === 'long' || /^\p{Script=Han}{2}$/u.test(name)) names.set(name.replace(/(?<=曜)日$/, ''), day)
    }
  const isSpaced = ![...names.keys()].some((name) => /\p{Script=Han}/u.test(name))
  const stems = new Map([...names].map(([name, day]) => [isSpaced ? name.replace(/[аеиоуяaey]$/u, '') : name, day]))
  const pattern = isSpaced
    ? `(?<!\\p{L})(?<weekday>${alternatives(stems.keys())})(?:\\p{L}|ою|ой|ей|s|es|(?:vor|nach)?mittags?|morgens?|abends?|nachts?)?(?!\\p{L})`
    : `(?<weekday>${alternatives(stems.keys())})日?`
  return [
    {
      pattern: new RegExp(pattern, 'giu'),
      value: ({ weekday = '' }, match) => {
        // "среда" is also what surrounds one
        const isWednesday = /^сере?д$|^сред$/u.test(weekday.toLowerCase())
        if (isWednesday && !preposition.test(match.input.slice(Math.max(0, match.index - 4), match.index)))
          return undefined
        return `weekday:${stems.get(weekday.toLowerCase())}`
      },
    },
  ]
}
