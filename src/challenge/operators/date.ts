import type { Maker } from '../maker.ts'
import { becameAnother, isDay } from '../proofs.ts'
import { drawn, replaced, wholeWords } from '../texts.ts'

/** The names of days and months as CLDR has them, long and short, in groups of which one may stand for another. */
function calendarOf(tag: string): readonly (readonly string[])[] {
  const named = (options: Intl.DateTimeFormatOptions, days: readonly number[]): readonly string[] => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
    const part = 'weekday' in options ? 'weekday' : 'month'
    return days.map((day) => format.formatToParts(day).find(({ type }) => type === part)?.value ?? '')
  }
  const week = Array.from({ length: 7 }, (_, i) => Date.UTC(2024, 0, 1 + i))
  const year = Array.from({ length: 12 }, (_, i) => Date.UTC(2024, i, 1))
  return [
    named({ weekday: 'long' }, week),
    named({ month: 'long' }, year),
    // Beside a day: in the case that dates are written in.
    named({ month: 'long', day: 'numeric' }, year),
    named({ month: 'short', day: 'numeric' }, year).map((name) => name.replace(/\.$/, '')),
  ].map((names) => [...new Set(names)].filter((name) => /\p{L}{3}/u.test(name)))
}

/** A day, a month or a year becomes another. */
export const date: Maker = {
  name: 'date',
  category: 'accuracy',
  harmful: true,
  summary: 'a day, month or year becomes another',
  make: (readers) => {
    const groups = calendarOf(readers.language.tag)
    return {
      apply(text, random) {
        const places = readers
          .mentions(text)
          .filter(isDay)
          .flatMap(({ start, end }) => {
            const written = text.slice(start, end)
            const names = groups.flatMap((group) =>
              wholeWords(written, group).flatMap((found) => {
                const others = group.filter((name) => name.toLowerCase() !== found.text.toLowerCase())
                return [{ start: start + found.start, end: start + found.end, others }]
              }),
            )
            const figures = [...written.matchAll(/(?<!\d)(?:\d{1,2}|[12]\d{3})(?!\d)/g)].map(({ 0: digits, index }) => {
              const value = Number(digits)
              const near =
                digits.length === 4
                  ? [value - 3, value - 1, value + 1, value + 4]
                  : Array.from({ length: 12 }, (_, i) => i + 1)
              const others = near.filter((other) => other !== value).map(String)
              return { start: start + index, end: start + index + digits.length, others }
            })
            return [...names, ...figures]
          })
        const place = drawn(places, random)
        const other = place && drawn(place.others, random)
        return other === undefined ? undefined : replaced(text, place!, other)
      },
      proves: (before, after, { reference }) => becameAnother(readers, isDay, before, after, reference),
    }
  },
}
