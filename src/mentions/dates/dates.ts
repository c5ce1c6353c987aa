import { en } from '../../languages/en.ts'
import { languageOf } from '../../languages/index.ts'
import type { Span } from '../../model/document.ts'
import { narrow } from '../../text/narrow.ts'
import {
  calendarNames,
  clock,
  dayAndMonth,
  eastAsianRules,
  englishClock,
  figures,
  monthRules,
  type Rule,
  startOf,
  weekdayRules,
} from './calendar.ts'
import { englishDateRules } from './english-dates.ts'

export interface DateMention extends Span {
  readonly type: 'date' | 'time'
  /**
   * The coarsest reading: `2022-02-24`, `2022-02`, `2022`, `199X`, `18XX`; without a year `--02-24`, `--02`; `weekday:3`
   * (Wednesday); `T17:30`; what needs a reference date stays a phrase: `relative:last-week`. `early:--03` where only a
   * part of it is meant.
   */
  readonly value: string
}

/** Whether weekdays in phrases, bare years, decades and days by their distance are read too: "two weeks ago". */
export const readsRelativeDates = (language: string): boolean => /^en\b/.test(language)

const rulesOf = new Map<string, readonly Rule[]>()

function rules(language: string): readonly Rule[] {
  const known = rulesOf.get(language)
  if (known !== undefined) return known
  const isEnglish = readsRelativeDates(language)
  const months = calendarNames(language, 'month', 12)
  const { monthForms } = languageOf(language)
  const made = [
    ...figures(language === 'en' || language === 'en-US'),
    ...(isEnglish ? englishClock : []),
    ...clock,
    ...monthRules(new Map([...months, ...Object.entries(isEnglish ? en.shortMonths : (monthForms ?? {}))])),
    ...(isEnglish ? [] : dayAndMonth),
    ...(isEnglish ? englishDateRules(months, calendarNames(language, 'weekday', 7)) : weekdayRules(language)),
    ...(/^(?:zh|ja|ko)\b/.test(language) ? eastAsianRules : []),
  ]
  rulesOf.set(language, made)
  return made
}

/**
 * Dates and times in order, without overlaps. In English also weekdays, bare years, decades and relative dates; `may`,
 * `march` and `second` only where a date is meant. In other languages dates in figures, dates with a month's name, weekdays.
 */
export function findDates(text: string, language = 'en'): readonly DateMention[] {
  const plain = narrow(text)
  const found = rules(language).flatMap(({ pattern, type = 'date' as const, value }, rank) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const read = value(match.groups ?? {}, match)
      return read === undefined
        ? []
        : [{ start: startOf(match), end: match.index + match[0].length, type, value: read, rank }]
    }),
  )
  // The earlier, then the longer, then the stricter rule has the text.
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
  const kept: DateMention[] = []
  for (const { start, end, type, value } of found) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end, type, value })
  }
  return kept
}
