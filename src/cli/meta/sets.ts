import { basename } from 'node:path'
import type { MetaMark } from '../../model/meta.ts'
import { UserError } from '../../model/user-error.ts'
import type { EvaluationSet, HeldMetric } from '../../pipeline/meta/evaluation-set.ts'
import { setOfTable } from '../../pipeline/meta/set-of-table.ts'
import { setOfTree } from '../../pipeline/meta/set-of-tree.ts'
import { type SharedTask, sharedTasks } from '../../pipeline/meta/shared-tasks.ts'
import { readBytes } from '../../read/bytes.ts'
import { decode } from '../../read/decode.ts'
import { type MetaTree, readTree } from '../../read/mtme/tree.ts'
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
  /** Of those that the tree or the table has, these only. */
  readonly only?: string | undefined
  /** Ours and plugins, measured on the tree's texts. */
  readonly metrics?: string | undefined
  readonly plugin: readonly string[]
  /** Seconds. */
  readonly timeLimit: number
  /** `NAME=file`, with `{pair}` in it where there are several. */
  readonly scores: readonly string[]
}

export interface Sets {
  readonly sets: ReadonlyMap<string, EvaluationSet>
  readonly roleOf: (metric: string) => MetaMark['role']
  /** Sentences about scores that are not there. */
  readonly missing: readonly string[]
}

/** Of tasks of one's own: what the shared tasks have in common. */
const noTask: SharedTask = { ...sharedTasks.wmt24!, isContrastive: () => false }

/** What metrics are held to, as the command line says it. */
export async function setsOf(choice: MetaChoice): Promise<Sets> {
  const shared = (Object.hasOwn(sharedTasks, choice.tasks) && sharedTasks[choice.tasks]) || noTask
  const read = await (choice.data === undefined ? ofTable(choice) : ofTrees(choice.data, choice, shared))
  let missing: readonly string[] = []
  const sets = new Map<string, EvaluationSet>()
  for (const { measured = [], ...set } of read) {
    const foreign = await foreignMetrics(set, choice.scores)
    missing = [...missing, ...foreign.missing]
    const metrics = [...chosen(set, choice.only), ...measured, ...foreign.metrics]
    const twice = metrics.find(({ name }, i) => metrics.findIndex((other) => other.name === name) !== i)
    if (twice) throw new UserError(`meta: two metrics are named '${twice.name}', expected names of their own`)
    sets.set(set.pair, { ...set, metrics })
  }
  const baselines = choice.baselines === undefined ? shared.baselines : words(choice.baselines)
  const entered = new Set(read.flatMap(({ metrics }) => metrics.map(({ name }) => name)))
  const roleOf = (metric: string): MetaMark['role'] => {
    const base = metric.replace(/\[noref\]$/, '')
    if (baselines.includes(base)) return 'baseline'
    return shared.isContrastive(base) && entered.has(metric) ? 'contrastive' : 'entry'
  }
  return { sets, roleOf, missing }
}

const words = (said: string): readonly string[] => said.split(',').map((word) => word.trim())

/** What is read, and what was measured on it. */
type Read = EvaluationSet & { readonly measured?: readonly HeldMetric[] }

async function ofTable({ table, human, metrics, plugin }: MetaChoice): Promise<readonly Read[]> {
  if (table === undefined)
    throw new UserError(
      "meta: nothing to hold metrics to, expected --data DIR --pair LP (mt-metrics-eval's tree), or a table with people's scores",
    )
  if (metrics !== undefined || plugin.length > 0)
    throw new UserError('meta: --metrics and --plugin measure texts, and a table has none; --only chooses columns')
  const text = decode(await readBytes(table, 'a table of scores'), table).replace(/^\ufeff/, '')
  return [{ ...setOfTable(recordsOf(text, table), table, words(human)), pair: basename(table) }]
}

async function ofTrees(folder: string, choice: MetaChoice, shared: SharedTask): Promise<readonly Read[]> {
  if (choice.pair === undefined)
    throw new UserError('meta: --data without --pair, expected a language pair such as en-de')
  const outliers = choice.outliers === undefined ? shared.outliers : words(choice.outliers)
  const sets: Read[] = []
  for (const pair of words(choice.pair).toSorted()) {
    const { gold, reference } = choice
    const tree = await readTree(folder, pair, { gold, reference, usual: shared.references[pair] })
    sets.push({ ...setOfTree(tree, outliers), measured: await measuredOn(folder, tree, choice) })
  }
  return sets
}

async function measuredOn(folder: string, tree: MetaTree, choice: MetaChoice): Promise<readonly HeldMetric[]> {
  const { metrics, plugin, timeLimit } = choice
  if (metrics === undefined && plugin.length === 0) return []
  const [{ openMetrics }, { metricChoice }, { measuredMetrics }] = await Promise.all([
    import('../../metrics/open.ts'),
    import('../metric-choice.ts'),
    import('../../pipeline/meta/measured-metrics.ts'),
  ])
  const [, language = 'en'] = tree.pair.split('-')
  const measurers = await openMetrics(metricChoice({ metrics, plugin, timeLimit }, { language }))
  try {
    return await measuredMetrics(folder, tree, measurers)
  } finally {
    await Promise.all(measurers.map((measurer) => measurer.close()))
  }
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

/** Of a set's metrics these only, by the names that tables have. */
function chosen({ pair, metrics }: EvaluationSet, said: string | undefined): readonly HeldMetric[] {
  if (said === undefined) return metrics
  const names = words(said)
  const unknown = names.find((name) => !metrics.some((metric) => metric.name === name))
  if (unknown !== undefined)
    throw new UserError(
      `meta: no metric '${unknown}' for ${pair}; there are ${metrics.map(({ name }) => name).join(', ')}`,
    )
  return metrics.filter(({ name }) => names.includes(name))
}
