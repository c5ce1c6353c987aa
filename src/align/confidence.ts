/** What is known of a link when its confidence is asked for. */
export interface Judged {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
  readonly similarity: number
  readonly moved: boolean
  readonly why: { readonly length: number }
}

/**
 * How likely (0 to 1) a link is right on both sides, to the passage. A logistic regression on features of the link,
 * fitted to 9,000 links of hand-aligned and generated documents in four languages; `bench/alignment.ts` prints how often
 * links are right that are said to be.
 */
export function confidenceOf({ reference, hypothesis, similarity, moved, why }: Judged, threshold: number): number {
  const width = reference.length + hypothesis.length
  const logit =
    3.91 +
    1.09 * Math.log(similarity + 0.02) +
    1.95 * Math.log(Math.max(0.2, why.length)) -
    (moved ? 1.36 : 0) -
    (width > 2 ? 0.68 : 0) -
    0.83 * Math.max(0, width - 3) -
    0.16 * Math.log(threshold)
  return 1 / (1 + Math.exp(-logit))
}
