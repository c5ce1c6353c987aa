import type { Maker } from '../maker.ts'
import { inNarration } from './in-narration.ts'

/** A word of the narration becomes another that says the same everywhere. */
export const synonym: Maker = {
  name: 'synonym',
  category: 'mixed',
  harmful: false,
  summary: 'a word of the narration becomes a synonym',
  make: (readers) =>
    inNarration(readers, new Map(Object.entries(readers.language.synonyms ?? {})), { inSpeech: false }),
}
