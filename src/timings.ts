import { cpus } from 'node:os'
import type { Bench, Statistics } from 'tinybench'
import { distance } from './math/edit-distance.ts'
import type { Timing, Timings } from './model/timings.ts'

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

/** Similarity and edit distance over passage pairs, and the whole dynamic program. None without passages on both sides. */
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
  const overPairs = (name: string, operation: (a: string, b: string) => number, baseline?: string): TimedTask => ({
    name,
    work: `one passage pair of ${pairs.length}, ${length} characters a side (median)`,
    operations: pairs.length,
    pass: () => pairs.reduce((sum, [a, b]) => sum + operation(a, b), 0),
    ...(baseline === undefined ? {} : { baseline }),
  })
  return [
    {
      name: 'alignment',
      work: `one document, ${reference.length} x ${hypothesis.length} passages`,
      operations: 1,
      pass: () => align(reference, hypothesis),
    },
    overPairs('similarity', similarity),
    overPairs('edit distance', distance, 'fast-levenshtein'),
    overPairs('fast-levenshtein', (a, b) => levenshtein.get(a, b)),
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
  for (const { name, operations, pass } of tasks) {
    const timed = () => {
      const start = performance.now()
      const result = pass()
      const duration = performance.now() - start
      return Promise.resolve({ overriddenDuration: duration / operations, overriddenIterationCost: duration, result })
    }
    bench.add(name, timed, { async: true })
  }
  await bench.run()
  return tasks.map((task) => timing(task, (name) => latencyOf(bench, name)))
}

function latencyOf(bench: Bench, name: string): Statistics {
  const result = bench.getTask(name)?.result
  if (result?.state !== 'completed') throw new Error(`task '${name}' ended as '${result?.state}', expected 'completed'`)
  return result.latency
}

function timing({ name, work, baseline }: TimedTask, latency: (name: string) => Statistics): Timing {
  const { mean, p50, p99, rme, samplesCount } = latency(name)
  return {
    name,
    work,
    opsPerSecond: 1000 / mean,
    median: p50,
    p99,
    rme,
    samples: samplesCount,
    ...(baseline === undefined ? {} : { ratio: latency(baseline).p50 / p50 }),
  }
}

function machine(): Timings['machine'] {
  const all = cpus()
  return {
    cpu: all[0]?.model.trim() ?? 'unknown processor',
    cores: all.length,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  }
}
