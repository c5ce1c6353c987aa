import type { Features } from './features.ts'
import { linkOverlap } from './similarity.ts'

/**
 * What a link is worth: twice the weight its sides share, less what strangers of that size would share.
 *
 *     gain(A, B) = 2 shared(A, B) - threshold (mass A + mass B)
 *
 * It is positive where the Dice similarity is above the threshold, and it adds up: a merged passage brings its own
 * shared weight and its own mass, so merging costs nothing extra.
 */
export const gain = (shared: number, massA: number, massB: number, threshold: number): number =>
  2 * shared - threshold * (massA + massB)

/** The gain of a link by its passages. */
export function linkGain(
  features: Features,
  reference: readonly number[],
  hypothesis: readonly number[],
  threshold: number,
): number {
  const { shared, massA, massB } = linkOverlap(features, reference, hypothesis)
  return gain(shared, massA, massB, threshold)
}
