import { sameName } from '../../text/names.ts'
import type { Maker } from '../maker.ts'
import { drawn, replaced } from '../texts.ts'

/** What is quoted is said by somebody else. */
export const speaker: Maker = {
  name: 'speaker',
  category: 'accuracy',
  harmful: true,
  summary: 'a quotation is given to another speaker',
  make: (readers) => ({
    apply(text, random, { others }) {
      const said = readers.quotations(text).flatMap(({ speaker: who }) => (who === null ? [] : [who]))
      const who = drawn(said, random)
      if (who === undefined || who.kind === 'phrase') return undefined
      for (const segment of others) {
        const other = drawn(
          readers
            .mentions(segment)
            .filter(({ type, text: named }) => (type === 'person' || type === 'name') && !sameName(named, who.name)),
          random,
        )
        const surname = other?.text
        if (surname !== undefined) return replaced(text, who, surname)
      }
      return undefined
    },
    proves(before, after, { reference }) {
      const speakers = (text: string): readonly string[] =>
        readers.quotations(text).flatMap(({ speaker: who }) => (who === null ? [] : [who.name]))
      const [was, is] = [speakers(before), speakers(after)]
      const truly = before === reference ? was : speakers(reference)
      return (
        was.length === is.length &&
        is.some(
          (who, i) =>
            !sameName(who, was[i]!) &&
            truly.some((one) => sameName(one, was[i]!)) &&
            !truly.some((one) => sameName(one, who)),
        )
      )
    },
  }),
}
