import type { Features } from './features.ts'
import type { Link } from './link.ts'
import type { SharedWeight } from './similarity.ts'

/** Neighbouring passages of a side that the path takes in one step at most. */
export const widestStep = 3

/** What decides between links of two texts. */
export interface Scale {
  /** The similarity (Dice) from which shared weight speaks for a link. */
  readonly threshold: number
  /** The similarity of passages of these texts that surely belong together. */
  readonly typical: number
}

/** Scores are weights, counted in thousandths of an inverse document frequency of 1 (see `features.ts`). */
export const unit = 1000

// The prices of a link's shape are shares of what links of these two texts typically share: evidence that is weak in a good
// translation is strong in a bad one.

/**
 * Prices of what a link is like but for its words. Set by hand with all sets in sight (`bench/NOTES.md`); seen: a
 * fifth of one changes no F1 by more than .004, up or down (`bench/sensitivity.ts --only shapePrices`).
 */
export const shapePrices = {
  /** Share of the typical similarity, for each unit by which one side is longer. */
  lengthShare: 0.12,
  /** The same for the mass of all passages but the heaviest of either side, where one side is a single passage. */
  extraShare: 0.3,
  /** The same where both sides are several: two neighbouring links glued to one share, across, what any two strangers share. */
  manyShare: 0.4,
  /** Inverse document frequencies, for each passage beyond the first of a side, whatever it weighs. */
  extra: 5,
} as const

/** The last of them in the units of a score. */
export const extraPrice = shapePrices.extra * unit

/**
 * What a link adds to the score of a path by its evidence: twice the weight its sides share, less what strangers of that size would share and
 * the price of unequal lengths.
 *
 *     2 shared - threshold (mass A + mass B) - lengthShare typical |length A - length B|
 *
 * It adds up: a merged passage brings its own shared weight and its own mass.
 */
export const linkScore = (shared: number, masses: number, lengths: number, { threshold, typical }: Scale): number =>
  2 * shared - threshold * masses - shapePrices.lengthShare * typical * Math.abs(lengths)

/** What a link of a rows and b columns pays for its width; `extra` is the mass of all passages but the heaviest of either side. */
export const widthPrice = (a: number, b: number, extra: number, typical: number): number =>
  typical * (a > 1 && b > 1 ? shapePrices.manyShare : shapePrices.extraShare) * extra + extraPrice * (a + b - 2)

/** What a link adds to the score of a path, by its passages. */
export type LinkScorer = (link: Link) => number

/** Scores links of two texts by their evidence, whatever their width. */
export const linkScorer =
  ({ reference, hypothesis }: Features, shared: SharedWeight, scale: Scale): LinkScorer =>
  (link) =>
    linkScore(
      shared(link.reference, link.hypothesis),
      total(reference.mass, link.reference) + total(hypothesis.mass, link.hypothesis),
      total(reference.length, link.reference) - total(hypothesis.length, link.hypothesis),
      scale,
    )

const total = (of: Float64Array, indices: readonly number[]): number => indices.reduce((sum, i) => sum + of[i]!, 0)
