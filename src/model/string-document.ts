import type { StringFile } from './string-unit.ts'

/** A file of localised strings, read. */
export interface StringTranslation {
  readonly system: string
  /** BCP 47. */
  readonly language: string
  readonly file: StringFile
}

/** Files of localised strings that go together, one for each system that has it. */
export interface StringDocument {
  readonly id: string
  /** Undefined where each file has its source within it; then it stands alone. */
  readonly source: StringFile | undefined
  /** Each read when it is its turn, so that one is in memory at a time. To be gone through once. */
  readonly files: AsyncIterable<StringTranslation>
}

/** An application's strings in several languages, each a system that is held against the source. */
export interface StringCorpus {
  readonly name: string
  /** What the source is called in tables, */
  readonly source: string
  /** and where a system is called that. */
  readonly otherwise: string
  /** BCP 47 of the source. */
  readonly language: string
  /** In the order of their ids. To be gone through once, each to the end of its files before the next. */
  readonly documents: AsyncIterable<StringDocument>
}
