import { maximum, minimum } from '../../math/extremes.ts'
import type { Result } from '../../model/result.ts'
import { forMarkdown } from '../escape.ts'
import type { MetricEntry, SystemEntry } from '../lookup.ts'
import { decimalsFor } from '../numbers.ts'

/** The reference stands apart from what is measured against it. */
export const systemName = ({ name, role }: SystemEntry): string =>
  role === 'reference' ? `*${forMarkdown(name)}*` : forMarkdown(name)

export const metricHeading = ({ name, higherIsBetter }: MetricEntry): string =>
  `${forMarkdown(name)} ${higherIsBetter ? '↑' : '↓'}`

/** All numbers of a metric are printed alike. */
export const metricDecimals = ({ scores }: Result, { name }: MetricEntry): number =>
  decimalsFor(scores.filter(({ metric }) => metric === name).flatMap(({ score, aligned }) => [score, aligned]))

/** `9`, or `7–9` where metrics could be resampled on different blocks. */
export function unitsOf({ scores }: Result, system: string): string {
  const units = scores.filter((score) => score.system === system && score.score !== null).map((score) => score.units)
  if (units.length === 0) return '-'
  const [low, high] = [minimum(units), maximum(units)]
  return low === high ? String(low) : `${low}–${high}`
}
