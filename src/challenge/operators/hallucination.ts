import type { Maker } from '../maker.ts'
import { wordsLeft } from '../proofs.ts'

/** Words of a sentence that is put in, and the share of them that the reference has at most. */
const words = { least: 6, most: 40, known: 0.5 } as const

/** A sentence that stands elsewhere in the corpus is put behind the passage. */
export const hallucination: Maker = {
  name: 'hallucination',
  category: 'accuracy',
  harmful: true,
  summary: 'a sentence of another passage is put in',
  make: (readers) => ({
    apply(text, _random, { others, reference }) {
      const sentence = others.find((other) => {
        const all = readers.words(other)
        return (
          all.length >= words.least &&
          all.length <= words.most &&
          /[.!?。！？]$/.test(other) &&
          wordsLeft(readers, other, `${reference} ${text}`).length > all.length * words.known
        )
      })
      return sentence === undefined || text === '' ? undefined : `${text} ${sentence}`
    },
    proves: (before, after, { reference }) =>
      after.startsWith(before) &&
      wordsLeft(readers, after, `${reference} ${before}`).length >= words.least * words.known,
  }),
}
