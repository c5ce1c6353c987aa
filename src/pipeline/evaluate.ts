import { aligners, type OpenAligner } from '../align/aligners.ts'
import { weigh } from '../certainty/weigh.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import type { Corpus, System } from '../model/corpus.ts'
import { formatSignature } from '../model/metric.ts'
import type { Result } from '../model/result.ts'
import { version } from '../model/version.ts'
import { languageTag } from '../text/language-tag.ts'
import type { Unit } from './align-texts.ts'
import { type CollectedColumn, collector } from './collected-column.ts'
import { analysisOf, type Judging } from './columns.ts'
import { usualJudging } from './judging.ts'
import { alignedDocuments } from './measure-documents.ts'
import { metricEntry } from './metric-entry.ts'
import { type ResultDocument, resultDocument } from './result-document.ts'

export interface EvaluateOptions {
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
  /** Called when a document is measured and when the systems are compared by a metric. */
  readonly progress?: (done: string) => void
}

/** The whole way: segment, align, measure, aggregate, compare. The same corpus gives the same bytes, in any order of documents. */
export async function evaluate(corpus: Corpus, options: EvaluateOptions): Promise<Evaluation> {
  const { measurers, unit = 'sentence', aligner = aligners.variorum, workers = 0, progress } = options
  languageTag(corpus.language, `${corpus.name}: its language`)
  const judging: Judging = { ...usualJudging, ...options.judging, reference: corpus.reference.name }
  const { name, title, language, licence, reference } = corpus
  const sorted = [...corpus.documents].sort((a, b) => (a.id < b.id ? -1 : 1))
  const collectors = measurers.map(collector)
  const documents: ResultDocument[] = []
  for await (const { aligned, measured } of alignedDocuments(sorted, measurers, { unit, aligner, workers })) {
    for (const [i, { metric }] of measurers.entries()) await collectors[i]!.take(aligned, measured.get(metric.name))
    documents.push(resultDocument(aligned))
    progress?.(`measured ${aligned.id}, ${documents.length} of ${sorted.length}`)
  }
  const columns: CollectedColumn[] = []
  for (const [i, { metric }] of measurers.entries()) {
    columns.push(await collectors[i]!.analyse(judging))
    progress?.(`compared by ${metric.name}`)
  }
  const result: Result = {
    schema: 'variorum/result@2',
    version,
    corpus: { name, title, language, licence: licence ?? null, text: 'included' },
    reference: reference.name,
    signature: formatSignature({
      name: 'variorum',
      unit,
      segment: language.startsWith('en') ? 'wink' : 'icu',
      align: aligner.signature,
      bootstrap: String(judging.confidence),
      seed: String(judging.seed),
      version,
    }),
    analysis: analysisOf(judging, 'block'),
    metrics: measurers.map(({ metric }, i) => metricEntry(metric, columns[i]?.failure ?? null)),
    systems: [toSystem(reference, 'reference'), ...corpus.systems.map((system) => toSystem(system, 'hypothesis'))],
    documents: documents.map((document, i) => ({ ...document, facts: columns.flatMap(({ facts }) => facts[i] ?? []) })),
    scores: columns.flatMap(({ scores }) => scores),
    documentScores: columns.flatMap(({ documentScores }) => documentScores),
    comparisons: columns.flatMap(({ comparisons }) => comparisons),
    findings: columns.flatMap(({ findings }) => findings),
  }
  return { result: weigh(result) }
}

export interface Evaluation {
  readonly result: Result
}

const toSystem = (
  { name, description, chain }: System,
  role: 'reference' | 'hypothesis',
): Result['systems'][number] => ({
  name,
  role,
  description: description ?? null,
  chain: chain ? [...chain] : null,
})
