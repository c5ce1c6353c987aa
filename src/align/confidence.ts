/** What is known of a link when its confidence is asked for. */
export interface Judged {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
  readonly similarity: number
  readonly moved: boolean
  readonly why: { readonly length: number }
}

/**
 * Weights in log odds, of one link: a logistic regression of whether a link is right, first fitted to 9,000 links of
 * hand-aligned and generated documents in four languages. `npm run fit -- confidence` fits it again and says how far it is.
 */
const confidenceWeights = {
  /** Of any link. */
  intercept: 3.91,
  /** For the logarithm of its similarity (Dice). */
  similarity: 1.09,
  /** For the logarithm of the length of its shorter side as a share of the longer. */
  length: 1.95,
  /** Where it is off the main path. */
  moved: -1.36,
  /** Where a side has several passages, */
  several: -0.68,
  /** and for each passage beyond three of both sides. */
  beyondThree: -0.83,
  /** For the logarithm of the threshold of its texts. */
  threshold: -0.16,
} as const

/** What `confidenceWeights` weigh, but for the intercept, in their order. */
export function confidenceFeatures(
  { reference, hypothesis, similarity, moved, why }: Judged,
  threshold: number,
): number[] {
  const width = reference.length + hypothesis.length
  return [
    // Neither logarithm falls without end: a link that shares nothing, or a caption beside a page, is doubtful enough.
    Math.log(similarity + 0.02),
    Math.log(Math.max(0.2, why.length)),
    moved ? 1 : 0,
    width > 2 ? 1 : 0,
    Math.max(0, width - 3),
    Math.log(threshold),
  ]
}

/** How likely (0 to 1) a link is right on both sides, to the passage. `bench/alignment.ts` prints how often it is. */
export function confidenceOf(link: Judged, threshold: number): number {
  const { intercept, ...weights } = confidenceWeights
  const features = confidenceFeatures(link, threshold)
  const logit = Object.values(weights).reduce((sum, weight, k) => sum + weight * features[k]!, intercept as number)
  return 1 / (1 + Math.exp(-logit))
}
