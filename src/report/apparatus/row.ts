import type { ResultFact } from '../../model/result.ts'
import { weight } from '../gravity.ts'
import type { Bead } from '../lookup.ts'
import type { ExportSeverity } from '../meaning.ts'
import type { Range } from '../sides.ts'
import type { Judged } from './fact-index.ts'

/**
 * What became of one fact in one variant.
 * - kept: said where the reference says it, or so near that a pronoun does
 * - moved: said, but in another place than its passage's
 * - changed: something else stands in its place; a quotation in other words
 * - lost: its passage is there and the fact is not
 * - left-out: its passage is not there
 * - added: only variants have it, and this one does
 * - absent: only variants have it, and this one does not
 * - no-text: the system has no variant of this document
 */
type CellKind = 'kept' | 'moved' | 'changed' | 'lost' | 'left-out' | 'added' | 'absent' | 'no-text'

/** A place in one text; `passages` are indices into its passages. */
export interface ReadingPlace extends Range {
  readonly passages: readonly number[]
}

export interface Reading {
  /** The variant's words; null for quotations, and where only the place is known. */
  readonly text: string | null
  /** Of a quotation, how it was graded (`paraphrase`, `distorted`, …), with what changed. */
  readonly grade: string | null
  readonly message: string | null
  /** MQM-like, of the finding behind it. */
  readonly category: string | null
  readonly severity: ExportSeverity | null
  readonly place: ReadingPlace | null
}

export interface Cell {
  readonly system: string
  readonly kind: CellKind
  /** The gravest of its readings. */
  readonly severity: ExportSeverity | null
  /** Of so many mentions that were counted so many were kept; a quotation counts once. */
  readonly kept: number
  readonly of: number
  /** Said so many times more than in the reference, inside passages that both have. */
  readonly more: number
  readonly readings: readonly Reading[]
}

export interface ApparatusRow {
  readonly document: string
  readonly fact: string
  readonly type: string
  readonly label: string | null
  readonly holder: string | null
  /** Of a quotation, as the first text that has it tells it. */
  readonly speaker: string | null
  /** The first place: the reference's, or of an addition that of the first variant that has it, named by `system`. */
  readonly place: ReadingPlace & { readonly system: string }
  readonly mentions: number
  readonly onlyInVariants: boolean
  readonly severity: ExportSeverity | null
  /** Variants that do not simply keep it, but for those that are another text. */
  readonly affected: number
  readonly cells: readonly Cell[]
}

export interface Apparatus {
  readonly schema: 'variorum/apparatus@1'
  readonly corpus: string
  readonly reference: string
  readonly systems: readonly string[]
  readonly rows: readonly ApparatusRow[]
}

/** What one variant is to one document, and what was found there: what a cell is made of. */
export interface Witness {
  readonly system: string
  readonly reference: string
  /** What became of a fact in this text. */
  readonly judged: (fact: ResultFact) => readonly Judged[]
  /** What was judged of exactly this place in the variant. */
  readonly judgedAt: (place: Range) => readonly Judged[]
  /** The bead that holds this place of the reference, or of the variant. */
  readonly beadAt: (side: 'reference' | 'hypothesis', place: Range) => Bead | undefined
  /** From the start of the variant's passages of a bead to their end; nothing where it has none. */
  readonly passageOf: (bead: Bead | undefined) => ReadingPlace | null
  readonly placeOf: (range: Range) => ReadingPlace
  readonly reading: (judged: Judged, place: Range | null, text?: string | null) => Reading
  /** The variant's words at a place: what a fact says there even where no passage is shown. */
  readonly wordsAt: (place: Range) => string | null
}

/** The gravest severity among readings, cells or rows. */
export const gravest = (all: readonly { readonly severity: ExportSeverity | null }[]): ExportSeverity | null =>
  all.reduce<ExportSeverity | null>(
    (worst, { severity }) => (weight(severity) > weight(worst) ? severity : worst),
    null,
  )
