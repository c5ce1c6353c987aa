import type { Maker, Work } from '../maker.ts'
import { wordsLeft } from '../proofs.ts'
import type { Readers } from '../readers.ts'
import { casedLike, drawn, replaced, wholeWords } from '../texts.ts'

/** A word of a table becomes the one beside it; that the one is gone and the other there proves it. */
export function oneForAnother(
  readers: Readers,
  table: ReadonlyMap<string, string>,
  fits: (text: string, place: { readonly start: number; readonly end: number }) => boolean,
): ReturnType<Maker['make']> {
  if (table.size === 0) return undefined
  const words = [...table.keys()]
  const work: Work = {
    apply(text, random) {
      const place = drawn(
        wholeWords(text, words).filter((found) => table.has(found.text.toLowerCase()) && fits(text, found)),
        random,
      )
      return place && replaced(text, place, casedLike(place.text, table.get(place.text.toLowerCase()) ?? ''))
    },
    proves: (before, after) =>
      wordsLeft(readers, before, after).length > 0 && wordsLeft(readers, after, before).length > 0,
  }
  return work
}
