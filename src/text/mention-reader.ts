import { findFigures, findMentions, type Mention } from './entities.ts'
import { remembering } from './remembering.ts'
import { loadWink } from './wink.ts'

export type MentionReader = (text: string) => readonly Mention[]

const readers = new Map<string, Promise<MentionReader>>()

/** Reads what texts of a language name and count: everything in English, figures in other languages. */
export function mentionReader(language: string): Promise<MentionReader> {
  const reader = readers.get(language) ?? makeReader(language)
  readers.set(language, reader)
  return reader
}

async function makeReader(language: string): Promise<MentionReader> {
  if (!/^en\b/.test(language)) return remembering((text) => findFigures(text, language))
  const wink = await loadWink()
  return remembering((text) => findMentions(text, wink))
}
