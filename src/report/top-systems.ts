import { maximum } from '../math/extremes.ts'
import type { Result } from '../model/result.ts'
import { hypotheses, type MetricEntry, scoreOf } from './lookup.ts'
import { isAnotherText } from './relation-words.ts'

/** Resampled blocks; of fewer a percentile bootstrap is too narrow to lean on. */
export const fewUnits = 30
/** Two-sided p below which a system is told apart from the best. */
const significant = 0.05

export type Top = 'best' | 'level'

/**
 * In one column: the best system, and those no test tells apart from it; the best alone where nothing was tested. There is no
 * ranking below that, none where fewer than two systems have a score; the reference and other articles take no part.
 */
export function topSystems(result: Result, { name, higherIsBetter }: MetricEntry): ReadonlyMap<string, Top> {
  const scored = hypotheses(result).flatMap((system) => {
    const score = scoreOf(result, system.name, name)?.score ?? null
    return score === null || isAnotherText(result, system.name)
      ? []
      : [{ system: system.name, value: higherIsBetter ? score : -score }]
  })
  if (scored.length < 2) return new Map()
  const best = maximum(scored.map(({ value }) => value))
  const leaders = new Set(scored.filter(({ value }) => value === best).map(({ system }) => system))
  return new Map(
    scored.flatMap(({ system }): [string, Top][] => {
      if (leaders.has(system)) return [[system, 'best']]
      if (result.comparisons.length === 0) return []
      // Where all were tested against another system, nothing is known of the best.
      if ((result.analysis?.baseline ?? null) !== null && !leaders.has(result.analysis?.baseline ?? '')) return []
      return isWorse(result, name, leaders, system) ? [] : [[system, 'level']]
    }),
  )
}

const isWorse = ({ comparisons }: Result, metric: string, leaders: ReadonlySet<string>, system: string): boolean =>
  comparisons.some(
    (comparison) =>
      comparison.metric === metric &&
      comparison.system === system &&
      leaders.has(comparison.baseline) &&
      comparison.p !== null &&
      (comparison.adjusted ?? comparison.p) < significant,
  )
