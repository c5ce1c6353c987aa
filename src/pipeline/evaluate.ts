import { aligners, type OpenAligner } from '../align/aligners.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Result } from '../model/result.ts'
import { languageTag } from '../text/language-tag.ts'
import type { Unit } from './align-texts.ts'
import type { Judging } from './columns.ts'
import { finish, type Measured } from './finish.ts'
import { usualJudging } from './judging.ts'
import { measureDocuments, type Ways } from './measure-documents.ts'
import { inMemory, type Keeper } from './records/in-memory.ts'
import { headOf, type RunHead } from './run-head.ts'

export interface EvaluateOptions extends Partial<Pick<Ways, 'recall'>> {
  readonly measurers: readonly Measurer[]
  /** What is aligned. Default: sentence. */
  readonly unit?: Unit
  /** Default: ours. The caller closes it. */
  readonly aligner?: OpenAligner
  /** How scores are resampled and tested. Default: 1000 resamples, all against the best by a paired bootstrap, seed 12345. */
  readonly judging?: Partial<Judging>
  /**
   * Threads that align and measure documents with what comes with the package; the result has the same bytes for any number.
   * Default: 0, all on the thread that calls.
   */
  readonly workers?: number
  /** No sentence of the texts is kept. Default: false. */
  readonly withheld?: boolean
  /** Called when a document is measured and when the systems are compared by a metric. */
  readonly progress?: (done: string) => void
}

export interface Evaluation {
  readonly result: Result
}

/** The whole way: segment, align, measure, aggregate, compare. The same corpus gives the same bytes, in any order of documents. */
export async function evaluate(corpus: Corpus, options: EvaluateOptions): Promise<Evaluation> {
  const run = runOf(corpus, options)
  const measured = await measureAll(corpus, options, run, inMemory())
  const { schema, ...result } = await finish(run.head, measured, run.judging, options.progress)
  return { result: { schema, ...result, documents: [...result.documents] } }
}

/** What a run knows before it measures. */
export interface Run {
  readonly head: RunHead
  readonly judging: Judging
}

export function runOf(corpus: Corpus, options: EvaluateOptions): Run {
  const { unit = 'sentence', aligner = aligners.variorum, withheld = false } = options
  languageTag(corpus.language, `${corpus.name}: its language`)
  const judging: Judging = { ...usualJudging, ...options.judging, reference: corpus.reference.name }
  return { head: headOf(corpus, { unit, aligner: aligner.signature, judging, withheld }), judging }
}

/** Measures every document and keeps what was found of it. */
export async function measureAll(
  { documents }: Pick<Corpus, 'documents'>,
  {
    measurers,
    unit = 'sentence',
    aligner = aligners.variorum,
    workers = 0,
    withheld = false,
    recall,
    progress,
  }: EvaluateOptions,
  { head: { reference, systems } }: Run,
  keeper: Keeper,
): Promise<Measured> {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1))
  const keeping = { reference, systems, withheld }
  const { records, failures } = measureDocuments(sorted, measurers, {
    unit,
    aligner,
    workers,
    keeping,
    ...(recall && { recall }),
  })
  let done = 0
  for await (const { index, document, record, isNew } of records) {
    keeper.keep(index, document, record)
    progress?.(`${isNew ? 'measured' : 'taken up'} ${document.id}, ${++done} of ${sorted.length}`)
  }
  return { records: keeper, measurers, failures: failures() }
}
