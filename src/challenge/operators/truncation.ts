import type { Maker } from '../maker.ts'
import { wordsLeft } from '../proofs.ts'

/** The share of words that is cut off, by grade. */
const cut = [0.15, 0.4, 0.7]

/** The end is missing. */
export const truncation: Maker = {
  name: 'truncation',
  category: 'accuracy',
  harmful: true,
  summary: 'the end is cut off: a seventh, two fifths, seven tenths of the words',
  grades: cut.length,
  make: (readers) => ({
    apply(text, _random, { grade }) {
      const words = readers.words(text)
      const kept = Math.floor(words.length * (1 - cut[grade - 1]!))
      return words.length < 6 ? undefined : text.slice(0, words[kept - 1]?.end ?? 0)
    },
    proves: (before, after) =>
      before.startsWith(after) && wordsLeft(readers, before, after).some(({ isFunction }) => !isFunction),
  }),
}
