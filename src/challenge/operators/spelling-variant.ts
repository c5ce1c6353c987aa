import type { Maker } from '../maker.ts'
import { inNarration } from './in-narration.ts'

/** British and American spelling. */
export const spellingVariant: Maker = {
  name: 'spelling-variant',
  category: 'typography',
  harmful: false,
  summary: 'a word has the spelling of another country',
  make: (readers) => inNarration(readers, bothWays(readers.language.spellings ?? []), { inSpeech: true }),
}

/** `a | b` as a table that goes both ways. */
const bothWays = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const [one = '', other = ''] = line.split(' | ')
      return [[one, other] as const, [other, one] as const]
    }),
  )
