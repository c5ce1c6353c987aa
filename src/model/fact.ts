import type { Pair } from './pair.ts'
import type { Place } from './place.ts'

/** One system's text of a document, as `Metric.measure` was given it. */
export interface SystemPairs {
  readonly system: string
  readonly pairs: readonly Pair[]
}

/** All texts of a document: the reference against itself first, then every system against the reference. */
export type DocumentPairs = readonly SystemPairs[]

/** A place where a text says a fact. */
export interface Saying {
  readonly system: string
  /** Index into that system's pairs; the place is on their hypothesis' side, or of the reference on either. */
  readonly pair: number
  readonly place: Place
  /** Its words; left out where they are those at the place, and may be too many to pass on. */
  readonly text?: string
  /** Of a quotation, who this text says is speaking, with offsets as those of the place. */
  readonly speaker?: { readonly name: string; readonly start: number; readonly end: number }
}

/** What became of a fact at one place of one system: one count of a statistic. Places are those of its finding, if it has one. */
export interface Outcome {
  readonly system: string
  /** Index into that system's pairs. */
  readonly pair: number
  readonly statistic: string
  readonly place?: Place
  readonly related?: Place
}

/** One thing that the texts of a document name, count or quote. */
export interface Fact {
  /** Unlike that of any other fact of the document. */
  readonly id: string
  /** `person`, `number`, `quotation`: what findings call `about`. */
  readonly type: string
  readonly label?: string
  /** Of an office, whose it is. */
  readonly holder?: string
  /** Every place in every text, the reference's first. */
  readonly said: readonly Saying[]
  readonly outcomes: readonly Outcome[]
}
