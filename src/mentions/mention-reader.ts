import { languageTag } from '../text/language-tag.ts'
import { remembering } from '../text/remembering.ts'
import { loadWink } from '../text/wink.ts'
import { findFigures, findMentions, findPlainMentions, type Mention } from './entities.ts'
import { usageOf } from './names/plain-names.ts'

export type MentionReader = (text: string) => readonly Mention[]

/** What is read of a language: names with their kinds and offices, names by their capitals, or figures and dates alone. */
export type Reading = 'all' | 'names' | 'figures'

/** Without capitals there is no telling a name; nor are number words read but in English, Chinese and Japanese. */
export const readingOf = (language: string): Reading =>
  /^en\b/.test(language) ? 'all' : hasCapitals(language) ? 'names' : 'figures'

/** Whether the script that a language is most likely written in has capitals: it does if its month names change. */
function hasCapitals(language: string): boolean {
  const march = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 2, 15))
  return march.toUpperCase() !== march.toLowerCase() && !/^(?:ka)\b/.test(language)
}

let english: Promise<MentionReader> | undefined

/**
 * Reads what texts of a language name and count. `texts` are all that are to be read: in languages other than English what
 * one of them writes small is no name in another.
 */
export async function mentionReader(tag: string, texts: readonly string[]): Promise<MentionReader> {
  const language = languageTag(tag, 'the language')
  const reading = readingOf(language)
  if (reading === 'all') {
    english ??= loadWink().then((wink) => remembering((text) => findMentions(text, wink)))
    return english
  }
  if (reading === 'figures') return remembering((text) => findFigures(text, language))
  const usage = usageOf([...new Set(texts)], language)
  return remembering((text) => findPlainMentions(text, language, usage))
}
