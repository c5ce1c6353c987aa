import type { Maker } from '../maker.ts'
import { sameFacts } from '../proofs.ts'
import type { Readers } from '../readers.ts'
import { drawn, replaced, wholeWords } from '../texts.ts'

/**
 * A word in small letters becomes another way to write or say it, where it is part of no name, office, figure or, unless
 * `inSpeech`, quotation: what somebody said is not to be reworded.
 */
export function inNarration(
  readers: Readers,
  table: ReadonlyMap<string, readonly string[]>,
  { inSpeech }: { readonly inSpeech: boolean },
): ReturnType<Maker['make']> {
  if (table.size === 0) return undefined
  const words = [...table.keys()]
  return {
    apply(text, random) {
      const taken = [...readers.mentions(text), ...(inSpeech ? [] : readers.quotations(text))]
      const places = wholeWords(text, words).filter(
        ({ text: word, start, end }) => table.has(word) && !taken.some((span) => span.start < end && start < span.end),
      )
      const place = drawn(places, random)
      const other = place && drawn(table.get(place.text) ?? [], random)
      return other === undefined ? undefined : replaced(text, place!, other)
    },
    proves: (before, after) => sameFacts(readers, before, after),
  }
}

/** `a | b` as a table that goes both ways. */
export const bothWays = (lines: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    lines.flatMap((line) => {
      const words = line.split(' | ')
      return words.map((word) => [word, words.filter((other) => other !== word)] as const)
    }),
  )
