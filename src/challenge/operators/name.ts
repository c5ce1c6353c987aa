import { isNamed, type Mention } from '../../mentions/index.ts'
import type { Maker } from '../maker.ts'
import { becameAnother } from '../proofs.ts'
import { drawn, replaced } from '../texts.ts'

const isName = (mention: Mention): boolean =>
  isNamed(mention) && mention.nested !== true && mention.type !== 'nationality'

/** A person, place or institution becomes another one of its kind that the corpus names elsewhere. */
export const name: Maker = {
  name: 'name',
  category: 'accuracy',
  harmful: true,
  summary: 'a person, place or institution becomes another',
  make: (readers) => ({
    apply(text, random, { others }) {
      const mention = drawn(readers.mentions(text).filter(isName), random)
      if (mention === undefined) return undefined
      const here = readers.mentions(text)
      for (const segment of others) {
        const other = drawn(
          readers
            .mentions(segment)
            .filter((one) => isName(one) && one.type === mention.type && !here.some(({ id }) => id === one.id)),
          random,
        )
        if (other !== undefined) return replaced(text, mention, other.text)
      }
      return undefined
    },
    proves: (before, after, { reference }) => becameAnother(readers, isName, before, after, reference),
  }),
}
