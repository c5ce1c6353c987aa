import type { Mention } from '../../mentions/index.ts'
import type { Maker } from '../maker.ts'
import { otherOrder } from '../proofs.ts'
import { drawn, replaced } from '../texts.ts'

/** Who does it and whom it is done to change places: two names of a kind with a verb between them. */
export const agentSwap: Maker = {
  name: 'agent-swap',
  category: 'accuracy',
  harmful: true,
  summary: 'two names on both sides of a verb change places',
  make: (readers) => {
    const { stances } = readers
    if (stances === undefined) return undefined
    const isAgent = ({ type, nested }: Mention): boolean =>
      nested !== true && (type === 'person' || type === 'place' || type === 'organisation')
    return {
      apply(text, random) {
        const names = readers.mentions(text).filter(isAgent)
        const { tokens } = stances(text)
        const places = names.flatMap((one, i) => {
          const other = names[i + 1]
          if (other === undefined || other.type !== one.type || other.id === one.id) return []
          const hasVerb = tokens.some(({ start, pos }) => pos === 'VERB' && start > one.end && start < other.start)
          return hasVerb ? [[one, other] as const] : []
        })
        const place = drawn(places, random)
        return (
          place &&
          replaced(
            replaced(text, place[1], text.slice(place[0].start, place[0].end)),
            place[0],
            text.slice(place[1].start, place[1].end),
          )
        )
      },
      proves: (before, after) => otherOrder(readers, before, after),
    }
  },
}
