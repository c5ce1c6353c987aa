import { findFigures, findMentions, type Mention } from './entities.ts'
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

/** One reference meets many systems, and a text is asked for again by its facts: the last few texts stay read. */
function remembering(read: MentionReader, capacity = 48): MentionReader {
  const known = new Map<string, readonly Mention[]>()
  return (text) => {
    const mentions = known.get(text) ?? read(text)
    known.delete(text)
    known.set(text, mentions)
    if (known.size > capacity) known.delete(known.keys().next().value ?? '')
    return mentions
  }
}
