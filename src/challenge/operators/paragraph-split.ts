import type { Maker } from '../maker.ts'
import { drawn, replaced } from '../texts.ts'
import { isWhole, paragraphsOf, sameSentences } from './paragraphs.ts'

/** One paragraph becomes two, between two sentences and not inside a quotation. */
export const paragraphSplit: Maker = {
  name: 'paragraph-split',
  category: 'typography',
  harmful: false,
  summary: 'one paragraph becomes two',
  unit: 'document',
  make: (readers) => ({
    apply(text, random) {
      const quotations = readers.quotations(text)
      const gap = text.includes('\n\n') ? '\n\n' : '\n'
      const places = paragraphsOf(text)
        .filter((paragraph) => isWhole(text, paragraph))
        .flatMap(({ start, end }) =>
          [...text.slice(start, end).matchAll(/(?<=\p{Ll}{4}[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/gu)].map(
            ({ 0: blank, index }) => ({
              start: start + index,
              end: start + index + blank.length,
            }),
          ),
        )
        .filter((place) => !quotations.some((one) => one.start < place.end && place.start < one.end))
      const place = drawn(places, random)
      return place && replaced(text, place, gap)
    },
    proves: sameSentences,
  }),
}
