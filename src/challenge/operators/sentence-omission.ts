import type { Maker } from '../maker.ts'

/** A passage is left out: what an aligner finds no partner of. */
export const sentenceOmission: Maker = {
  name: 'sentence-omission',
  category: 'accuracy',
  harmful: true,
  summary: 'a whole passage is left out',
  make: (readers) => ({
    apply: (text) => (readers.words(text).length < 4 ? undefined : ''),
    proves: (before, after) => after === '' && before !== '',
  }),
}
