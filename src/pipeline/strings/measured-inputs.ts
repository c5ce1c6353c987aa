import { availableParallelism } from 'node:os'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Severity } from '../../model/metric.ts'
import type { StringCorpus } from '../../model/string-document.ts'
import type { StringsChoice } from '../../strings/found-strings.ts'
import { inputSize, sameLanguage } from '../../strings/string-corpus.ts'
import { openThreads } from '../threads.ts'
import type { MeasuredInput, StringPlan, StringTask } from './measure-input.ts'
import { joinedCorpus, type MeasuredCorpus, measuredCorpus } from './measured-corpus.ts'

export interface StringsAsked {
  readonly source: string | undefined
  readonly inputs: readonly string[]
  readonly choice: StringsChoice
  readonly measurers: readonly Measurer[]
  /** By metric, what its findings are told as. */
  readonly severities: ReadonlyMap<string, Severity>
  readonly note: (sentence: string) => void
  /** Called before there is a thread. */
  readonly onThreads?: () => void
}

/** Bytes of translations that are measured in the time a thread takes to start and to read the source (`bench/strings-run.ts`). */
const bytesPerThread = 4_000_000

/** Megabytes of heap that a thread may need, and for each byte of its files; seen: 7e-6. */
const heap = { any: 128, perByte: 12e-6 } as const

/** As many threads as there are cores and inputs, but none that would have less to do than it costs. */
async function usefulThreads({ inputs, measurers }: StringsAsked): Promise<number> {
  if (measurers.some(({ recipe }) => recipe === undefined)) return 0
  const sizes = await Promise.all(inputs.map(inputSize))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const count = Math.min(availableParallelism(), inputs.length, Math.floor(all / bytesPerThread))
  return count < 2 ? 0 : count
}

/**
 * The corpus of these inputs, measured, each as a whole on one of some threads; 0: here. The result is the same. Where a metric is
 * none of the package, there are no threads.
 */
export async function measuredInputs(
  corpus: StringCorpus,
  asked: StringsAsked,
  count?: number,
): Promise<MeasuredCorpus> {
  const { source, inputs, choice, measurers, severities, note } = asked
  const threadCount = count ?? (await usefulThreads(asked))
  if (threadCount === 0) return measuredCorpus(corpus, measurers)
  const metrics = measurers.flatMap(({ metric, recipe }) =>
    recipe ? [{ recipe, severity: severities.get(metric.name) }] : [],
  )
  asked.onThreads?.()
  const sizes = await Promise.all([...(source === undefined ? [] : [source]), ...inputs].map(inputSize))
  const [largest = 0, next = 0] = sizes.toSorted((a, b) => b - a)
  const threads = openThreads<StringPlan, StringTask, MeasuredInput>({
    module: 'pipeline/strings/string-worker',
    plan: { source, choice, metrics },
    count: threadCount,
    memoryLimit: heap.any + Math.ceil((largest + next) * heap.perByte),
    nameOf: ({ input }) => input,
  })
  try {
    const ended = await Promise.allSettled(inputs.map((input) => threads.measure({ input })))
    const measured = ended.map((each) => {
      if (each.status === 'rejected') throw each.reason
      return each.value
    })
    for (const { notes } of measured) for (const one of notes) note(one)
    if (source !== undefined) checkLanguages(inputs, measured)
    const [first, ...more] = measured.map((each) => each.corpus)
    return joinedCorpus([first!, ...more], measurers)
  } finally {
    await threads.close()
  }
}

/** @throws UserError where two inputs are of one language */
function checkLanguages(inputs: readonly string[], measured: readonly MeasuredInput[]): void {
  const owners = new Map<string, string>()
  for (const [i, { corpus }] of measured.entries())
    for (const [count] of corpus.counts) {
      const { system } = count!
      const other = owners.get(system)
      if (other !== undefined) throw sameLanguage(inputs[i]!, other, system)
      owners.set(system, inputs[i]!)
    }
}
