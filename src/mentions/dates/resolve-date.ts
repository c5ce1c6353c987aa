/** Days since 1970, both ends included. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** Milliseconds. */
const dayMs = 86_400_000

/** Of a year, a month from 1 (13 is the next January) and a day. */
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayMs

const monthOf = (year: number, month: number): Days => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1) - 1,
})
const yearOf = (year: number): Days => ({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) })
const around = (day: number, slack = 0): Days => ({ from: day - slack, to: day + slack })

/** How many days a unit counted back may be off: "two months ago" is no day. */
const units: Readonly<Record<string, readonly [days: number, slack: number]>> = {
  day: [1, 0],
  night: [1, 0],
  week: [7, 4],
  fortnight: [14, 4],
  month: [30.44, 20],
  year: [365.25, 200],
  decade: [3652.5, 2000],
}

const shifts: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

function relative(phrase: string, text: string, { year, month, day, weekday }: Today): readonly Days[] | undefined {
  if (/^(?:today|tonight)$/.test(phrase)) return [around(day)]
  if (phrase === 'overnight') return [{ from: day - 1, to: day }]
  if (phrase === 'yesterday') return [around(day - 1)]
  if (phrase === 'tomorrow') return [around(day + 1)]
  const [, which = '', unit = ''] = /^(last|this|next)-([a-z]+)$/.exec(phrase) ?? []
  const shift = shifts[which]
  if (shift !== undefined) {
    if (unit === 'year') return [yearOf(year + shift)]
    if (unit === 'month') return [monthOf(year, month + shift)]
    if (unit === 'night') return [around(day + shift)]
    // of the calendar, or seven days from here
    const monday = day - (weekday - 1) + 7 * shift
    if (unit === 'week') return [{ from: Math.min(monday, day + 7 * shift), to: Math.max(monday + 6, day + shift) }]
    return undefined
  }
  // "earlier" and "later" count from what the text tells of, only "ago" from the day of publication
  const [, count = '', counted = ''] = /^before-(\d+)-([a-z]+)$/.exec(phrase) ?? []
  const [days, slack] = units[counted] ?? []
  if (days === undefined || slack === undefined || !/\bago$/i.test(text)) return undefined
  return [around(Math.round(day - Number(count) * days), slack)]
}

interface Today {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Monday is 1. */
  readonly weekday: number
}

function todayOf(date: string): Today | undefined {
  const [, year = 0, month = 0, ofMonth = 0] = (/^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []).map(Number)
  if (year === 0) return undefined
  const day = dayOf(year, month, ofMonth)
  return { year, month, day, weekday: ((((day + 3) % 7) + 7) % 7) + 1 }
}

/**
 * The days that a date can mean in a text published on a day (ISO 8601): a weekday is one of those a week before and after,
 * a day without a year any of the nearest. undefined where it does not say.
 */
export function resolveDate(value: string, text: string, published: string): readonly Days[] | undefined {
  const today = todayOf(published)
  if (today === undefined) return undefined
  const { year, day, weekday } = today
  const [, part, plain = ''] = /^(?:(last|next|this|early|late|mid):)?(.*)$/.exec(value) ?? []
  if (plain.startsWith('relative:')) return relative(plain.slice('relative:'.length), text, today)
  if (plain.startsWith('weekday:')) {
    const ahead = (Number(plain.slice('weekday:'.length)) - weekday + 7) % 7
    return [around(day + ahead - 7), around(day + ahead), ...(ahead === 0 ? [around(day + 7)] : [])]
  }
  const [, written, month, ofMonth] = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(plain) ?? []
  if (written === undefined) return undefined
  const years = written === '-' ? [year - 1, year, year + 1] : [Number(written)]
  const meant = years.map((each) =>
    month === undefined
      ? yearOf(each)
      : ofMonth === undefined
        ? monthOf(each, Number(month))
        : around(dayOf(each, Number(month), Number(ofMonth))),
  )
  if (part === 'last') return meant.filter(({ from }) => from <= day)
  if (part === 'next') return meant.filter(({ to }) => to >= day)
  return meant
}

/** Whether some day can be meant by both. */
export const canBeSameDay = (a: readonly Days[], b: readonly Days[]): boolean =>
  a.some((one) => b.some((other) => one.from <= other.to && other.from <= one.to))
