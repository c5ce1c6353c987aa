import type { Features } from './features.ts'
import { dice } from './similarity.ts'

// What similarity do passages of these two texts have that have nothing to do with each other? Two reports of one event
// share names, two random texts hardly a word, and a weak translation shares less with its own reference than a good
// one with its neighbours: no fixed number fits. So the strangers are asked.

const strangerQuantile = 0.98
/** With fewer strangers than this their quantile says nothing. */
const fewStrangers = 30
const usualThreshold = 0.12
const lowest = 0.05
const highest = 0.3

/** The similarity that one in fifty pairs of strangers exceeds. Strangers: pairs that are neither side's best match. */
export function strangerThreshold({ reference, hypothesis }: Features, overlaps: Float64Array): number {
  const width = hypothesis.length
  const similarities = overlaps.map((shared, cell) =>
    dice(shared, reference[Math.floor(cell / width)]?.mass ?? 0, hypothesis[cell % width]?.mass ?? 0),
  )
  const bestOfRow = new Float64Array(reference.length)
  const bestOfColumn = new Float64Array(width)
  for (const [cell, similarity] of similarities.entries()) {
    const i = Math.floor(cell / width)
    bestOfRow[i] = Math.max(bestOfRow[i]!, similarity)
    bestOfColumn[cell % width] = Math.max(bestOfColumn[cell % width]!, similarity)
  }
  const strangers = similarities.filter(
    (similarity, cell) => similarity < bestOfRow[Math.floor(cell / width)]! && similarity < bestOfColumn[cell % width]!,
  )
  if (strangers.length < fewStrangers) return usualThreshold
  const quantile = strangers.sort()[Math.floor(strangers.length * strangerQuantile)] as number
  return Math.min(highest, Math.max(lowest, quantile))
}

/**
 * The threshold for a second look, when a first alignment linked this share (0 to 1) of both texts' weight. Where nearly
 * everything found a partner a passage is likely to have one too, and weak evidence will do; where little did, the texts
 * are about the same event at best, and a link must stand out.
 */
export const thresholdAtCoverage = (threshold: number, coverage: number): number =>
  threshold * (0.8 + 2 * (1 - coverage))
