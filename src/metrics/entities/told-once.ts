import type { Pair } from '../../model/pair.ts'
import type { Counted } from './matching.ts'

/**
 * Says of each count, in order, whether it is to be told: what a text makes of one person's office is told where it first
 * stands, however often it is said. Counted it is each time.
 */
export function tellingOnce(): (counted: Counted, pair: Pair) => boolean {
  const told = new Set<string>()
  return ({ statistic, reference, hypothesis }, { origin }) => {
    const holder = hypothesis?.holder ?? reference?.holder
    if (origin === undefined || statistic !== 'changed' || reference?.type !== 'role' || holder === undefined)
      return true
    const key = [origin.hypothesis.document, holder, reference.id, hypothesis?.id].join('\n')
    const isFirst = !told.has(key)
    told.add(key)
    return isFirst
  }
}
