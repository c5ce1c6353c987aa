import { createHash } from 'node:crypto'
import { aligners, type OpenAligner } from '../align/aligners.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import { MetricFailure } from '../metrics/contract/metric-failure.ts'
import type { Corpus, System } from '../model/corpus.ts'
import { formatSignature } from '../model/metric.ts'
import type { Result, ResultFact } from '../model/result.ts'
import { version } from '../model/version.ts'
import { languageTag } from '../text/language-tag.ts'
import { lineStarts } from '../text/line-starts.ts'
import { type AlignedDocument, alignDocument, type CutText, type Unit } from './aligned-document.ts'
import { analyseColumn, type Column, measureColumn, type Resampling } from './column.ts'
import { factsOf } from './facts.ts'
import { storedPath } from './stored-path.ts'

export interface EvaluateOptions {
  readonly measurers: readonly Measurer[]
  /** What is aligned. Default: sentence. */
  readonly unit?: Unit
  /** Default: ours. The caller closes it. */
  readonly aligner?: OpenAligner
  /** Default: 1000 resamples, seed 12345. */
  readonly resampling?: Resampling
  /** Called when a document is aligned and when a metric has measured everything. */
  readonly progress?: (done: string) => void
}

/** The whole way: segment, align, measure, aggregate, compare. The same corpus gives the same bytes, in any order of documents. */
export async function evaluate(corpus: Corpus, options: EvaluateOptions): Promise<Evaluation> {
  const {
    measurers,
    unit = 'sentence',
    aligner = aligners.variorum,
    resampling = { resamples: 1000, seed: 12345 },
    progress,
  } = options
  languageTag(corpus.language, `${corpus.name}: its language`)
  const documents: AlignedDocument[] = []
  for (const document of [...corpus.documents].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    documents.push(await alignDocument(document, unit, aligner))
    progress?.(`aligned ${document.id}`)
  }
  const columns: Column[] = []
  const metrics: Result['metrics'] = []
  for (const measurer of measurers) {
    const { column, failure } = await columnOrFailure(measurer, documents, corpus.reference.name, resampling)
    columns.push(column)
    const { name, statistics, higherIsBetter, signature } = measurer.metric
    metrics.push({
      name,
      statistics: [...statistics],
      higherIsBetter,
      signature: formatSignature(signature),
      failure,
    })
    progress?.(`measured ${name}`)
  }
  const { name, title, language, licence, reference } = corpus
  const measured = new Set(metrics.flatMap((metric) => (metric.failure === null ? [metric.name] : [])))
  const facts: ResultFact[][] = []
  for (const document of documents) facts.push(await factsOf(document, { language, measured }))
  const result: Result = {
    schema: 'variorum/result@1',
    version,
    corpus: { name, title, language, licence: licence ?? null, text: 'included' },
    reference: reference.name,
    signature: formatSignature({
      name: 'variorum',
      unit,
      segment: language.startsWith('en') ? 'wink' : 'icu',
      align: aligner.signature,
      bootstrap: String(resampling.resamples),
      seed: String(resampling.seed),
      version,
    }),
    metrics,
    systems: [toSystem(reference, 'reference'), ...corpus.systems.map((system) => toSystem(system, 'hypothesis'))],
    documents: documents.map((document, i) => toDocument(document, facts[i] ?? [])),
    scores: columns.flatMap(({ scores }) => scores),
    documentScores: columns.flatMap(({ documentScores }) => documentScores),
    comparisons: columns.flatMap(({ comparisons }) => comparisons),
    findings: columns.flatMap(({ findings }) => findings),
  }
  return { result, documents }
}

/** The result, and the aligned documents it was made from. */
export interface Evaluation {
  readonly result: Result
  readonly documents: readonly AlignedDocument[]
}

/** A metric that fails costs its own column and a finding, not the run. */
async function columnOrFailure(
  measurer: Measurer,
  documents: readonly AlignedDocument[],
  reference: string,
  resampling: Resampling,
): Promise<{ column: Column; failure: string | null }> {
  try {
    const { measured, findings } = await measureColumn(measurer, documents)
    return { column: { ...(await analyseColumn(measurer, measured, reference, resampling)), findings }, failure: null }
  } catch (error) {
    if (!(error instanceof MetricFailure)) throw error
    // Ours are bugs: they keep their stack.
    if (measurer.source === 'built-in') throw error.cause ?? error
    const finding = {
      metric: measurer.metric.name,
      statistic: 'failure',
      system: reference,
      document: documents[0]?.id ?? '',
      bead: null,
      message: error.message,
      place: null,
      related: null,
      severity: null,
    }
    const column = { scores: [], documentScores: [], comparisons: [], findings: [finding] }
    return { column, failure: error.message }
  }
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

const toDocument = (
  { id, title, variants }: AlignedDocument,
  facts: readonly ResultFact[],
): Result['documents'][number] => ({
  id,
  title,
  texts: variants.map(({ text }) => toText(text)),
  alignments: variants.map(({ text, alignment, relation, covered }) => ({
    system: text.system,
    threshold: alignment.threshold,
    relation,
    covered: { reference: covered.reference ?? null, hypothesis: covered.hypothesis ?? null },
    beads: alignment.beads.map(({ reference, hypothesis, similarity, moved, why, confidence }) => ({
      reference: [...reference],
      hypothesis: [...hypothesis],
      similarity,
      moved,
      why: why ?? null,
      // hundredths: it was learned from some thousand links, finer figures would promise too much
      confidence: confidence === undefined ? null : Math.round(100 * confidence) / 100,
    })),
  })),
  facts: [...facts],
})

const toText = ({ system, path, text, passages, verified }: CutText): Result['documents'][number]['texts'][number] => ({
  system,
  path: storedPath(path),
  sha256: createHash('sha256').update(text).digest('hex'),
  ...(verified === false ? { verified } : {}),
  length: text.length,
  lines: [...lineStarts(text)],
  passages: passages.map(({ class: kind, start, end }) => ({ class: kind, start, end, text: text.slice(start, end) })),
})
