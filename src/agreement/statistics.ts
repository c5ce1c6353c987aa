import type { ScoreTable } from '../model/scores.ts'
import { calibratedTies } from './calibrated-ties.ts'
import { kendallB, kendallC, pearson, spearman } from './correlation.ts'
import { type Grouping, groupedBy, meanOver } from './grouped.ts'
import type { Held } from './held.ts'
import { holdSoftly } from './hold-softly.ts'
import { accuracyWithTies, pairCounts, tauWithTies } from './pair-counts.ts'
import { pairwiseAgreement } from './pairwise-accuracy.ts'

export interface Statistic {
  /** What the values lie between: averages over tasks bring them to 0 … 1. */
  readonly range: readonly [lowest: number, highest: number]
  /** Whether it speaks of systems while it reckons with segments. */
  readonly ofSegments?: boolean
  /** @param pools how many systems of the table belong to each of several sets; only pairs within a set are compared */
  hold(gold: ScoreTable, by: Grouping, pools: readonly number[]): Held
}

const correlation = (
  range: Statistic['range'],
  of: (metric: Float64Array, gold: Float64Array) => number | undefined,
): Statistic => ({
  range,
  hold(gold, by) {
    const grouped = groupedBy(gold, by)
    return (metric) => ({ value: meanOver(grouped(metric), of) })
  },
})

/** All statistics by the names that tasks call them with. */
export const statistics = {
  pearson: correlation([-1, 1], pearson),
  spearman: correlation([-1, 1], spearman),
  'kendall-b': correlation([-1, 1], kendallB),
  'kendall-c': correlation([-1, 1], kendallC),
  /** Ties count as right or wrong, with no threshold. */
  'kendall-eq': correlation([-1, 1], (metric, gold) => tauWithTies(pairCounts(metric, gold))),
  'acc-eq': correlation([0, 1], (metric, gold) => accuracyWithTies(pairCounts(metric, gold))),
  /** acc-eq with calibrated ties: one threshold for all groups. */
  'acc-t': {
    range: [0, 1],
    hold(gold, by) {
      const grouped = groupedBy(gold, by)
      return (metric) => ({ value: calibratedTies(grouped(metric))?.accuracy })
    },
  },
  accuracy: {
    range: [0, 1],
    hold: (gold, _, pools) => (metric) => {
      let [agreeing, pairs, from] = [0, 0, 0]
      for (const size of pools) {
        const part = pairwiseAgreement(gold.values.subarray(from, from + size), metric.subarray(from, from + size))
        agreeing += part.agreeing
        pairs += part.pairs
        from += size
      }
      return { value: pairs > 0 ? agreeing / pairs : undefined }
    },
  },
  /** Of the segments that are rated, and scored, for every system. */
  pce: { range: [0, 1], ofSegments: true, hold: (gold) => holdSoftly(gold) },
} as const satisfies Readonly<Record<string, Statistic>>

export type StatisticName = keyof typeof statistics
