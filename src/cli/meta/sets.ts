import { basename } from 'node:path'
import type { MetaMark } from '../../model/meta.ts'
import { UserError } from '../../model/user-error.ts'
import type { EvaluationSet } from '../../pipeline/meta/evaluation-set.ts'
import { setOfTable } from '../../pipeline/meta/set-of-table.ts'
import { setOfTree } from '../../pipeline/meta/set-of-tree.ts'
import { type SharedTask, sharedTasks } from '../../pipeline/meta/shared-tasks.ts'
import { readBytes } from '../../read/bytes.ts'
import { decode } from '../../read/decode.ts'
import { readTree } from '../../read/mtme/tree.ts'
import { recordsOf } from '../../read/scores/records.ts'
import { readScores } from '../../read/scores/scores-of.ts'
import { namedFiles } from '../named-files.ts'

export interface MetaChoice {
  /** A table of one's own, with the column of people's scores. */
  readonly table?: string | undefined
  readonly human: string
  /** mt-metrics-eval's tree of a test set, and language pairs of it. */
  readonly data?: string | undefined
  readonly pair?: string | undefined
  readonly tasks: string
  readonly gold?: string | undefined
  readonly reference?: string | undefined
  readonly outliers?: string | undefined
  readonly baselines?: string | undefined
  readonly metrics?: string | undefined
  /** `NAME=file`, with `{pair}` in it where there are several. */
  readonly scores: readonly string[]
}

export interface Sets {
  readonly sets: ReadonlyMap<string, EvaluationSet>
  readonly roleOf: (metric: string) => MetaMark['role']
  /** Sentences about scores that are not there. */
  readonly missing: readonly string[]
}

const noTask: SharedTask = { references: {}, outliers: [], baselines: [], isContrastive: () => false }

/** What metrics are held to, as the command line says it. */
export async function setsOf(choice: MetaChoice): Promise<Sets> {
  const shared = (Object.hasOwn(sharedTasks, choice.tasks) && sharedTasks[choice.tasks]) || noTask
  const read = await (choice.data === undefined ? ofTable(choice) : ofTrees(choice.data, choice, shared))
  const missing: string[] = []
  const sets = new Map<string, EvaluationSet>()
  for (const set of read) {
    const foreign = await foreignMetrics(set, choice.scores)
    missing.push(...foreign.missing)
    sets.set(set.pair, chosen({ ...set, metrics: [...set.metrics, ...foreign.metrics] }, choice.metrics))
  }
  const baselines = choice.baselines === undefined ? shared.baselines : words(choice.baselines)
  const isForeign = new Set(namedFiles(choice.scores, '--scores').map(({ name }) => name))
  const roleOf = (metric: string): MetaMark['role'] => {
    const base = metric.replace(/\[noref\]$/, '')
    if (baselines.includes(base)) return 'baseline'
    return shared.isContrastive(base) && !isForeign.has(metric) ? 'contrastive' : 'entry'
  }
  return { sets, roleOf, missing }
}

const words = (said: string): readonly string[] => said.split(',').map((word) => word.trim())

async function ofTable({ table, human }: MetaChoice): Promise<readonly EvaluationSet[]> {
  if (table === undefined)
    throw new UserError(
      "meta: nothing to hold metrics to, expected --data DIR --pair LP (mt-metrics-eval's tree), or a table with people's scores",
    )
  const text = decode(await readBytes(table, 'a table of scores'), table).replace(/^\ufeff/, '')
  return [{ ...setOfTable(recordsOf(text, table), table, human), pair: basename(table) }]
}

async function ofTrees(folder: string, choice: MetaChoice, shared: SharedTask): Promise<readonly EvaluationSet[]> {
  if (choice.pair === undefined)
    throw new UserError('meta: --data without --pair, expected a language pair such as en-de')
  const outliers = choice.outliers === undefined ? shared.outliers : words(choice.outliers)
  const sets: EvaluationSet[] = []
  for (const pair of words(choice.pair).toSorted()) {
    const { gold, reference } = choice
    sets.push(setOfTree(await readTree(folder, pair, { gold, reference, usual: shared.references[pair] }), outliers))
  }
  return sets
}

async function foreignMetrics(
  set: EvaluationSet,
  said: readonly string[],
): Promise<Pick<EvaluationSet, 'metrics'> & Pick<Sets, 'missing'>> {
  const systems = [...new Set([...set.gold.ofSegments.keys(), ...set.gold.ofSystems.keys()])].filter(
    (system) => !set.without.includes(system),
  )
  const read = await Promise.all(
    namedFiles(said, '--scores').map(async ({ name, path }) => {
      const { missing, ...scored } = await readScores(path.replaceAll('{pair}', set.pair), {
        systems,
        documents: set.documents,
      })
      return { missing, metric: { name, isFree: false, ...scored } }
    }),
  )
  return { metrics: read.map(({ metric }) => metric), missing: read.flatMap(({ missing }) => missing) }
}

/** These metrics only, by the names that tables have. */
function chosen(set: EvaluationSet, said: string | undefined): EvaluationSet {
  if (said === undefined) return set
  const names = words(said)
  const unknown = names.find((name) => !set.metrics.some((metric) => metric.name === name))
  if (unknown !== undefined)
    throw new UserError(
      `meta: no metric '${unknown}' for ${set.pair}; there are ${set.metrics.map(({ name }) => name).join(', ')}`,
    )
  return { ...set, metrics: set.metrics.filter(({ name }) => names.includes(name)) }
}
