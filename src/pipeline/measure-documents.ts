import { aligners, type OpenAligner } from '../align/aligners.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import type { CorpusDocument } from '../model/corpus.ts'
import type { Unit } from './align-texts.ts'
import type { Keeping } from './column.ts'
import { heapFor, openDocumentThreads } from './document-threads.ts'
import { type Failure, type ForeignColumn, foreignColumn } from './foreign-column.ts'
import { asDone, inOrder } from './in-order.ts'
import { documentMeasurer, type MeasuredDocument, type Plan, prepare, type Task } from './measure-document.ts'
import type { Known, Recall } from './records/journal.ts'
import { type PackedRecord, packColumn, partsOfMetric } from './records/record.ts'

export interface Ways {
  readonly unit: Unit
  readonly aligner: OpenAligner
  /** Threads that documents are measured on; 0: on the one that calls. */
  readonly workers: number
  readonly keeping: Keeping
  /** What is known of a document from an earlier run. */
  readonly recall?: Recall
}

interface RecordOfRun {
  /** Its number among the documents given. */
  readonly index: number
  readonly document: CorpusDocument
  readonly record: PackedRecord
  /** Whether anything of it had to be measured. */
  readonly isNew: boolean
}

/** Documents that a thread has at most ahead of the one that is waited for. */
const aheadPerThread = 2

type OwnName = keyof typeof aligners

/** An aligner of the package can be found again, by its name, in a thread. */
const ownAligner = (aligner: OpenAligner): OwnName | undefined =>
  (Object.keys(aligners) as OwnName[]).find((name) => aligners[name] === aligner)

/** What a thread must know to measure as is asked for. */
export function planOf(
  measurers: readonly Measurer[],
  { unit, aligner, keeping }: Omit<Ways, 'workers' | 'recall'>,
): Plan {
  const own = ownAligner(aligner)
  const recipes = measurers.map(({ recipe }) => recipe ?? null)
  return { unit, recipes, keeping, ...(own && { aligner: own }) }
}

/** Documents, measured by some metrics. */
export interface MeasuredDocuments {
  /** As they are done; where a metric is measured here, in the order given. */
  readonly records: AsyncGenerator<RecordOfRun>
  /** Of each metric, when all documents are through. */
  readonly failures: () => readonly (Failure | undefined)[]
}

/**
 * Where there are threads, they measure with the metrics of the package; what came as a value or has a thread of its own is
 * measured here, document by document.
 */
export function measureDocuments(
  documents: readonly CorpusDocument[],
  measurers: readonly Measurer[],
  ways: Ways,
): MeasuredDocuments {
  const foreign = measurers.map((measurer) =>
    measurer.recipe === undefined ? foreignColumn(measurer, ways.keeping) : undefined,
  )
  return {
    records: recordsOf(documents, measurers, foreign, ways),
    failures: () => foreign.map((column) => column?.failure),
  }
}

async function* recordsOf(
  documents: readonly CorpusDocument[],
  measurers: readonly Measurer[],
  foreign: readonly (ForeignColumn | undefined)[],
  ways: Ways,
): AsyncGenerator<RecordOfRun> {
  const { recall } = ways
  const plan = planOf(measurers, ways)
  const { recipes } = plan
  const { measure, inFlight, close } = await openMeasuring(documents, plan, ways)
  const work = async ([index, document]: readonly [number, CorpusDocument]) => {
    const known = recall?.(document)
    const task = taskOf(document, known, plan)
    return { index, document, known, measured: task && (await measure(task)) }
  }
  const order = recipes.includes(null) ? inOrder : asDone
  try {
    for await (const { index, document, known, measured } of order(documents.entries(), inFlight, work)) {
      const record = [...(measured?.record ?? known!.record)]
      if (known) fillIn(record, known)
      const links = measured?.links ?? known?.links
      if (links && recipes.includes(null)) {
        const prepared = prepare(document, links)
        for (const [c, column] of foreign.entries())
          if (column)
            for (const [i, text] of packColumn(await column.take(prepared)).entries())
              record[partsOfMetric(c)[0] + i] = text
      }
      yield { index, document, record, isNew: measured !== undefined }
    }
  } finally {
    await close()
  }
}

/** What is left to do for a document; undefined where all is known. */
function taskOf(document: CorpusDocument, known: Known | undefined, { recipes }: Plan): Task | undefined {
  if (known === undefined) return { document }
  const columns = [...recipes.keys()].filter((c) => recipes[c] !== null && known.record[partsOfMetric(c)[0]] === '')
  return columns.length === 0 ? undefined : { document, links: known.links, columns }
}

function fillIn(record: string[], known: Known): void {
  for (const [part, text] of known.record.entries()) if (record[part] === '') record[part] = text
}

interface Measuring {
  readonly measure: (task: Task) => Promise<MeasuredDocument>
  readonly inFlight: number
  readonly close: () => Promise<void>
}

async function openMeasuring(
  documents: readonly CorpusDocument[],
  plan: Plan,
  { workers, aligner }: Ways,
): Promise<Measuring> {
  if (workers === 0 || plan.aligner === undefined)
    return { measure: await documentMeasurer(plan, aligner), inFlight: 1, close: async () => undefined }
  const threads = openDocumentThreads(plan, Math.min(workers, documents.length), heapFor(documents))
  return { ...threads, inFlight: aheadPerThread * workers }
}
