import { type BySystem, tableOf } from '../../agreement/common-table.ts'
import type { ScoreTable } from '../../model/scores.ts'
import type { Scored } from '../../read/mtme/tree.ts'
import type { Task } from './task.ts'

/** A metric of an evaluation set. */
export interface HeldMetric extends Scored {
  /** As tables print it. */
  readonly name: string
  /** Whether it reads no reference. */
  readonly isFree: boolean
}

/** What metrics are held to: people's scores of systems on one test set. */
export interface EvaluationSet {
  /** `en-de`, or the name of a table. */
  readonly pair: string
  readonly documents: readonly string[]
  readonly domains: readonly string[]
  readonly goldName: string
  readonly gold: Scored
  /** Where several people scored the same: each one's scores, systems after one another. `gold` is their mean. */
  readonly raters?: readonly { readonly name: string; readonly scores: Float64Array }[]
  /** Systems that are left out: the reference, outliers. */
  readonly without: readonly string[]
  readonly metrics: readonly HeldMetric[]
}

/** People's scores and metrics' at one level, for the same systems and segments. */
export interface LevelTables {
  readonly gold: ScoreTable
  /** Absent is a metric without scores at this level, or of a system that people scored. */
  readonly metrics: ReadonlyMap<string, ScoreTable>
  /** The document of each segment of these tables. */
  readonly documents: readonly string[]
}

/** The tables of a level. A metric or a person without a score for a system as a whole has the mean of its segments. */
export function tablesAt(set: EvaluationSet, level: Task['level'], domain?: string): LevelTables {
  const kept = [...set.documents.keys()].filter((i) => domain === undefined || set.domains[i] === domain)
  const isWhole = kept.length === set.documents.length
  const scoresOf = (scored: Scored): BySystem => {
    const ofSegments = isWhole ? scored.ofSegments : only(scored.ofSegments, kept)
    if (level === 'seg') return ofSegments
    return isWhole && scored.ofSystems.size > 0 ? scored.ofSystems : meansOf(ofSegments)
  }
  const gold = scoresOf(set.gold)
  const systems = [...gold]
    .filter(([system, scores]) => !set.without.includes(system) && scores.some((score) => !Number.isNaN(score)))
    .map(([system]) => system)
    .sort()
  const segments = level === 'seg' ? kept.length : 1
  const metrics = set.metrics.flatMap((metric): [string, ScoreTable][] => {
    const scores = scoresOf(metric)
    return systems.every((system) => scores.has(system))
      ? [[metric.name, tableOf(metric.name, systems, segments, scores)]]
      : []
  })
  return {
    gold: tableOf(set.goldName, systems, segments, gold),
    metrics: new Map(metrics),
    documents: level === 'seg' ? kept.map((i) => set.documents[i]!) : [''],
  }
}

const only = (scores: BySystem, segments: readonly number[]): BySystem =>
  new Map([...scores].map(([system, all]) => [system, Float64Array.from(segments, (i) => all[i]!)]))

const meansOf = (scores: BySystem): BySystem =>
  new Map(
    [...scores].map(([system, all]) => {
      const rated = all.filter((score) => !Number.isNaN(score))
      return [system, Float64Array.of(rated.reduce((sum, score) => sum + score, 0) / rated.length)]
    }),
  )
