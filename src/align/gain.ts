/** Passages of the reference and of the hypothesis that belong together, by index. */
export interface Link {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
}

/** Neighbouring passages of a side that the path takes in one step at most. */
export const widestStep = 3

/** What decides between links of two texts. */
export interface Scale {
  /** The similarity (Dice) from which shared weight speaks for a link. */
  readonly threshold: number
  /** The similarity of passages of these texts that surely belong together. */
  readonly usual: number
}

/** Gains are weights, counted in thousandths of an inverse document frequency of 1 (see `features.ts`). */
export const unit = 1000

// The prices of a link's shape are shares of what links of these two texts usually hold: evidence that is weak in a good
// translation is strong in a bad one.

/** For each unit by which one side is longer. */
export const lengthShare = 0.12
/** For the mass of all passages but the heaviest of either side, where one side is a single passage. */
export const extraShare = 0.3
/** The same where both sides are several: two neighbouring links glued to one share, across, what any two strangers share. */
export const manyShare = 0.4
/** For each passage beyond the first of a side, whatever it weighs. */
export const extraPrice = 5 * unit

/**
 * What a link is worth by its evidence: twice the weight its sides share, less what strangers of that size would share and
 * the price of unequal lengths.
 *
 *     2 shared - threshold (mass A + mass B) - lengthShare usual |length A - length B|
 *
 * It adds up: a merged passage brings its own shared weight and its own mass.
 */
export const gain = (shared: number, masses: number, lengths: number, { threshold, usual }: Scale): number =>
  2 * shared - threshold * masses - lengthShare * usual * Math.abs(lengths)

/** What a link of a rows and b columns pays for its width; `extra` is the mass of all passages but the heaviest of either side. */
export const widthPrice = (a: number, b: number, extra: number, usual: number): number =>
  usual * (a > 1 && b > 1 ? manyShare : extraShare) * extra + extraPrice * (a + b - 2)
