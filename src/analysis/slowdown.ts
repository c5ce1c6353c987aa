import { quantile } from '../math/quantile.ts'
import { seededRandom } from '../math/random.ts'
import type { JudgedTask } from '../model/speed.ts'
import { plural } from '../text/plural.ts'
import { percentileInterval } from './bootstrap.ts'

/** One false alarm stops somebody's build: of four tasks none is told slower by chance in 98 of 100 measurements. */
const level = 0.99

/** Resamples of both measurements; the outermost hundredth is then made of ten on each side. */
const resamples = 2000

/**
 * Speeds before and now, each relative to a peer and one for each round: a median is compared with a median, and rounds are
 * resampled, for turns within a round share its luck. Two rounds of each at least.
 */
export function slowdown(
  before: readonly number[],
  now: readonly number[],
  { bound, seed }: { readonly bound: number; readonly seed: number },
): Omit<JudgedTask, 'name' | 'peer'> {
  const random = seededRandom(seed)
  const drawn = (rounds: readonly number[]): number[] => rounds.map(() => rounds[random(rounds.length)]!)
  const changes = Array.from({ length: resamples }, () => median(drawn(before)) / median(drawn(now)))
  const ci = percentileInterval(changes, Math.min(before.length, now.length), level)
  if (ci === undefined)
    throw new Error(`${before.length} and ${plural(now.length, 'round')}, expected two of each at least`)
  const change = median(before) / median(now)
  return {
    before: median(before),
    now: median(now),
    change,
    ci,
    verdict: ci.low > bound ? 'slower' : ci.high < 1 / bound ? 'faster' : 'not told apart',
    detectable: (bound * change) / ci.low,
  }
}

const median = (values: readonly number[]): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  )
