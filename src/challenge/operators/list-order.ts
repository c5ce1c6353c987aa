import { isNamed } from '../../mentions/index.ts'
import type { Maker } from '../maker.ts'
import { otherOrder, sameFacts } from '../proofs.ts'
import { drawn, replaced } from '../texts.ts'

/** Two names joined by "and" change places. */
export const listOrder: Maker = {
  name: 'list-order',
  category: 'mixed',
  harmful: false,
  summary: 'two names joined by “and” change places',
  make: (readers) => {
    const { and = [] } = readers.language
    if (and.length === 0) return undefined
    const joined = new RegExp(`^\\s(?:${and.join('|')})\\s$`, 'u')
    return {
      apply(text, random) {
        if (/\b(?:respective|former|latter|first|second|vice versa)/i.test(text)) return undefined
        const names = readers.mentions(text).filter((one) => isNamed(one) && one.nested !== true)
        const places = names.flatMap((one, i) => {
          const other = names[i + 1]
          if (other === undefined || other.type !== one.type || !joined.test(text.slice(one.end, other.start)))
            return []
          // A title, an adjective or a preposition of the first would go to the second: "between", "in" reach both.
          const before = /(\S+)\s$/.exec(text.slice(0, one.start))?.[1] ?? ''
          const isTitled =
            /^\p{Lu}|\.$/u.test(before) || /^['’]/.test(text.slice(other.end)) || /^['’]s/.test(text.slice(one.end))
          // Behind the second stands what may be said of it alone.
          const ends = /^(?:[.,;:!?)”"]|$|\s(?:are|were|have|had|will|on|in|to|for|over|as|by)\s)/.test(
            text.slice(other.end),
          )
          return isTitled || !ends ? [] : [[one, other] as const]
        })
        const place = drawn(places, random)
        if (place === undefined) return undefined
        const [one, other] = place
        return replaced(replaced(text, other, text.slice(one.start, one.end)), one, text.slice(other.start, other.end))
      },
      proves: (before, after) => otherOrder(readers, before, after) && sameFacts(readers, before, after),
    }
  },
}
