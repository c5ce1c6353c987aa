import type { Token } from '../../text/wording-tokens.ts'
import type { Match } from './token-alignment.ts'

/** What stands on both sides between two words they share, before the first or after the last. */
export interface Gap {
  readonly reference: readonly Token[]
  readonly hypothesis: readonly Token[]
  readonly at: 'head' | 'inner' | 'tail'
}

const startsSentence = ({ gap }: Token): boolean => /[.!?…。！？]/.test(gap)

/** Of what lies outside the words both sides share, only the sentence they stand in: the rest is other speech. */
function ownSentence(tokens: readonly Token[], at: Gap['at']): readonly Token[] {
  if (at === 'head') return tokens.slice(Math.max(0, tokens.findLastIndex(startsSentence)))
  const end = tokens.findIndex(startsSentence)
  return at === 'inner' || end === -1 ? tokens : tokens.slice(0, end)
}

/** The gaps around matches, one more than there are matches, in order. */
export function gapsOf(
  reference: readonly Token[],
  hypothesis: readonly Token[],
  matches: readonly Match[],
): readonly Gap[] {
  const last = matches.length
  return Array.from({ length: last + 1 }, (_, i) => {
    const [before, after] = [matches[i - 1], matches[i]]
    const at = i === 0 ? 'head' : i === last ? 'tail' : 'inner'
    return {
      reference: reference.slice(before ? before.reference + 1 : 0, after?.reference ?? reference.length),
      hypothesis: ownSentence(
        hypothesis.slice(before ? before.hypothesis + 1 : 0, after?.hypothesis ?? hypothesis.length),
        last === 0 ? 'inner' : at,
      ),
      at,
    } as const
  })
}
