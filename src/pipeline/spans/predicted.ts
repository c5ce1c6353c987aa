import type { MarkedSeverity } from '../../model/judged.ts'

/** Something that is called an error in one text. */
export interface PredictedSpan {
  /** UTF-16 units of the text; absent where it has no place there, such as something left out. */
  readonly place?: { readonly start: number; readonly end: number }
  readonly severity: MarkedSeverity
  /** `changed/number`: what was found, and what it befell. */
  readonly kind: string
}

/** What one metric, or another tool, calls errors. */
export interface Predicted {
  readonly metric: string
  /** In a system's text of a segment; segments count from 0. */
  readonly spans: (system: string, segment: number) => readonly PredictedSpan[]
}
