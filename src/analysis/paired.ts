import { type Interval, percentileInterval } from './bootstrap.ts'

/** What is known of a difference between two systems besides its p-value. */
export interface Difference {
  readonly ci: Interval | undefined
  /** In standard deviations of one unit, as Cohen's d of paired values; with the interval of the difference. */
  readonly effect: (Interval & { readonly size: number }) | undefined
  /** The smallest true difference that this many units would show at the 5 % level four times in five. */
  readonly detectable: number | undefined
}

// Quantiles of the normal distribution: 0.975 (two-sided, 5 %) and 0.8 (power)
const [significant, power] = [1.959963984540054, 0.8416212335729143]

/**
 * From resampled differences. Their standard deviation is the difference's standard error; times the root of the units
 * it is the standard deviation of what one unit adds, whatever the score is a function of.
 */
export function describeDifference(
  observed: number,
  resampled: readonly (number | undefined)[],
  units: number,
): Difference {
  const ci = percentileInterval(resampled, units)
  if (ci === undefined) return { ci: undefined, effect: undefined, detectable: undefined }
  const error = standardDeviation(resampled.filter((each) => each !== undefined))
  const spread = error * Math.sqrt(units)
  const { low, high, level } = ci
  return {
    ci,
    effect: spread > 0 ? { size: observed / spread, low: low / spread, high: high / spread, level } : undefined,
    detectable: (significant + power) * error,
  }
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

/** Two-sided p-value of approximate randomization: trials with a difference as large; + 1, so that p is never 0 (Phipson & Smyth 2010). */
export function randomizationP(differences: readonly number[], observed: number): number {
  const asLarge = differences.filter((difference) => Math.abs(difference) >= Math.abs(observed)).length
  return (asLarge + 1) / (differences.length + 1)
}
