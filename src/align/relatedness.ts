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
 * How much (0 to 1) of what two texts share they would share in any order. Strangers share as much in one as in another; texts that say
 * the same thing say it in about the same. So the heaviest chain of candidates through the second text read backwards is held against
 * the one through it as it is, either without its heaviest candidate: a single passage has no order.
 */
export function disorder(region: Region, candidates: Candidates, strangers: number): number {
  const weightOf = (columns: Int32Array): number => {
    const { weights } = anchorsOf({ ...region, columns }, candidates, backwards.threshold * strangers)
    return weights.reduce((sum, weight) => sum + weight, 0) - maximum(weights, 0)
  }
  const forward = weightOf(region.columns)
  return forward > 0 ? Math.min(1, weightOf(region.columns.slice().reverse()) / forward) : 0
}

/** How surely (0 to 1) two texts of this disorder have to do with each other. */
export const relatedness = (ofTexts: number): number => Math.min(1, (1 - ofTexts) / (1 - backwards.related))
