import type { Maker } from '../maker.ts'
import { bothWays, inNarration } from './in-narration.ts'

/** British and American spelling. */
export const spellingVariant: Maker = {
  name: 'spelling-variant',
  category: 'typography',
  harmful: false,
  summary: 'a word has the spelling of another country',
  make: (readers) => inNarration(readers, bothWays(readers.language.spellings ?? []), { inSpeech: true }),
}
