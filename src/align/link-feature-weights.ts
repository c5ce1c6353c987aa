import type { LinkFeature } from './link-features.ts'

/**
 * What each feature says for a link, in units of log odds. First fitted to hand-aligned and generated documents in four
 * languages, among them ones that overlap only in part and ones that have nothing to do with each other. `npm run fit --
 * links` fits them again and says how far they are.
 */
export const linkFeatureWeights: Readonly<Record<LinkFeature, number>> = {
  link: -1.25,
  similarity: 2.39,
  evidence: 0.05,
  lengthGap: -0.4,
  headsAlike: 1.6,
  tailsAlike: 1.87,
  sentenceBreaks: -0.87,
  pair: 1.05,
  pairSimilarity: 0.69,
  many: -0.85,
  manySimilarity: 0.72,
  acrossCut: 0.51,
  width: -0.3,
  greatWidth: 0.26,
  weakestPart: 1.37,
  joins: 0.34,
  between: -0.18,
  doubt: -2.97,
  doubtSimilarity: 1.93,
  asked: 0.7,
  askedEvidence: 0.2,
  askedWeakest: -0.7,
  unsupported: -0.72,
  halfSupported: -0.33,
  tight: 0.42,
  tightTwice: 0.46,
  free: 0.64,
  freeAmongLinked: -1.7,
  freeInside: -1.24,
}
