import { quantile } from '../math/quantile.ts'

/** An interval that holds the score of `level` of the resamples. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly level: number
}

/** The percentile interval (Efron & Tibshirani 1993); none with fewer than two units or where a resample has no score. */
export function percentileInterval(
  scores: readonly (number | undefined)[],
  units: number,
  level = 0.95,
): Interval | undefined {
  const measured = scores.filter((score) => score !== undefined).sort((a, b) => a - b)
  if (units < 2 || measured.length === 0 || measured.length < scores.length * level) return undefined
  return { low: quantile(measured, (1 - level) / 2), high: quantile(measured, (1 + level) / 2), level }
}

/**
 * Two-sided p-value of a difference: how often resampled differences, centred on the observed one, are as large
 * (Efron & Tibshirani 1993, 16.4), + 1 so that p is never 0 (Phipson & Smyth 2010).
 */
export function centredP(differences: readonly number[], observed: number): number {
  const asLarge = differences.filter((difference) => Math.abs(difference - observed) >= Math.abs(observed)).length
  return (asLarge + 1) / (differences.length + 1)
}
