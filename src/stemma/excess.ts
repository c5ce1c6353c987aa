import type { PairTests } from './pair-tests.ts'

type Counts = Pick<PairTests, 'shared' | 'expected' | 'spread'>

/**
 * Errors that two variants share beyond chance; 0 where `isMore` is not so. Shuffled tables hand out what relatives share among
 * all, so that chance alone is less than they say: by the factor that strangers share of it.
 */
export function excess({ shared, expected }: Counts, isMore: (pair: number) => boolean): Float64Array {
  let [found, foreseen] = [0, 0]
  for (let pair = 0; pair < shared.length; pair++)
    if (!isMore(pair)) {
      found += shared[pair]!
      foreseen += expected[pair]!
    }
  const chance = foreseen > 0 ? Math.min(1, found / foreseen) : 1
  return shared.map((count, pair) => (isMore(pair) ? Math.max(0, count - chance * expected[pair]!) : 0))
}

/** Whether two share more than chance allows, by as many standard deviations. */
export const isMoreBy =
  ({ shared, expected, spread }: Counts, least: number) =>
  (pair: number): boolean =>
    spread[pair]! > 0 && shared[pair]! - expected[pair]! >= least * spread[pair]!
