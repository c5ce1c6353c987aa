import type { Measurer, Recipe } from '../../metrics/contract/measurer.ts'
import type { Corpus, WholeCorpus } from '../../model/corpus.ts'
import { formatSignature } from '../../model/metric.ts'
import type { Judging } from '../columns.ts'
import type { Run } from '../evaluate.ts'
import type { Failure } from '../foreign-column.ts'
import { buildOf } from '../records/keys.ts'
import type { RunHead } from '../run-head.ts'
import type { Shard } from './shard.ts'

/** A metric of a shard: one of the package, which is made again, or somebody's, which must be given again. */
export interface ShardMetric {
  readonly name: string
  readonly signature: string
  readonly recipe: Recipe | null
}

/** What a shard says of itself first: whatever must be the same in all shards of a run, and which of them it is. */
export interface ShardAbout {
  readonly schema: 'variorum/shard@1'
  readonly shard: Shard
  readonly node: string
  /** Hash of the program. */
  readonly build: string
  readonly head: RunHead
  readonly judging: Judging
  readonly metrics: readonly ShardMetric[]
  readonly whole: WholeCorpus
}

/** And last. */
export interface ShardEnd {
  readonly records: number
  /** Of each metric. */
  readonly failures: readonly (Failure | null)[]
}

export const shardAbout = (
  shard: Shard,
  { whole, documents }: Corpus,
  { head, judging }: Run,
  measurers: readonly Measurer[],
): ShardAbout => ({
  schema: 'variorum/shard@1',
  shard,
  node: process.version,
  build: buildOf(),
  head,
  judging,
  metrics: measurers.map(metricOfShard),
  whole: whole ?? { digest: '', documents: documents.length },
})

export const metricOfShard = ({ metric, recipe }: Measurer): ShardMetric => ({
  name: metric.name,
  signature: formatSignature(metric.signature),
  recipe: recipe ?? null,
})
