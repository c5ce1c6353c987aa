import { drawnDocuments } from '../../agreement/drawn-documents.ts'
import type { Permuted } from '../../agreement/permutation.ts'
import { rankClusters } from '../../agreement/rank-clusters.ts'
import { type Statistic, statistics } from '../../agreement/statistics.ts'
import { quantile } from '../../math/quantile.ts'
import { seededRandom } from '../../math/random.ts'
import type { MetaScore, MetaTask } from '../../model/meta.ts'
import type { ScoreTable } from '../../model/scores.ts'
import { type EvaluationSet, type LevelTables, tablesAt } from './evaluation-set.ts'
import type { Task } from './task.ts'
import { testOf } from './test-of.ts'

/** A task done, with what its tests drew. */
export interface HeldTask {
  readonly task: Task
  readonly result: MetaTask
  /** The leads that chance gives the metric at one place of `result.scores` over the one at another: of `leadKey`. */
  readonly leads: ReadonlyMap<string, Float64Array>
}

/** Of two places in a task's scores, the better first. */
export const leadKey = (i: number, j: number): string => `${i} ${j}`

export interface Holding {
  readonly domain?: string | undefined
  /** Of the permutation test between metrics; 0: none. */
  readonly permutations: number
  /** Of the bootstrap over documents; 0: none. */
  readonly resamples: number
  readonly seed: number
}

/** What p is at most where one metric beats another. */
export const beats = 0.05

/** Holds all metrics that have what a task needs to people's scores. */
export function holdTask(task: Task, sets: ReadonlyMap<string, EvaluationSet>, holding: Holding): HeldTask {
  const statistic: Statistic = statistics[task.statistic]
  const level = statistic.ofSegments ? 'seg' : task.level
  const parts = task.pairs.map((pair) => tablesAt(sets.get(pair)!, level, holding.domain))
  const { gold, metrics, documents } = parts.length === 1 ? parts[0]! : pooled(parts)
  const pools = parts.map((part) => part.gold.systems.length)
  const held = statistic.hold(gold, task.by, pools)
  const rated = bothCount(gold.values, gold.values)
  const scores = [...metrics]
    .flatMap(([metric, { values }]) => {
      const { value, nearTies } = held(values)
      if (value === undefined) return []
      const scored = bothCount(gold.values, values)
      return [{ metric, value, ...(scored < rated && { scored }), ...(nearTies !== undefined && { nearTies }) }]
    })
    .sort((a, b) => b.value - a.value || (a.metric < b.metric ? -1 : 1))
  const tables = scores.map(({ metric }) => metrics.get(metric)!.values)
  const tested = holding.permutations > 0 ? test(task, gold, pools, tables, holding) : undefined
  const ranks = tested && rankClusters(scores.length, (i, j) => tested.get(leadKey(i, j))!.p, beats)
  const intervals =
    holding.resamples > 0 && parts.length === 1 && level === 'seg'
      ? intervalsOf(statistic, task, gold, tables, documents, holding)
      : undefined
  const { pairs, ...rest } = task
  const result: MetaTask = {
    pair: pairs.join(','),
    ...(holding.domain !== undefined && { domain: holding.domain }),
    ...rest,
    systems: gold.systems.length,
    ...(level === 'seg' && { segments: gold.segments }),
    scores: scores.map((score, i) => ({
      ...score,
      ...(ranks && { rank: ranks[i]! }),
      ...(intervals?.[i] && { interval: intervals[i] }),
    })),
  }
  return { task, result, leads: new Map([...(tested ?? [])].map(([pair, { leads }]) => [pair, leads])) }
}

/** Every metric against every one below it. */
function test(
  task: Task,
  gold: ScoreTable,
  pools: readonly number[],
  tables: readonly Float64Array[],
  { permutations, seed }: Holding,
): ReadonlyMap<string, Permuted> {
  const random = seededRandom(seed)
  const tested = new Map<string, Permuted>()
  const pairTest = testOf(task, gold, tables, pools, permutations, random)
  for (let i = 0; i < tables.length; i++)
    for (let j = i + 1; j < tables.length; j++) tested.set(leadKey(i, j), pairTest(i, j))
  return tested
}

/** How many places have a number in both. */
function bothCount(a: Float64Array, b: Float64Array): number {
  let count = 0
  for (let at = 0; at < a.length; at++) if (!Number.isNaN(a[at]!) && !Number.isNaN(b[at]!)) count++
  return count
}

/** 95 % of the values that the metrics have on documents drawn with replacement. */
function intervalsOf(
  statistic: Statistic,
  { by }: Task,
  gold: ScoreTable,
  tables: readonly Float64Array[],
  documents: readonly string[],
  { resamples, seed }: Holding,
): readonly (MetaScore['interval'] | undefined)[] {
  const random = seededRandom(seed)
  const values = tables.map(() => [] as number[])
  for (let draw = 0; draw < resamples; draw++) {
    const drawn = drawnDocuments(documents, random)
    const pick = (table: Float64Array): Float64Array => columns(table, gold, drawn)
    const held = statistic.hold({ ...gold, segments: drawn.length, values: pick(gold.values) }, by, [
      gold.systems.length,
    ])
    for (const [m, table] of tables.entries()) {
      const { value } = held(pick(table))
      if (value !== undefined) values[m]!.push(value)
    }
  }
  return values.map((all) => {
    if (all.length === 0) return undefined
    const ascending = all.sort((a, b) => a - b)
    return { low: quantile(ascending, 0.025), high: quantile(ascending, 0.975) }
  })
}

/** These segments of all systems. */
function columns(values: Float64Array, { systems, segments }: ScoreTable, picked: Uint32Array): Float64Array {
  const out = new Float64Array(systems.length * picked.length)
  for (let s = 0; s < systems.length; s++)
    for (let k = 0; k < picked.length; k++) out[s * picked.length + k] = values[s * segments + picked[k]!]!
  return out
}

/** Systems of several sets after one another: metrics that all sets have. */
function pooled(parts: readonly LevelTables[]): LevelTables {
  const join = (tables: readonly ScoreTable[]): ScoreTable => ({
    name: tables[0]!.name,
    systems: tables.flatMap(({ systems }) => systems),
    segments: 1,
    values: Float64Array.from(tables.flatMap(({ values }) => Array.from(values))),
  })
  const names = [...parts[0]!.metrics.keys()].filter((name) => parts.every(({ metrics }) => metrics.has(name)))
  return {
    gold: join(parts.map(({ gold }) => gold)),
    metrics: new Map(names.map((name) => [name, join(parts.map(({ metrics }) => metrics.get(name)!))])),
    documents: [''],
  }
}
