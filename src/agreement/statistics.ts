import type { ScoreTable } from '../model/scores.ts'
import { calibratedTies } from './calibrated-ties.ts'
import { kendallB, kendallC, pearson, spearman } from './correlation.ts'
import { type Grouping, groupedBy, meanOver } from './grouped.ts'
import { accuracyWithTies, pairCounts, tauWithTies } from './pair-counts.ts'
import { pairwiseAgreement } from './pairwise-accuracy.ts'
import { randomSigns } from './random-signs.ts'
import { pairwiseP, pairwisePNormal, softPairwiseAccuracy } from './soft-pairwise.ts'

/** How well a metric agrees with people. */
export interface Agreed {
  readonly value: number | undefined
  /** As `PairwiseP` counts them, where draws decide. */
  readonly nearTies?: number
}

/** Holds a metric's scores, laid out as people's are, to people's. */
export interface Held {
  (metric: Float64Array): Agreed
  /** Nearly the same, for the thousands of draws of a test: there only the order of values matters. */
  readonly quickly?: (metric: Float64Array) => number
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
    const grouped = groupedBy(gold, by)
    return (metric) => ({ value: meanOver(grouped(metric), of) })
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
  /** Of the segments that are rated for every system. */
  pce: {
    range: [0, 1],
    ofSegments: true,
    hold({ systems, segments, values }) {
      const rated = Array.from({ length: segments }, (_, i) => i).filter((i) =>
        systems.every((__, s) => !Number.isNaN(values[s * segments + i]!)),
      )
      if (rated.length === 0) return () => ({ value: undefined })
      const of = (table: Float64Array): Float64Array => {
        const out = new Float64Array(systems.length * rated.length)
        for (let s = 0; s < systems.length; s++)
          for (let k = 0; k < rated.length; k++) out[s * rated.length + k] = table[s * segments + rated[k]!]!
        return out
      }
      const signs = randomSigns(softPairwise.draws, rated.length, softPairwise.seed)
      const gold = pairwiseP(of(values), systems.length, signs)
      const goldNormal = pairwisePNormal(of(values), systems.length, rated.length)
      const held = (metric: Float64Array): Agreed => {
        const scores = of(metric)
        if (scores.some(Number.isNaN)) return { value: undefined }
        const { p, nearTies } = pairwiseP(scores, systems.length, signs)
        return { value: softPairwiseAccuracy(gold.p, p), nearTies: gold.nearTies + nearTies }
      }
      const quickly = (metric: Float64Array): number =>
        softPairwiseAccuracy(goldNormal, pairwisePNormal(of(metric), systems.length, rated.length)) ?? 0
      return Object.assign(held, { quickly })
    },
  },
} as const satisfies Readonly<Record<string, Statistic>>

export type StatisticName = keyof typeof statistics
