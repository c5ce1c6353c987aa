import { percentileInterval } from './bootstrap.ts'
import type { MeanInterval } from './sample.ts'

/** The percentile interval of drawn scores, and their mean; none where `percentileInterval` gives none. */
export function meanInterval(scores: readonly (number | undefined)[], units: number): MeanInterval | undefined {
  const interval = percentileInterval(scores, units)
  const measured = scores.filter((score) => score !== undefined)
  return interval && { ...interval, mean: measured.reduce((sum, score) => sum + score, 0) / measured.length }
}
