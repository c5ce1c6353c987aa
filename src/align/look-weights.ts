import type { Look } from './looks.ts'

/**
 * What each look says for a link, in units of log odds. Fitted by `bench/alignment-fit.ts` to hand-aligned and generated
 * documents in four languages, among them ones that overlap only in part and ones that have nothing to do with each other.
 */
export const lookWeights: Readonly<Record<Look, number>> = {
  link: -0.23,
  similarity: 0.55,
  evidence: 0.09,
  lengthGap: -0.4,
  headsAlike: 1.57,
  tailsAlike: 1.96,
  sentenceBreaks: -0.92,
  pair: 0.65,
  pairSimilarity: 0.32,
  many: 0.1,
  manySimilarity: 0.46,
  cohesion: 0.11,
  width: -0.62,
  greatWidth: -0.19,
  weakestPart: 0.59,
  joins: 0.42,
  between: -0.18,
  doubt: -3.89,
  doubtSimilarity: 2.88,
  unsupported: -0.44,
  halfSupported: -0.2,
  tight: 0.58,
  tightTwice: 0.61,
  free: 0.6,
  freeAmongLinked: -0.93,
  freeInside: -1.02,
}
