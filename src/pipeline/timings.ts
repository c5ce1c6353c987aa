import { cpus } from 'node:os'
import type { Bench, Statistics } from 'tinybench'
import { distance } from '../math/edit-distance.ts'
import { distances } from '../math/edit-distances.ts'
import { editScript } from '../math/edit-script.ts'
import { quantile } from '../math/quantile.ts'
import type { Timing, Timings } from '../model/timings.ts'

/** One thing to time: `pass` works through `operations` operations and returns what it found, so that no work can be left out as unused. */
export interface TimedTask {
  readonly name: string
  readonly work: string
  readonly operations: number
  readonly pass: () => unknown
  /** Name of the task the ratio is against. */
  readonly baseline?: string
}

interface AlignmentCore {
  readonly corpus: string
  /** The passages of one document and of a variant of it. */
  readonly reference: readonly string[]
  readonly hypothesis: readonly string[]
  readonly align: (reference: readonly string[], hypothesis: readonly string[]) => unknown
  readonly similarity: (a: string, b: string) => number
  /** In all; about 1.5 s if nothing is said. */
  readonly milliseconds?: number
}

/** Times the alignment core on the passages of a document and its variant, in turns. */
export async function timeAlignmentCore({ milliseconds = 1500, ...core }: AlignmentCore): Promise<Timings> {
  return {
    schema: 'variorum/timings@1',
    corpus: core.corpus,
    machine: machine(),
    tasks: await inTurns(await alignmentCoreTasks(core), milliseconds),
  }
}

/** Passages a side whose whole table is timed, so that fast-levenshtein does not take all the time there is. */
const mostInTable = 60

/** The aligner and the edit-distance kernel, each against fast-levenshtein. None without passages on both sides. */
export async function alignmentCoreTasks({
  reference,
  hypothesis,
  align,
  similarity,
}: Omit<AlignmentCore, 'corpus' | 'milliseconds'>): Promise<readonly TimedTask[]> {
  const { default: levenshtein } = await import('fast-levenshtein')
  const pairs = pairsAlongTheDiagonal(reference, hypothesis)
  if (pairs.length === 0) return []
  const length = medianLength(pairs.flat())
  const overPairs = (name: string, operation: (a: string, b: string) => unknown, baseline?: string): TimedTask => ({
    name,
    work: `one passage pair of ${pairs.length}, ${length} characters a side (median)`,
    operations: pairs.length,
    pass: () => pairs.map(([a, b]) => operation(a, b)),
    ...(baseline === undefined ? {} : { baseline }),
  })
  const [rows, columns] = [reference.slice(0, mostInTable), hypothesis.slice(0, mostInTable)]
  const isWhole = rows.length === reference.length && columns.length === hypothesis.length
  const table = { work: `all ${rows.length} x ${columns.length} passage pairs`, operations: 1 }
  return [
    {
      name: 'alignment',
      work: `one document, ${reference.length} x ${hypothesis.length} passages`,
      operations: 1,
      pass: () => align(reference, hypothesis),
      // What an aligner would cost that compares every passage with every other by edit distance.
      ...(isWhole ? { baseline: 'fast-levenshtein, matrix' } : {}),
    },
    overPairs('similarity', similarity),
    overPairs('edit distance', distance, 'fast-levenshtein'),
    // fast-levenshtein has no scripts: beside it stands what it takes for the distance alone.
    overPairs('edit script', (a, b) => editScript(a, b), 'fast-levenshtein'),
    overPairs('fast-levenshtein', (a, b) => levenshtein.get(a, b)),
    { name: 'distance matrix', ...table, pass: () => distances(rows, columns), baseline: 'fast-levenshtein, matrix' },
    {
      name: 'fast-levenshtein, matrix',
      ...table,
      pass: () => rows.map((a) => columns.map((b) => levenshtein.get(a, b))),
    },
  ]
}

/** Passages at about the same place of both texts: what an aligner compares most. */
const pairsAlongTheDiagonal = (
  reference: readonly string[],
  hypothesis: readonly string[],
): readonly (readonly [string, string])[] =>
  reference.flatMap((passage, i): [string, string][] => {
    const counterpart = hypothesis[Math.floor((i * hypothesis.length) / reference.length)]
    return counterpart === undefined ? [] : [[passage, counterpart]]
  })

function medianLength(texts: readonly string[]): number {
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length / 2)] ?? 0
}

/** Runs the tasks in turns, a pass each, so that a machine that slows down slows all of them. */
export async function inTurns(tasks: readonly TimedTask[], milliseconds: number): Promise<readonly Timing[]> {
  const tinybench = await import('tinybench')
  const each = milliseconds / Math.max(1, tasks.length)
  // Concurrent asynchronous tasks take turns at every await; each pass is timed by itself, without what it waited.
  const bench = new tinybench.Bench({
    concurrency: 'bench',
    time: each * 0.8,
    warmupTime: each * 0.2,
    iterations: 3,
    warmupIterations: 1,
    throws: true,
  })
  const passes = new Map<string, number[]>(tasks.map(({ name }) => [name, []]))
  for (const { name, operations, pass } of tasks) {
    const timed = () => {
      const start = performance.now()
      const result = pass()
      const duration = performance.now() - start
      passes.get(name)?.push(duration / operations)
      return Promise.resolve({ overriddenDuration: duration / operations, overriddenIterationCost: duration, result })
    }
    bench.add(name, timed, { async: true })
  }
  await bench.run()
  const measured = (name: string): Measured => {
    const latency = latencyOf(bench, name)
    return { latency, passes: (passes.get(name) ?? []).slice(-latency.samplesCount) } // without those that warmed up
  }
  return tasks.map((task) => timing(task, measured))
}

interface Measured {
  readonly latency: Statistics
  /** Milliseconds an operation, pass by pass in the order they were made. */
  readonly passes: readonly number[]
}

function latencyOf(bench: Bench, name: string): Statistics {
  const result = bench.getTask(name)?.result
  if (result?.state !== 'completed') throw new Error(`task '${name}' ended as '${result?.state}', expected 'completed'`)
  return result.latency
}

function timing({ name, work, baseline }: TimedTask, measured: (name: string) => Measured): Timing {
  const { latency, passes } = measured(name)
  return {
    name,
    work,
    opsPerSecond: 1000 / latency.mean,
    median: latency.p50,
    quartiles: quartiles(passes.toSorted((a, b) => a - b)),
    p99: latency.p99,
    rme: latency.rme,
    samples: latency.samplesCount,
    ...(baseline === undefined ? {} : ratioTo(measured(baseline).passes, passes)),
  }
}

/** Turns that both took are compared one by one: what slowed one pass down slowed the other too. */
function ratioTo(baseline: readonly number[], passes: readonly number[]) {
  const turns = Math.min(baseline.length, passes.length)
  const ratios = Array.from({ length: turns }, (_, turn) => baseline[turn]! / passes[turn]!).sort((a, b) => a - b)
  return { ratio: quantile(ratios, 0.5), ratioQuartiles: quartiles(ratios) }
}

const quartiles = (ascending: readonly number[]): readonly [number, number] => [
  quantile(ascending, 0.25),
  quantile(ascending, 0.75),
]

/** The one that this process runs on. */
export function machine(): Timings['machine'] {
  const all = cpus()
  return {
    cpu: all[0]?.model.trim() ?? 'unknown processor',
    cores: all.length,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  }
}
