import { aligners, type OpenAligner } from '../align/aligners.ts'
import type { Measurer, Recipe } from '../metrics/contract/measurer.ts'
import type { CorpusDocument } from '../model/corpus.ts'
import type { Unit } from './align-texts.ts'
import { type AlignedDocument, alignedDocument, linksOf } from './aligned-document.ts'
import type { MeasuredColumn } from './column.ts'
import { heapFor, openDocumentThreads } from './document-threads.ts'
import { inOrder } from './in-order.ts'

export interface Ways {
  readonly unit: Unit
  readonly aligner: OpenAligner
  /** Threads that documents are measured on; 0: on the one that calls. */
  readonly workers: number
}

/** An aligned document, and what a thread has measured of it already, by metric. */
export interface DocumentOfRun {
  readonly aligned: AlignedDocument
  readonly measured: ReadonlyMap<string, MeasuredColumn>
}

/** Documents that a thread has at most ahead of the one that is waited for. */
const aheadPerThread = 2

type OwnName = keyof typeof aligners

/** An aligner of the package can be found again, by its name, in a thread. */
const nameOf = (aligner: OpenAligner): OwnName | undefined =>
  (Object.keys(aligners) as OwnName[]).find((name) => aligners[name] === aligner)

/**
 * The documents, aligned, in the order given. Where there are threads, they also measure with the metrics of the package;
 * what came as a value or has a thread of its own is left to the caller.
 */
export async function* alignedDocuments(
  documents: readonly CorpusDocument[],
  measurers: readonly Measurer[],
  { unit, aligner, workers }: Ways,
): AsyncGenerator<DocumentOfRun> {
  const own = nameOf(aligner)
  if (workers === 0 || own === undefined) {
    for (const document of documents)
      yield { aligned: alignedDocument(document, await linksOf(document, unit, aligner)), measured: new Map() }
    return
  }
  const recipes = measurers.flatMap(({ recipe }) => recipe ?? [])
  const plan = { unit, aligner: own, recipes }
  const threads = openDocumentThreads(plan, Math.min(workers, documents.length), heapFor(documents))
  const measure = async (document: CorpusDocument) => ({ document, ...(await threads.measure(document)) })
  try {
    for await (const { document, links, columns } of inOrder(documents, aheadPerThread * workers, measure))
      yield { aligned: alignedDocument(document, links), measured: byMetric(recipes, columns) }
  } finally {
    await threads.close()
  }
}

const byMetric = (recipes: readonly Recipe[], columns: readonly MeasuredColumn[]) =>
  new Map(recipes.flatMap(({ name }, i) => (columns[i] ? [[name, columns[i]] as const] : [])))
