/** What is known of a link when its confidence is asked for. */
export interface Judged {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
  readonly similarity: number
  readonly moved: boolean
  readonly why: { readonly length: number }
}

/**
 * How likely (0 to 1) a link is right on both sides, to the passage. A logistic regression on what the link looks like,
 * fitted to 11,000 links of hand-aligned and generated documents in five languages; `bench/alignment.ts` prints how often
 * links are right that are said to be.
 */
export function confidenceOf({ reference, hypothesis, similarity, moved, why }: Judged, threshold: number): number {
  const width = reference.length + hypothesis.length
  const logit =
    4.89 +
    0.77 * Math.log(similarity + 0.02) +
    3.24 * Math.log(Math.max(0.2, why.length)) -
    (moved ? 1.53 : 0) -
    (width > 2 ? 1.16 : 0) -
    0.63 * Math.max(0, width - 3) +
    0.21 * Math.log(threshold)
  return 1 / (1 + Math.exp(-logit))
}
