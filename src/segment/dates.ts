import { inAnyLanguage } from '../languages/index.ts'

const unnamed = inAnyLanguage((language) => language.dateSigns)

const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2021, month, 1))
const week = Array.from({ length: 7 }, (_, day) => Date.UTC(2021, 0, 1 + day))
const timeZone = 'UTC'

/** The names of months and weekdays, long and short, as Intl knows them in a language and in English. */
function dateNames(language: string): ReadonlySet<string> {
  const names = [language, 'en'].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) => {
      const month = new Intl.DateTimeFormat([locale, 'en'], { month: style, timeZone })
      // with the day beside it a month is in the genitive where a language has one
      const dated = new Intl.DateTimeFormat([locale, 'en'], { day: 'numeric', month: style, timeZone })
      const weekday = new Intl.DateTimeFormat([locale, 'en'], { weekday: style, timeZone })
      return months.flatMap((at) => [month.format(at), dated.format(at)]).concat(week.map((at) => weekday.format(at)))
    }),
  )
  return new Set([...names, ...unnamed].flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []))
}

const looksLikeDate = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[:.h]\d{2}(?!\d)|\d\s?[年月日년월일]/u

/** A test for a text that says nothing but when: a date, a time, a weekday, `Updated 2 hours ago`. */
export function datelineTest(language: string, around: readonly string[]): (text: string) => boolean {
  const names = dateNames(language)
  const isAround = new RegExp(`^(?:${around.join('|')})$`, 'iu')
  return (text) => {
    if (text.length > 120 || !/\d/.test(text)) return false
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
    if (words.some((word) => !names.has(word) && !isAround.test(word))) return false
    return looksLikeDate.test(text) || words.some((word) => names.has(word)) || words.length > 1
  }
}
