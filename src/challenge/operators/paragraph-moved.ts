import type { Maker } from '../maker.ts'
import { drawn } from '../texts.ts'
import { isWhole, paragraphsOf, sameSentences } from './paragraphs.ts'

/** A paragraph changes places with the next but one. */
export const paragraphMoved: Maker = {
  name: 'paragraph-moved',
  category: 'mixed',
  harmful: false,
  summary: 'a paragraph goes to another place, one or two further down',
  unit: 'document',
  make: () => ({
    apply(text, random) {
      const paragraphs = paragraphsOf(text)
      const steps = 1 + random(2)
      const places = paragraphs.flatMap((paragraph, i) => {
        const last = paragraphs[i + steps]
        const run = paragraphs.slice(i, i + steps + 1)
        return last && run.every((one) => isWhole(text, one)) ? [{ paragraph, next: paragraphs[i + 1]!, last }] : []
      })
      const place = drawn(places, random)
      if (place === undefined) return undefined
      const { paragraph, next, last } = place
      const gap = text.slice(paragraph.end, next.start)
      return (
        text.slice(0, paragraph.start) +
        text.slice(next.start, last.end) +
        gap +
        text.slice(paragraph.start, paragraph.end) +
        text.slice(last.end)
      )
    },
    proves: sameSentences,
  }),
}
