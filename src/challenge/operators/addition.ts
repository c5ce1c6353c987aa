import type { Maker } from '../maker.ts'
import { wordsLeft } from '../proofs.ts'
import { drawn } from '../texts.ts'

/** Something is told that the reference does not say, inside a sentence. */
export const addition: Maker = {
  name: 'addition',
  category: 'accuracy',
  harmful: true,
  summary: 'a phrase is added that the reference does not have',
  make: (readers) => {
    const { addedPhrases = [] } = readers.language
    if (addedPhrases.length === 0) return undefined
    return {
      apply(text, random) {
        const phrase = drawn(addedPhrases, random)
        const stop = /[.!?]["”’]?$/.exec(text)
        if (phrase === undefined || stop === null || text.length < 30) return undefined
        return `${text.slice(0, stop.index)} ${phrase}${stop[0]}`
      },
      proves: (before, after, { reference }) => {
        const come = wordsLeft(readers, after, before)
        return (
          wordsLeft(readers, before, after).length === 0 &&
          wordsLeft(readers, after, `${reference} ${before}`).length >= 1 &&
          come.length >= 3
        )
      },
    }
  },
}
