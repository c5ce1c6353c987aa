import type { SystemOrder } from '../../model/agree.ts'
import type { Column } from './metric-pairs.ts'

/**
 * Every two systems, and which metrics put which before the other. First is the one that more metrics put first; the orders on
 * which metrics agree least come first.
 */
export function systemOrders(systems: readonly string[], columns: readonly Column[]): readonly SystemOrder[] {
  const orders = systems.flatMap((_, a) =>
    systems.slice(a + 1).map((__, k): SystemOrder => {
      const b = a + 1 + k
      const by = (sign: (difference: number) => boolean): readonly string[] =>
        columns.filter(({ scores }) => sign(scores[a]! - scores[b]!)).map(({ metric }) => metric)
      const [up, down] = [by((difference) => difference > 0), by((difference) => difference < 0)]
      const [first, second] = up.length >= down.length ? [a, b] : [b, a]
      return {
        first: systems[first]!,
        second: systems[second]!,
        firstBetter: first === a ? up : down,
        secondBetter: first === a ? down : up,
        neither: by((difference) => difference === 0 || Number.isNaN(difference)),
      }
    }),
  )
  const margin = ({ firstBetter, secondBetter }: SystemOrder): number => firstBetter.length - secondBetter.length
  return orders.toSorted((a, b) => margin(a) - margin(b))
}
