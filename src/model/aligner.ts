/** Passages of a reference and of a hypothesis that say the same, by index. */
export interface AlignerLink {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
  /** How likely (0 to 1) the link is right, where the aligner knows. */
  readonly confidence?: number
}

/** An aligner of one's own is a value: two lists of passages in, links out. */
export interface Aligner {
  readonly name: string
  /** Printed with the results: whatever changes links changes it. */
  readonly version: string
  /**
   * Links in any order, no passage in two of them. Passages without a counterpart may be left out; so they are where a
   * link has an empty side.
   */
  align(
    reference: readonly string[],
    hypothesis: readonly string[],
  ): readonly AlignerLink[] | Promise<readonly AlignerLink[]>
}
