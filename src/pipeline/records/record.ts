import type { Result, ResultFact } from '../../model/result.ts'
import type { ResultDocument } from '../result-document.ts'

/** Links of a variant that may be wrong, in its order. */
export interface CountedDoubt {
  /** Of each the block that it is counted in, and its confidence. */
  readonly blocks: readonly number[]
  readonly confidence: readonly number[]
  /** A row for each, one after the other: what its reference side counts with nothing beside it, less what the link counts. */
  readonly differences: readonly number[]
}

/** What one metric counted of one variant of a document. */
export interface CountedVariant {
  readonly system: string
  /** A row for each block of the document's reference, one after the other. */
  readonly units: readonly number[]
  /** Sums over the reference's passages, over the linked ones, and over those that the variant added. */
  readonly whole: readonly number[]
  readonly linked: readonly number[]
  readonly added: readonly number[]
  /** Of each bead what was counted, and its score; null where nothing was measured. */
  readonly rows: readonly (readonly number[])[]
  readonly scores: readonly (number | null)[]
  /** Absent where no link is doubtful, or the metric cannot tell what becomes of it. */
  readonly doubt?: CountedDoubt
}

/** What one metric counted of a document: all that its scores and tests are made of, and no score. */
export interface CountedColumn {
  readonly blockCount: number
  readonly variants: readonly CountedVariant[]
}

/** Its findings there, weighed. */
export type NotedColumn = Pick<Result, 'findings' | 'questions' | 'unclear'>

export interface ColumnRecord {
  readonly counted: CountedColumn
  readonly noted: NotedColumn
  readonly facts: readonly ResultFact[]
}

/**
 * What a run keeps of a document, as JSON: the document without its facts, then of each metric what it counted, what it noted
 * and the facts it compared. Of a metric that failed nothing: empty texts.
 */
export type PackedRecord = readonly string[]

const kinds = ['counted', 'noted', 'facts'] as const

/** Texts of a record with so many metrics. */
export const partCount = (metrics: number): number => 1 + kinds.length * metrics

/** Where the texts of a metric begin and end in a record. */
export const partsOfMetric = (metric: number): readonly [first: number, end: number] => [
  partCount(metric),
  partCount(metric + 1),
]

export const packColumn = (column: ColumnRecord | undefined): readonly string[] =>
  kinds.map((kind) => (column === undefined ? '' : JSON.stringify(column[kind])))

/** Records of documents, wherever they are kept, in the order of the result. */
export interface Records {
  readonly ids: readonly string[]
  /** One text of a record; empty where there is none. */
  text(document: number, part: number): string
}

export const readDocument = (records: Records, document: number): ResultDocument =>
  JSON.parse(records.text(document, 0))

export function readPart<Kind extends keyof ColumnRecord>(
  records: Records,
  document: number,
  metric: number,
  kind: Kind,
): ColumnRecord[Kind] | undefined {
  const text = records.text(document, partCount(metric) + kinds.indexOf(kind))
  return text === '' ? undefined : JSON.parse(text)
}
