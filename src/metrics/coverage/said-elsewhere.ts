import type { Excerpt } from '../../model/pair.ts'
import { contentWords, type IsEmpty } from '../../text/content-words.ts'
import { remembering } from '../../text/remembering.ts'
import { type Token, tokensOf } from '../../text/wording-tokens.ts'

// The words of a document, in order, whatever they carry: windows are as long as what is looked for.
const wordsOf = remembering((document: string): readonly Token[] => tokensOf(document, Infinity))

/** Set by hand; `bench/sensitivity.ts --only elsewhere` prints what a fifth changes. */
const elsewhere = {
  /** Share of its different content words that must stand close together, */
  enough: 0.6,
  /** in a window so many times as long as the clause. */
  reach: 3,
} as const

/**
 * Whether another part of the document says it: a clause that was moved to another sentence, or whose sentence was aligned
 * with another one, was not left out.
 */
export function saidElsewhere(clause: string, { document, spans }: Excerpt, isEmpty: IsEmpty): boolean {
  const sought = new Set(contentWords(clause, isEmpty).map(({ norm }) => norm))
  const width = elsewhere.reach * tokensOf(clause, Infinity).length
  const isHere = ({ start }: Token): boolean => spans.some((span) => span.start <= start && start < span.end)
  const words = wordsOf(document)
  const inside = new Map<string, number>()
  for (const [i, word] of words.entries()) {
    const gone = words[i - width]
    if (gone && !isHere(gone) && sought.has(gone.norm)) {
      const left = (inside.get(gone.norm) ?? 0) - 1
      if (left > 0) inside.set(gone.norm, left)
      else inside.delete(gone.norm)
    }
    if (!isHere(word) && sought.has(word.norm)) inside.set(word.norm, (inside.get(word.norm) ?? 0) + 1)
    if (inside.size >= elsewhere.enough * sought.size) return true
  }
  return false
}
