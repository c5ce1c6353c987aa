import type { StringFile } from './string-unit.ts'

/** Files of localised strings that go together, one for each system that has it. */
export interface StringDocument {
  readonly id: string
  /** Undefined where each file has its source within it; then it stands alone. */
  readonly source: StringFile | undefined
  readonly files: readonly { readonly system: string; readonly language: string; readonly file: StringFile }[]
}

/** An application's strings in several languages, each a system that is held against the source. */
export interface StringCorpus {
  readonly name: string
  /** What the source is called in tables. */
  readonly source: string
  /** BCP 47 of the source. */
  readonly language: string
  /** In the order of their ids. */
  readonly documents: readonly StringDocument[]
}
