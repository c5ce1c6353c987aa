import type { Maker } from '../maker.ts'
import { sameFacts } from '../proofs.ts'
import { drawn, folded, replaced } from '../texts.ts'

/** Each as what is found, and what is written for it. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}) — (?=\p{L})/gu, '—'],
  [/(?<=\p{L}) – (?=\p{L})/gu, ' — '],
  [/(?<=\p{Ll}{2})—(?=\p{L})/gu, ' — '],
  [/…/g, '...'],
  [/(?<!\.)\.\.\.(?!\.)/g, '…'],
  [/(?<=\p{Ll}[.!?][”"’]?) (?=\p{Lu})/gu, '  '],
  [/(?<=\p{L}) - (?=\p{L})/gu, ' – '],
  // A blank at which no line ends
  [/(?<=\p{Ll}{3}) (?=\p{Ll}{3})/gu, '\u00A0'],
]

/** Dashes, dots and the blanks beside signs. */
export const punctuationSpacing: Maker = {
  name: 'punctuation-spacing',
  category: 'typography',
  harmful: false,
  summary: 'a dash, dots or the blank beside a sign are set otherwise',
  make: (readers) => ({
    apply(text, random) {
      const found = forms.map(([pattern, by]) =>
        [...text.matchAll(pattern)].map(({ 0: sign, index }) => ({ start: index, end: index + sign.length, by })),
      )
      // A form first, for there are more blanks than dashes.
      const places = drawn(
        found.filter((some) => some.length > 0),
        random,
      )
      const place = places && drawn(places, random)
      return place && replaced(text, place, place.by)
    },
    proves: (before, after) => folded(before) === folded(after) && sameFacts(readers, before, after),
  }),
}
