import type { Maker } from '../maker.ts'
import { drawn, replaced } from '../texts.ts'
import { isWhole, paragraphsOf, sameSentences } from './paragraphs.ts'

/** Two paragraphs become one. */
export const paragraphJoined: Maker = {
  name: 'paragraph-joined',
  category: 'typography',
  harmful: false,
  summary: 'two paragraphs become one',
  unit: 'document',
  make: () => ({
    apply(text, random) {
      const paragraphs = paragraphsOf(text)
      const gaps = paragraphs.flatMap((paragraph, i) => {
        const next = paragraphs[i + 1]
        return next && isWhole(text, paragraph) && isWhole(text, next)
          ? [{ start: paragraph.end, end: next.start }]
          : []
      })
      const gap = drawn(gaps, random)
      return gap && replaced(text, gap, ' ')
    },
    proves: sameSentences,
  }),
}
