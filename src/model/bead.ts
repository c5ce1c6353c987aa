/** What a bead's similarity is made of: each part a share from 0 to 1 of the words (or characters) both sides hold. */
export interface Evidence {
  readonly words: number
  readonly characters: number
  /** Length of the shorter side over the longer, in characters. */
  readonly length: number
}

/**
 * An aligned unit: reference passages x hypothesis passages, by index in file order. One empty side is an omission
 * (1-0) or an addition (0-1). The passages of a side need not be neighbours.
 */
export interface Bead {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
  /** From 0 to 1; 0 where a side is empty. */
  readonly similarity: number
  /** Crosses the main monotone path. */
  readonly moved: boolean
  /** Absent where a side is empty. */
  readonly why?: Evidence
  /** How likely (0 to 1) both sides are right, to the passage. Absent where a side is empty. */
  readonly confidence?: number
}

/** Every passage of both texts in exactly one bead, in reference order; additions after the bead they follow in the hypothesis. */
export interface Alignment {
  readonly beads: readonly Bead[]
  /** The similarity below which two passages of these two texts count as strangers. */
  readonly threshold: number
}
