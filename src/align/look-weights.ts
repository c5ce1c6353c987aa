import type { Look } from './looks.ts'

/**
 * What each look says for a link, in units of log odds. Fitted by `bench/alignment-fit.ts` to hand-aligned and generated
 * documents in four languages, among them ones that overlap only in part and ones that have nothing to do with each other.
 */
export const lookWeights: Readonly<Record<Look, number>> = {
  link: -0.81,
  similarity: -0.0,
  littleSimilarity: 1.62,
  evidence: 0.06,
  lengthGap: -0.45,
  headsAlike: 2.07,
  tailsAlike: 1.79,
  sentenceBreaks: -0.97,
  pair: 0.92,
  pairSimilarity: 0.56,
  many: -1.46,
  manySimilarity: 1.1,
  cohesion: 0.66,
  width: -0.3,
  greatWidth: 0.29,
  weakestPart: 1.15,
  idlePart: -0.15,
  joins: 0.45,
  between: -0.58,
  doubt: -3.98,
  doubtSimilarity: 2.95,
  unsupported: -0.54,
  halfSupported: -0.63,
  tight: 0.73,
  tightTwice: 0.41,
  free: 0.64,
  freeAmongLinked: -1.57,
  freeInside: -1.12,
}
