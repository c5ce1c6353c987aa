import { byShare } from '../certainty/questions.ts'
import { weigh } from '../certainty/weigh.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import type { Result } from '../model/result.ts'
import { type Columns, columnsOf, type Judging } from './columns.ts'
import { type CountedIn, countedOf } from './counted.ts'
import { fingerprintOf } from './fingerprints.ts'
import { type Failure, failureOf } from './foreign-column.ts'
import { metricEntry } from './metric-entry.ts'
import { type CountedColumn, type NotedColumn, type Records, readDocument, readPart } from './records/record.ts'
import type { RunHead } from './run-head.ts'

/** A result whose documents are read one by one, each time they are gone through. */
export interface StreamedResult extends Omit<Result, 'documents'> {
  readonly documents: Iterable<Result['documents'][number]>
}

/** Records of every document of a run, in the order of their ids. */
export interface Measured {
  readonly records: Records
  readonly measurers: readonly Measurer[]
  /** Of each metric: what broke it while it measured. */
  readonly failures: readonly (Failure | undefined)[]
}

/** Scores, intervals, tests and findings of what was measured, in one process or in many. */
export async function finish(
  head: RunHead,
  { records, measurers, failures }: Measured,
  judging: Judging,
  progress?: (done: string) => void,
): Promise<StreamedResult> {
  const { schema, version, corpus, reference, signature, analysis, systems } = head
  const columns: (Columns & NotedColumn & { readonly failure: string | null })[] = []
  for (const [m, measurer] of measurers.entries()) {
    columns.push(await columnOf(m, measurer))
    progress?.(`compared by ${measurer.metric.name}`)
  }
  const asked = columns.flatMap(({ questions }) => questions ?? []).toSorted(byShare)
  return {
    schema,
    version,
    corpus,
    reference,
    signature,
    ...(analysis && { analysis }),
    metrics: measurers.map(({ metric, recipe }, m) => metricEntry(metric, columns[m]!.failure, recipe?.options)),
    systems,
    documents: { [Symbol.iterator]: documents },
    scores: columns.flatMap(({ scores }) => scores),
    documentScores: columns.flatMap(({ documentScores }) => documentScores),
    comparisons: columns.flatMap(({ comparisons }) => comparisons),
    findings: columns.flatMap(({ findings }) => findings),
    ...(columns.some(({ questions }) => questions) && {
      questions: asked,
      unclear: columns.flatMap(({ unclear }) => unclear ?? []),
    }),
  }

  async function columnOf(m: number, measurer: Measurer) {
    if (failures[m] !== undefined) return failed(measurer, failures[m].message)
    try {
      const counted = countedOf(measurer, { [Symbol.iterator]: () => countedBy(m) })
      return { ...(await columnsOf([counted], judging)), ...notedBy(m), failure: null }
    } catch (error) {
      // What it says may be a sentence of texts that are no longer there to be looked up.
      const message = failureOf(error, measurer)
      return failed(
        measurer,
        corpus.text === 'withheld' ? `metric '${measurer.metric.name}' failed while it scored` : message,
      )
    }
  }

  /** Read one by one: all that a million segments count fits nowhere. */
  function* countedBy(m: number): Generator<CountedIn> {
    for (const [d, document] of records.ids.entries()) yield { document, ...readPart(records, d, m, 'counted')! }
  }

  function notedBy(m: number): NotedColumn {
    const all = records.ids.map((_, d) => readPart(records, d, m, 'noted')!)
    const questions = all.flatMap(({ questions: some }) => some ?? [])
    const findings = all.flatMap(({ findings: some }) => some)
    if (all.every((noted) => noted.questions === undefined)) return { findings }
    return { findings, questions, unclear: all.flatMap(({ unclear }) => unclear ?? []) }
  }

  function failed({ metric }: Measurer, message: string) {
    const finding = failureFinding(metric.name, message, head.reference, records.ids[0] ?? '')
    const noted = weigh({ reference, systems, documents: [], findings: [finding] })
    return { scores: [], documentScores: [], comparisons: [], ...noted, failure: message }
  }

  function* documents(): Generator<Result['documents'][number]> {
    for (const d of records.ids.keys()) {
      const facts = measurers.flatMap((_, m) =>
        columns[m]!.failure === null ? (readPart(records, d, m, 'facts') ?? []) : [],
      )
      const { alignments, ...document } = readDocument(records, d)
      const counted = measurers.flatMap(({ metric }, m) =>
        columns[m]!.failure === null ? [{ metric: metric.name, of: readPart(records, d, m, 'counted')! }] : [],
      )
      yield {
        ...document,
        alignments: alignments.map((each) => ({ ...each, measured: measuredIn(each, counted) })),
        facts,
      }
    }
  }
}

type Alignment = Result['documents'][number]['alignments'][number]

/** What metrics counted in the beads of one text. */
const measuredIn = (
  { system }: Alignment,
  counted: readonly { readonly metric: string; readonly of: CountedColumn }[],
): NonNullable<Alignment['measured']> =>
  counted.flatMap(({ metric, of }) =>
    of.variants
      .filter((variant) => variant.system === system)
      .map(({ rows, scores }) => ({ metric, rows: rows.map((row) => [...row]), scores: [...scores] })),
  )

const failureFinding = (
  metric: string,
  message: string,
  system: string,
  document: string,
): Result['findings'][number] => {
  const finding = {
    metric,
    statistic: 'failure',
    system,
    document,
    bead: null,
    message,
    place: null,
    related: null,
    severity: null,
  }
  return { ...finding, fingerprint: fingerprintOf(finding) }
}
