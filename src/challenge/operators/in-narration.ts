import type { Maker } from '../maker.ts'
import { sameFacts } from '../proofs.ts'
import type { Readers } from '../readers.ts'
import { drawn, replaced, wholeWords } from '../texts.ts'

/** What belongs to the word behind it, or would have to be "a" for "an". */
const idiom = /(?<!\p{L})(?:a|an|as|how|no|not|so|too|very)\s$/iu

/**
 * A word in small letters becomes another way to write or say it, where it is part of no name, office, figure or, unless
 * `inSpeech`, quotation: what somebody said is not to be reworded.
 */
export function inNarration(
  readers: Readers,
  table: ReadonlyMap<string, string>,
  { inSpeech }: { readonly inSpeech: boolean },
): ReturnType<Maker['make']> {
  if (table.size === 0) return undefined
  const words = [...table.keys()]
  return {
    apply(text, random) {
      const taken = [...readers.mentions(text), ...(inSpeech ? [] : readers.quotations(text))]
      const places = wholeWords(text, words).filter(
        ({ text: word, start, end }) =>
          table.has(word) &&
          !idiom.test(text.slice(Math.max(0, start - 12), start)) &&
          !taken.some((span) => span.start < end && start < span.end),
      )
      const place = drawn(places, random)
      return place && replaced(text, place, table.get(place.text) ?? '')
    },
    proves: (before, after) => sameFacts(readers, before, after),
  }
}
