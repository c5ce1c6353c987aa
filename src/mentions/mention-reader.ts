import { visible } from '../text/invisible.ts'
import { languageTag } from '../text/language-tag.ts'
import { remembering } from '../text/remembering.ts'
import { loadWink } from '../text/wink.ts'
import { findFigures, findMentions, findPlainMentions, findUncasedMentions, type Mention } from './entities.ts'
import { usageOf } from './names/plain-names.ts'
import { readsLands, surnamesIn } from './names/uncased-names.ts'

export type MentionReader = (text: string) => readonly Mention[]

/** What is read of a language: names with their kinds and offices, names by their capitals, countries, or figures and dates alone. */
export type Reading = 'all' | 'names' | 'countries' | 'figures'

/**
 * Without capitals there is no telling a name; nor are number words read but in English, Chinese and Japanese.
 *
 * @throws UserError where the tag is none
 */
export function readingOf(tag: string): Reading {
  const language = languageTag(tag, 'the language')
  if (/^en\b/.test(language)) return 'all'
  return hasCapitals(language) ? 'names' : readsLands(language) ? 'countries' : 'figures'
}

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
    english ??= loadWink().then((wink) => asSeen((text) => findMentions(text, wink)))
    return english
  }
  if (reading === 'countries') {
    const surnames = surnamesIn([...new Set(texts)].map(textSeen))
    return asSeen((text) => findUncasedMentions(text, language, surnames))
  }
  if (reading === 'figures') return asSeen((text) => findFigures(text, language))
  const usage = usageOf([...new Set(texts)].map(textSeen), language)
  return asSeen((text) => findPlainMentions(text, language, usage))
}

const textSeen = (text: string): string => visible(text)?.text ?? text

/** Reads a text as it is seen, and gives the places in the text as it is written. */
const asSeen = (read: MentionReader): MentionReader =>
  remembering((text) => {
    const seen = visible(text)
    if (seen === undefined) return read(text)
    return read(seen.text).map((mention) => ({
      ...mention,
      start: seen.start(mention.start),
      end: seen.end(mention.end),
    }))
  })
