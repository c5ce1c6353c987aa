import type { Document } from './document.ts'

/** Who made one variant of every document, as the corpus tells it. */
export interface System {
  readonly name: string
  readonly description?: string
  /** Languages the text went through, BCP 47: `['en', 'es', 'en']`. */
  readonly chain?: readonly string[]
}

/** One text and its variants. A system may have no variant of it. */
export interface CorpusDocument {
  readonly id: string
  readonly title: string
  /** The day it was first published, ISO 8601: what its relative dates count from. */
  readonly date?: string
  readonly reference: Document
  readonly hypotheses: readonly Document[]
}

/** Everything a run starts from, read and verified. */
export interface Corpus {
  readonly name: string
  readonly title: string
  readonly language: string
  readonly licence?: string
  /** `withheld`: the texts may not be passed on, so nothing that is published may hold a sentence of them. */
  readonly text: 'included' | 'withheld'
  readonly reference: System
  readonly systems: readonly System[]
  readonly documents: readonly CorpusDocument[]
  /** The corpus that these documents may be a part of. */
  readonly whole?: WholeCorpus
}

export interface WholeCorpus {
  /** SHA-256 of all that is said of its texts: equal for equal inputs, where every text is held to its own. */
  readonly digest: string
  readonly documents: number
}
