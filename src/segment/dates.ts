/** Words of dates in a language, from the month and weekday names that Intl knows, and those that stand around a date. */
function dateWords(language: string): readonly string[] {
  const locales = [language, 'en']
  const words = new Set<string>()
  for (const locale of locales) {
    for (const style of ['long', 'short'] as const) {
      const formats = [
        new Intl.DateTimeFormat([locale, 'en'], { month: style, timeZone: 'UTC' }),
        // with the day beside it a month is in the genitive where a language has one
        new Intl.DateTimeFormat([locale, 'en'], { day: 'numeric', month: style, timeZone: 'UTC' }),
        new Intl.DateTimeFormat([locale, 'en'], { weekday: style, timeZone: 'UTC' }),
      ]
      for (const format of formats)
        for (let month = 0; month < 12; month++)
          for (const part of format.formatToParts(Date.UTC(2021, month, month + 1)))
            if (part.type === 'month' || part.type === 'weekday')
              for (const word of part.value.toLowerCase().match(/\p{L}+/gu) ?? []) words.add(word)
    }
  }
  return [...words, 'sept', 'tues', 'thurs', '年', '月', '日', '时', '時', '分', '년', '월', '일']
}

const looksLikeDate = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[:.h]\d{2}(?!\d)|\d\s?[年月日년월일]/u

/** A test for a text that says nothing but when: a date, a time, a weekday, `Updated 2 hours ago`. */
export function datelineTest(language: string, around: readonly string[]): (text: string) => boolean {
  const names = new Set(dateWords(language))
  const isAround = new RegExp(`^(?:${around.join('|')})$`, 'iu')
  return (text) => {
    if (text.length > 120 || !/\d/.test(text)) return false
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
    if (words.some((word) => !names.has(word) && !isAround.test(word))) return false
    return looksLikeDate.test(text) || words.some((word) => names.has(word)) || words.length > 1
  }
}
