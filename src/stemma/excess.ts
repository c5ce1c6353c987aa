import type { PairTests } from './pair-tests.ts'

type Counts = Pick<PairTests, 'shared' | 'expected' | 'spread'>

/**
 * Errors that two variants share beyond chance; 0 where `isMore` is not so, and never less, since nobody shares fewer errors than
 * none beyond chance.
 */
export function excess(counts: Counts, isMore: (pair: number) => boolean): Float64Array {
  const { shared, expected } = counts
  const chance = chanceOf(counts, isMore)
  return shared.map((count, pair) => (isMore(pair) ? Math.max(0, count - chance * expected[pair]!) : 0))
}

/**
 * How much of the mean of shuffled tables is chance: they hand out what relatives share among all, so that they say too much. It is
 * what strangers share of their means, all pairs that are not `isMore` together, and is worked out of every table anew: nothing
 * here is fitted. 1 where all are relatives, for then nobody shows it, and never more, for strangers that share more than the mean
 * are not told apart from it.
 */
function chanceOf({ shared, expected }: Counts, isMore: (pair: number) => boolean): number {
  let [found, foreseen] = [0, 0]
  for (let pair = 0; pair < shared.length; pair++)
    if (!isMore(pair)) {
      found += shared[pair]!
      foreseen += expected[pair]!
    }
  return foreseen > 0 ? Math.min(1, found / foreseen) : 1
}

/** Whether two share more than chance allows, by as many standard deviations. */
export const isMoreBy =
  ({ shared, expected, spread }: Counts, least: number) =>
  (pair: number): boolean =>
    spread[pair]! > 0 && shared[pair]! - expected[pair]! >= least * spread[pair]!
