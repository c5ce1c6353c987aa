import type { SharedNeighbours } from './neighbours.ts'

/** What is known of a link when its confidence is asked for. */
export interface Judged {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
  readonly similarity: number
  readonly moved: boolean
  /** Length of the shorter side over the longer, in the proportion of both texts. */
  readonly length: number
  readonly neighbours: SharedNeighbours
}

/** What is known of the texts of a link. */
export interface JudgedTexts {
  /** Below this similarity two of their passages count as strangers. */
  readonly threshold: number
  /** The similarity of passages that surely belong together. */
  readonly typical: number
  /** The share of what both have that is linked. */
  readonly coverage: number
  /** How much (0 to 1) of what they share they would share in any order. */
  readonly disorder: number
  /** Passages of both sides that a link has by rule. */
  readonly usualWidth: number
  /** Passages of both texts. */
  readonly passages: number
}

/**
 * Weights in log odds, of one link: a logistic regression of whether a link is right on both sides, to the passage, fitted to links of
 * hand-aligned and generated documents in four languages, of texts in other words and of texts that have nothing to do with each other, each
 * kind as heavy as another. `npm run fit -- confidence` fits it again and says how far it is, kind by kind.
 */
const confidenceWeights = {
  /** Of any link. */
  intercept: 3.51,
  /** For the logarithm of its similarity (Dice), */
  similarity: 0.41,
  /** and of that as a share of the usual one of its texts. */
  ofUsual: 0.24,
  /** For the logarithm of the length of its shorter side as a share of the longer, */
  length: 1.28,
  /** and that once more where a side has several passages. */
  lengthOfSeveral: 1.89,
  /** Where it is off the main path. */
  moved: -0.27,
  /** Where both sides have several passages, */
  many: -1.86,
  /** for each passage beyond three of both sides, or one beyond what its texts ask for, */
  beyondUsual: -0.37,
  /** and where its texts ask for wide links and it is one. */
  asked: -0.6,
  /** For the logarithm of the threshold of its texts, */
  threshold: 0.48,
  /** the share of them that is linked, */
  coverage: -0.87,
  /** so much of it as is above four fifths, */
  coverageHigh: -6.98,
  /** the logarithm of all of it, */
  coverageAtAll: 0.47,
  /** that by the logarithm of its similarity, */
  coverageSimilarity: -2.1,
  /** the logarithm of how much its texts would share in any order, */
  disorder: -0.49,
  /** that share by the logarithm of its similarity, */
  disorderSimilarity: -0.51,
  /** and the logarithm of how many passages they have. */
  passages: -0.02,
  /** For each neighbour that is the same on both sides, */
  parallel: 0.07,
  /** and stands next to it on both, */
  tight: 2.74,
  /** by the share of its texts that is not linked, */
  tightUncovered: -4.92,
  /** and by the logarithm of how many passages they have. */
  tightAmongMany: -0.18,
} as const

/** What `confidenceWeights` weigh, but for the intercept, in their order. */
export function confidenceFeatures(link: Judged, texts: JudgedTexts): number[] {
  const { reference, hypothesis, moved, neighbours } = link
  const width = reference.length + hypothesis.length
  // No logarithm falls without end: a link that shares nothing, or a caption beside a page, is doubtful enough.
  const similarity = Math.log(link.similarity + 0.02)
  const length = Math.log(Math.max(0.2, link.length))
  const coverage = Math.log(texts.coverage + 0.05)
  const passages = Math.log(texts.passages)
  return [
    similarity,
    Math.log(link.similarity / texts.typical + 0.1),
    length,
    width > 2 ? length : 0,
    moved ? 1 : 0,
    Math.min(reference.length, hypothesis.length) > 1 ? 1 : 0,
    Math.max(0, width - Math.max(3, texts.usualWidth + 1)),
    width > 3 && texts.usualWidth > 2 ? 1 : 0,
    Math.log(texts.threshold + 0.005),
    texts.coverage,
    Math.max(0, texts.coverage - 0.8),
    coverage,
    coverage * similarity,
    Math.log(texts.disorder + 0.03),
    texts.disorder * similarity,
    passages,
    neighbours.parallel,
    neighbours.tight,
    neighbours.tight * (1 - texts.coverage),
    neighbours.tight * passages,
  ]
}

/** How likely (0 to 1) a link is right on both sides, to the passage. `bench/alignment.ts` prints how often it is. */
export function confidenceOf(link: Judged, texts: JudgedTexts): number {
  const { intercept, ...weights } = confidenceWeights
  const features = confidenceFeatures(link, texts)
  const logit = Object.values(weights).reduce((sum, weight, k) => sum + weight * features[k]!, intercept as number)
  return 1 / (1 + Math.exp(-logit))
}
