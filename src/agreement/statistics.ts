import type { ScoreTable } from '../model/scores.ts'
import { calibratedTies } from './calibrated-ties.ts'
import { kendallB, kendallC, pearson, spearman } from './correlation.ts'
import { type Grouping, meanOver, ratedGroups, vectorsOf } from './grouped.ts'
import { accuracyWithTies, pairCounts, tauWithTies } from './pair-counts.ts'
import { pairwiseAgreement } from './pairwise-accuracy.ts'
import { randomSigns } from './random-signs.ts'
import { pairwiseP, softPairwiseAccuracy } from './soft-pairwise.ts'

/** How well a metric agrees with people: of the metric's scores, laid out as people's are. `nearTies` as `PairwiseP` counts them. */
export interface Held {
  (metric: Float64Array): number | undefined
  nearTies?(metric: Float64Array): number
}

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
    const groups = ratedGroups(gold, by)
    return (metric) => meanOver(vectorsOf(gold.values, metric, groups), of)
  },
})

/** As mt-metrics-eval has them; draws and seed decide values, and are theirs. */
const softPairwise: Readonly<{ draws: number; seed: number }> = { draws: 1000, seed: 4 }

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
      const groups = ratedGroups(gold, by)
      return (metric) => calibratedTies(vectorsOf(gold.values, metric, groups))?.accuracy
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
      return pairs > 0 ? agreeing / pairs : undefined
    },
  },
  /** Of the segments that are rated for every system. */
  pce: {
    range: [0, 1],
    ofSegments: true,
    hold({ systems, segments, values }) {
      const rated = Array.from({ length: segments }, (_, i) => i).filter((i) =>
        systems.every((__, s) => !Number.isNaN(values[s * segments + i]!)),
      )
      if (rated.length === 0) return () => undefined
      const of = (table: Float64Array): Float64Array =>
        Float64Array.from({ length: systems.length * rated.length }, (_, at) => {
          const s = Math.floor(at / rated.length)
          return table[s * segments + rated[at - s * rated.length]!]!
        })
      const signs = randomSigns(softPairwise.draws, rated.length, softPairwise.seed)
      const gold = pairwiseP(of(values), systems.length, signs)
      const held: Held = (metric) => {
        const scores = of(metric)
        return scores.some(Number.isNaN) ? undefined : softPairwiseAccuracy(gold, pairwiseP(scores, systems.length, signs))
      }
      held.nearTies = (metric) => gold.nearTies + pairwiseP(of(metric), systems.length, signs).nearTies
      return held
    },
  },
} as const satisfies Readonly<Record<string, Statistic>>

export type StatisticName = keyof typeof statistics
