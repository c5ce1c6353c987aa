/** Neutral: marked, but no error to those who weigh. */
export type MarkedSeverity = 'critical' | 'major' | 'minor' | 'neutral'

/** An error that a person, or another tool, marked in a segment. */
export interface MarkedError {
  /** UTF-16 units into the segment's text, or into its source; `end` exclusive. */
  readonly start: number
  readonly end: number
  /** As the data name it: `accuracy/mistranslation`. */
  readonly category: string
  readonly severity: MarkedSeverity
  /** It stands in the source: there it is left out, or wrong. */
  readonly isInSource: boolean
  /** What it counts with, where the data say so. */
  readonly weight?: number
}

/** One system's text of a segment; without `errors` nobody judged it. */
export interface JudgedText {
  readonly text: string
  readonly errors?: readonly MarkedError[]
}

export interface JudgedSegment {
  /** Segments of one document are of one mind: they are drawn together. */
  readonly document: string
  readonly reference: string
  readonly source?: string
  /** By system; absent is a system that has no text of this segment. */
  readonly systems: ReadonlyMap<string, JudgedText>
}

/** Translations in which errors are marked. */
export interface JudgedSet {
  readonly name: string
  readonly segments: readonly JudgedSegment[]
}
