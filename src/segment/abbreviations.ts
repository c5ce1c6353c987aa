import { en } from '../languages/en.ts'
import { languageOf } from '../languages/index.ts'

/**
 * Abbreviations after which a sentence goes on even before a capital letter: titles before a name, words that need what
 * follows them. Not among them are words that often end a sentence themselves (etc., usw., и т. д.) or are a word of their
 * own (German Art, Russian им): before a lower-case letter no sentence ends anyway. Single capitals need no list. For
 * English, which wink-nlp cuts, only those it does not know, that stand before a number.
 */
export const abbreviationsOf = (language: string): ReadonlySet<string> =>
  new Set([...en.titleAbbreviations, ...(languageOf(language).abbreviations ?? [])])

/** Whether a language writes an ordinal as a number with a full stop, as most do that write a date so: `14. Mai`. */
export function writesOrdinalDot(language: string): boolean {
  const day = new Intl.DateTimeFormat([language, 'en'], { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return languageOf(language).ordinalDot ?? /14\.(?!\d)/.test(day.format(Date.UTC(2024, 4, 14)))
}
