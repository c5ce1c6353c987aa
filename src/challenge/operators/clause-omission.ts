import type { Maker } from '../maker.ts'
import { wordsLeft } from '../proofs.ts'
import { drawn, replaced, tidied } from '../texts.ts'

/** Words of a clause at least, and of what is left. */
const [least, most] = [4, 25]

/** What stands between two commas, or from a comma or a word that opens a clause to the next stop. */
export const clauseOmission: Maker = {
  name: 'clause-omission',
  category: 'accuracy',
  harmful: true,
  summary: 'a clause is left out',
  make: (readers) => {
    const { subordinators = [] } = readers.language
    const opened = subordinators.length === 0 ? '' : `|\\s(?=(?:${subordinators.join('|')})\\s)`
    const clause = new RegExp(`(?:[,;，；](?!\\d)\\s*${opened})[^,;.!?"“”«»。，；]{8,}(?=[,;.!?。，；]|$)`, 'giu')
    return {
      apply(text, random) {
        const all = readers.words(text).length
        const clauses = [...text.matchAll(clause)]
          .map(({ 0: found, index }) => ({
            start: index,
            end: index + found.length,
            words: readers.words(found).length,
          }))
          .filter(({ words }) => words >= least && words <= most && all - words >= least)
        const place = drawn(clauses, random)
        return place && tidied(replaced(text, place, /^[,;]/.test(text.slice(place.end)) ? '' : ''), text)
      },
      proves: (before, after, { reference }) => {
        const gone = wordsLeft(readers, before, after).filter(({ isFunction }) => !isFunction)
        const known = new Set(readers.words(reference).map(({ plain }) => plain))
        return (
          gone.length >= 2 &&
          wordsLeft(readers, after, before).length === 0 &&
          gone.some(({ plain }) => known.has(plain))
        )
      },
    }
  },
}
