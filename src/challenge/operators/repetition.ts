import type { Maker } from '../maker.ts'
import { wordsLeft } from '../proofs.ts'
import { replaced } from '../texts.ts'

/** Words are said again, as often as the grade says. */
export const repetition: Maker = {
  name: 'repetition',
  category: 'fluency',
  harmful: true,
  summary: 'two or three words are said again: once, twice, three times',
  grades: 3,
  make: (readers) => ({
    apply(text, random, { grade }) {
      const words = readers.words(text)
      if (words.length < 5) return undefined
      const length = 2 + random(2)
      const first = random(words.length - length + 1)
      const last = words[first + length - 1]!
      const phrase = text.slice(words[first]!.start, last.end)
      const gap = /\s/.test(text) ? ' ' : ''
      return replaced(text, { start: last.end, end: last.end }, (gap + phrase).repeat(grade))
    },
    proves: (before, after) =>
      wordsLeft(readers, after, before).length >= 2 && wordsLeft(readers, before, after).length === 0,
  }),
}
