import type { Span } from '../../model/document.ts'
import type { Ground } from './confirmed.ts'
import type { Reversal } from './reversals.ts'

/** What came or went, on what ground. */
export interface Told {
  /** `lost`: denied in the reference alone; `added`: in the hypothesis alone; else the one word for the other. */
  readonly kind: 'lost' | 'added' | Reversal
  readonly reference: Span
  readonly hypothesis: Span
  readonly ground: Ground
}

export interface Judged {
  /** Negations of the reference that the hypothesis has. */
  readonly kept: number
  readonly flips: readonly Told[]
  /** Negations of the reference that nothing can be compared with, and flips that may be none. */
  readonly unclear: number
}

/** Compares what two texts deny. */
export type Judge = (reference: string, hypothesis: string) => Judged
