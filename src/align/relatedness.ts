import { maximum } from '../math/extremes.ts'
import { anchorsOf } from './anchors.ts'
import type { Candidates } from './candidates.ts'
import type { Region } from './region.ts'

/**
 * Set by hand. Seen on documents of half of the pool (`bench/other-words.ts`; 48 passages a chapter): the heaviest chain through a text read
 * backwards weighs .71 to 2 of that through the text as it is where two chapters have nothing to do with each other, .14 to .43 where five
 * words in six are others, .01 to .15 where half are.
 */
const backwards = {
  /** Share of the stranger threshold from which a candidate counts. */
  threshold: 0.5,
  /** Share of the forward chain's weight: as much or less and two texts are surely related. */
  related: 0.4,
} as const

/**
 * How surely (0 to 1) two texts have to do with each other. What strangers share they share in any order; texts that say the same thing
 * say it in about the same. So the heaviest chain of candidates through both is held against the one through the second read backwards,
 * either without its heaviest candidate: a single passage has no order.
 */
export function relatedness(region: Region, candidates: Candidates, strangers: number): number {
  const weightOf = (columns: Int32Array): number => {
    const { weights } = anchorsOf({ ...region, columns }, candidates, backwards.threshold * strangers)
    return weights.reduce((sum, weight) => sum + weight, 0) - maximum(weights, 0)
  }
  const forward = weightOf(region.columns)
  const backward = weightOf(region.columns.slice().reverse())
  return forward > 0 ? Math.max(0, Math.min(1, (1 - backward / forward) / (1 - backwards.related))) : 1
}
