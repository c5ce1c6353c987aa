import type { Mention } from '../entities.ts'
import type { Likeness } from '../likeness.ts'
import { canBeSameDay } from './resolve-date.ts'

const withoutPart = (date: string): string => date.replace(/^[a-z]+:(?=[-\d])/, '')

const agree = (p: string | undefined, q: string | undefined): boolean =>
  p === undefined || q === undefined || p === '-' || q === '-' || p === q

/** Year, month and day that both state agree. */
function sameDay(a: string, b: string): boolean {
  const [x, y] = [a, b].map((date) => /^(?<year>\d{4}|-)(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/.exec(date)?.groups)
  if (x === undefined || y === undefined) return a === b
  return agree(x.year, y.year) && agree(x.month, y.month) && agree(x.day, y.day)
}

/** "last week" and "Tuesday" stand for a date, 2016 and 14 July are one. */
export const isRelativeDate = ({ value }: Mention): boolean => /^(?:relative|weekday):/.test(String(value))

/** What a date is made of: a year, a month with its day, a weekday, a phrase. */
const form = ({ value }: Mention): string =>
  String(value)
    .replace(/\d/g, '0')
    .replace(/(?<=^(?:relative|weekday):).*/, '')

/** Dates that are written alike, or of which both are known to the day. */
export const sameForm = (a: Mention, b: Mention): boolean =>
  a.type === b.type && (form(a) === form(b) || (a.days !== undefined && b.days !== undefined))

/** `relative:after-2-week`: which way, how many, of what. */
export const counted = /^relative:(before|after)-(\d+)-(.+)$/

const inHalfDay = (time: string): string => time.replace(/^T(\d\d)/, (_, hour) => `T${Number(hour) % 12}`)

/** Whether two dates, or two times of day, can be one. */
export function dateLikeness(a: Mention, b: Mention): Likeness {
  const [x, y] = [String(a.value), String(b.value)]
  if (x === y) return 'same'
  if (a.type !== b.type) return 'different'
  // 5:30 in the afternoon
  if (a.type === 'time') return inHalfDay(x) === inHalfDay(y) ? 'open' : 'different'
  if (a.days !== undefined && b.days !== undefined) return canBeSameDay(a.days, b.days) ? 'same' : 'different'
  const isRelative = [x, y].map((value) => value.startsWith('relative:'))
  const isWeekday = [x, y].map((value) => value.startsWith('weekday:'))
  if (isRelative[0] !== isRelative[1] || isWeekday[0] !== isWeekday[1]) return 'open'
  if (isRelative[0]) {
    // "last week" against "last month" is a change, against "two weeks before" another way to put it
    // and so is "two weeks later" against "six weeks later"
    const [, side, count, unit] = counted.exec(x) ?? []
    const [, otherSide, otherCount, otherUnit] = counted.exec(y) ?? []
    if (side !== undefined && side === otherSide && unit === otherUnit)
      return count === otherCount ? 'same' : 'different'
    return x.replace(/-[^-]+$/, '') === y.replace(/-[^-]+$/, '') ? 'different' : 'open'
  }
  if (isWeekday[0]) return 'different'
  return sameDay(withoutPart(x), withoutPart(y)) ? 'same' : 'different'
}
