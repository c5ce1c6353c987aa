import type { Maker } from '../maker.ts'
import { otherOrder } from '../proofs.ts'
import { replaced } from '../texts.ts'

/** Pairs of words that change places, by grade. */
const swaps = [1, 2, 4]

/** Words change places with others, two or more words away. */
export const wordOrder: Maker = {
  name: 'word-order',
  category: 'fluency',
  harmful: true,
  summary: 'words change places: one pair, two, four',
  grades: swaps.length,
  make: (readers) => ({
    apply(text, random, { grade }) {
      let changed = text
      for (let swap = 0; swap < swaps[grade - 1]!; swap++) {
        const words = readers.words(changed)
        if (words.length < 6) return undefined
        const first = random(words.length - 3)
        const second = first + 2 + random(Math.min(4, words.length - first - 2))
        const [a, b] = [words[first]!, words[second]!]
        if (a.plain === b.plain || a.isFunction === b.isFunction) continue
        changed = replaced(replaced(changed, b, a.text), a, b.text)
      }
      return changed
    },
    proves: (before, after) => otherOrder(readers, before, after),
  }),
}
