import type { Maker } from '../maker.ts'
import { otherOrder } from '../proofs.ts'
import { replaced } from '../texts.ts'

/** Pairs of words that change places, by grade. */
const swaps = [1, 2, 4]

/** Draws for each pair: a word of grammar and one of sense, for two of a kind often read as well the other way round. */
const tries = 12

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
      let left = swaps[grade - 1]!
      for (let draw = 0; left > 0 && draw < tries * grade; draw++) {
        const words = readers.words(changed)
        if (words.length < 6) return undefined
        const first = random(words.length - 3)
        const second = first + 2 + random(Math.min(4, words.length - first - 2))
        const [a, b] = [words[first]!, words[second]!]
        if (a.plain === b.plain || a.isFunction === b.isFunction) continue
        changed = replaced(replaced(changed, b, a.text), a, b.text)
        left--
      }
      return changed
    },
    proves: (before, after) => otherOrder(readers, before, after),
  }),
}
