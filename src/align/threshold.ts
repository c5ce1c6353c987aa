import type { Features } from './features.ts'
import { overlapsAlong } from './overlaps.ts'
import { dice } from './similarity.ts'

// What similarity do passages of these two texts have that have nothing to do with each other? Two reports of one event
// share names, two random texts hardly a word, and a weak translation shares less with its own reference than a good
// one with its neighbours: no fixed number fits. So the strangers are asked.

/**
 * Set by hand; seen: the quantile decides (at .984 long documents lose .002 of F1 and world-order 000 .1), a fifth of the
 * rest changes no F1 by more than .002 (`bench/sensitivity.ts --only strangerBounds`).
 */
const strangerBounds = {
  /** Share of the pairs of strangers that are less alike than the threshold. */
  quantile: 0.98,
  /** Pairs of strangers; of fewer the quantile says nothing, */
  fewest: 30,
  /**
   * and the threshold is this similarity (Dice). Seen: strangers of whole unrelated documents have .04 to .06; documents of three to eight
   * passages have .76 of strict F1 with .12, .87 with .07 and .90 with .055, with which four passages in another order lose all their links.
   */
  withFew: 0.07,
  /** The highest threshold, as a similarity. There is no lowest: a language could lie under it. */
  highest: 0.3,
  /** Passages of each text, spread over its length: more do not move the quantile. */
  mostAsked: 250,
} as const

/** The similarity that one in fifty pairs of strangers exceeds. Strangers: pairs that are neither side's best match. */
export function strangerThreshold(features: Features): number {
  const { reference, hypothesis } = features
  const rows = spread(reference.size)
  const columns = spread(hypothesis.size)
  const similarities = new Float64Array(rows.length * columns.length)
  const bestOfRow = new Float64Array(rows.length)
  const bestOfColumn = new Float64Array(columns.length)
  // A band of all columns: what each row shares with any
  const everywhere = {
    from: new Int32Array(rows.length + 1),
    to: new Int32Array(rows.length + 1).fill(columns.length),
  }
  const { shared, starts } = overlapsAlong(everywhere, { features, rows, columns })
  for (let x = 0; x < rows.length; x++)
    for (let y = 0; y < columns.length; y++) {
      const both = shared[starts[x]! + y]!
      const similarity = dice(both, reference.mass[rows[x]!]!, hypothesis.mass[columns[y]!]!)
      similarities[x * columns.length + y] = similarity
      bestOfRow[x] = Math.max(bestOfRow[x]!, similarity)
      bestOfColumn[y] = Math.max(bestOfColumn[y]!, similarity)
    }
  const strangers = similarities.filter(
    (similarity, cell) =>
      similarity < bestOfRow[Math.floor(cell / columns.length)]! && similarity < bestOfColumn[cell % columns.length]!,
  )
  if (strangers.length < strangerBounds.fewest) return strangerBounds.withFew
  const quantile = strangers.sort()[Math.floor(strangers.length * strangerBounds.quantile)] as number
  return Math.min(strangerBounds.highest, quantile)
}

/** At most `mostAsked` indices below `size`, evenly apart. */
const spread = (size: number): Int32Array =>
  Int32Array.from({ length: Math.min(size, strangerBounds.mostAsked) }, (_, k) =>
    Math.floor((k * size) / Math.min(size, strangerBounds.mostAsked)),
  )

/**
 * Set by hand; seen: a fifth changes no F1 by more than .002 but that of world-order 000, by up
 * to .1 (`bench/sensitivity.ts --only ofCoverage`).
 */
const ofCoverage = {
  /** The stranger threshold is multiplied by this where everything is linked, */
  whereAll: 0.5,
  /** and by so much more for the share that is not. */
  perShareUnlinked: 2.4,
  /** Similarity (Dice): no two strangers are this much alike, however few passages found a partner. */
  surelyAlike: 0.22,
} as const

/**
 * The threshold where links cover this share (0 to 1) of both texts' weight. Where nearly everything found a partner a
 * passage is likely to have one too, and weak evidence will do; where little did, the texts are about the same event at
 * best, and a link must stand out.
 */
export const thresholdAtCoverage = (threshold: number, coverage: number): number =>
  Math.min(ofCoverage.surelyAlike, threshold * (ofCoverage.whereAll + ofCoverage.perShareUnlinked * (1 - coverage)))
