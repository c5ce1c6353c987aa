import type { Evidence } from '../model/bead.ts'

/** What is known of a link when its confidence is asked for. */
export interface Judged {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
  readonly similarity: number
  readonly why: Evidence
  /** The similarity of either side to the likest neighbour of the other. */
  readonly rival: number
  /** Length of the shorter side over the longer, in the proportion of both texts. */
  readonly length: number
  /** How many of its two neighbours are the same on both sides with nothing between. */
  readonly tight: number
  /** At how many of its two ends a passage of one side only stands free. */
  readonly lopsided: number
}

/** What is known of the texts of a link. */
export interface JudgedTexts {
  /** Passages of both sides that a link has by rule. */
  readonly usualWidth: number
  /** Below this similarity two of their passages count as strangers. */
  readonly threshold: number
  readonly links: number
  /** The share of the passages that are linked, of the text that has more of them. */
  readonly linked: number
  /** The share of all ends of links at which a passage of one side only stands free. */
  readonly lopsided: number
}

/**
 * Weights in log odds, of one link: a logistic regression of whether a link is right on both sides, to the passage, fitted to links of
 * hand-aligned and generated documents in four languages, of texts in other words and of texts that have nothing to do with each other, each
 * kind as heavy as another. `npm run fit -- confidence` fits it again and says how far it is, kind by kind.
 */
const confidenceWeights = {
  /** Of any link. */
  intercept: 0.01,
  /** For the logarithm of how alike its likest neighbours are, as a share of its own similarity, */
  rival: -1.62,
  /** and of how alike its words are, as a share of its characters. */
  words: -0.53,
  /** For the logarithm of the length of its shorter side as a share of the longer, */
  length: 1.06,
  /** and that once more where a side has several passages. */
  lengthOfSeveral: 1.17,
  /** Where a side has several passages, */
  several: 1.16,
  /** where both have, */
  many: -1.64,
  /** and for each passage beyond three of both sides, or one beyond what its texts ask for. */
  beyondUsual: -0.59,
  /** For the logarithm of the share of its texts that is linked, as far as that is above `fewLinked`, */
  linked: -4.54,
  /** and all of it by the logarithm of their threshold. */
  linkedThreshold: -2.18,
  /** For the logarithm of how many links they have, as a share of `alone`. */
  links: 3.11,
  /** For each neighbour that is the same on both sides and stands next to it on both, */
  tight: 1.35,
  /** that once more where a side has several passages, */
  tightSeveral: -1.16,
  /** and that by the logarithm of the share that is linked. */
  tightLinked: 1.65,
  /** For each end at which one side alone goes on, by the logarithm of how often that is so in its texts. */
  lopsided: 0.5,
} as const

/** The logarithm of a share linked: less of a text makes it no stranger. Seen: with -1 links of kinds that a fit did not see are told best. */
const fewLinked = -1
/** Links; of fewer each stands alone, and two passages that are alike by chance are not rare. */
const alone = 3

/** What `confidenceWeights` weigh, but for the intercept, in their order. */
export function confidenceFeatures(link: Judged, texts: JudgedTexts): number[] {
  const width = link.reference.length + link.hypothesis.length
  const isWide = width > 2
  // No logarithm falls without end: a link that shares nothing, or a caption beside a page, is doubtful enough.
  const length = Math.log(Math.max(0.2, link.length))
  const linked = Math.log(texts.linked)
  return [
    Math.log((link.rival + 0.05) / (link.similarity + 0.05)),
    Math.log((link.why.words + 0.02) / (link.why.characters + 0.02)),
    length,
    isWide ? length : 0,
    isWide ? 1 : 0,
    Math.min(link.reference.length, link.hypothesis.length) > 1 ? 1 : 0,
    Math.max(0, width - Math.max(3, texts.usualWidth + 1)),
    Math.max(fewLinked, linked),
    linked * Math.log(texts.threshold + 0.01),
    Math.log(Math.min(1, texts.links / alone)),
    link.tight,
    isWide ? link.tight : 0,
    link.tight * linked,
    link.lopsided * Math.log(texts.lopsided + 0.02),
  ]
}

/** How likely (0 to 1) a link is right on both sides, to the passage. `bench/alignment.ts` prints how often it is. */
export function confidenceOf(link: Judged, texts: JudgedTexts): number {
  const { intercept, ...weights } = confidenceWeights
  const features = confidenceFeatures(link, texts)
  const logit = Object.values(weights).reduce((sum, weight, k) => sum + weight * features[k]!, intercept as number)
  return 1 / (1 + Math.exp(-logit))
}
