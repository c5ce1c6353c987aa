import { maximum, minimum } from '../../math/extremes.ts'
import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import type { Score } from '../lookup.ts'

/** How many units scores rest on, and what their lines are. */
export function sampleWords({ analysis }: Pick<Result, 'analysis'>, scores: readonly Score[]): string {
  const units = scores.map((score) => score.units)
  const [low, high] = [minimum(units), maximum(units)]
  const n = low === high ? `n = ${high}` : `n = ${low} to ${high}`
  const levels = [...new Set(scores.flatMap(({ ci }) => (ci === null ? [] : [Math.round(100 * ci.level)])))]
  if (levels.length === 0) return `${n} ${analysis?.unit ?? 'unit'}s; no intervals.`
  const without = scores.filter(({ ci }) => ci === null).length
  const lines = `Lines: ${levels.map((level) => `${level} %`).join(' and ')} bootstrap intervals.`
  return `${n} ${analysis?.unit ?? 'unit'}s resampled. ${lines}${without === 0 ? '' : ` ${plural(without, 'score')} without.`}`
}
