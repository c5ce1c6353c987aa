import type { Features } from './features.ts'
import { clear, dice, type Layout, lay, sharedWith } from './similarity.ts'

// What similarity do passages of these two texts have that have nothing to do with each other? Two reports of one event
// share names, two random texts hardly a word, and a weak translation shares less with its own reference than a good
// one with its neighbours: no fixed number fits. So the strangers are asked.

const strangerQuantile = 0.98
/** With fewer strangers than this their quantile says nothing. */
const fewStrangers = 30
const defaultThreshold = 0.12
const lowest = 0.05
const highest = 0.3
/** Of each text, spread over its length: more do not move the quantile. */
const mostAsked = 250

/** The similarity that one in fifty pairs of strangers exceeds. Strangers: pairs that are neither side's best match. */
export function strangerThreshold({ reference, hypothesis, weights }: Features): number {
  const rows = spread(reference.size)
  const columns = spread(hypothesis.size)
  const similarities = new Float64Array(rows.length * columns.length)
  const bestOfRow = new Float64Array(rows.length)
  const bestOfColumn = new Float64Array(columns.length)
  const layout: Layout = new Uint16Array(weights.length)
  for (const [x, i] of rows.entries()) {
    lay(layout, reference, i)
    for (const [y, j] of columns.entries()) {
      const similarity = dice(sharedWith(layout, hypothesis, j, weights), reference.mass[i]!, hypothesis.mass[j]!)
      similarities[x * columns.length + y] = similarity
      bestOfRow[x] = Math.max(bestOfRow[x]!, similarity)
      bestOfColumn[y] = Math.max(bestOfColumn[y]!, similarity)
    }
    clear(layout, reference, i)
  }
  const strangers = similarities.filter(
    (similarity, cell) =>
      similarity < bestOfRow[Math.floor(cell / columns.length)]! && similarity < bestOfColumn[cell % columns.length]!,
  )
  if (strangers.length < fewStrangers) return defaultThreshold
  const quantile = strangers.sort()[Math.floor(strangers.length * strangerQuantile)] as number
  return Math.min(highest, Math.max(lowest, quantile))
}

/** At most `mostAsked` indices below `size`, evenly apart. */
const spread = (size: number): number[] =>
  Array.from({ length: Math.min(size, mostAsked) }, (_, k) => Math.floor((k * size) / Math.min(size, mostAsked)))

/** No two strangers are this much alike, however few passages found a partner. */
const surelyAlike = 0.22

/**
 * The threshold where links cover this share (0 to 1) of both texts' weight. Where nearly everything found a partner a
 * passage is likely to have one too, and weak evidence will do; where little did, the texts are about the same event at
 * best, and a link must stand out.
 */
export const thresholdAtCoverage = (threshold: number, coverage: number): number =>
  Math.min(surelyAlike, threshold * (0.5 + 2.4 * (1 - coverage)))
