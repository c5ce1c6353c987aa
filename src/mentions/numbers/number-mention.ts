import type { Span } from '../../model/document.ts'

export type NumberType = 'number' | 'quantity' | 'money' | 'percent' | 'ordinal'

export interface NumberMention extends Span {
  readonly type: NumberType
  /** A word where the text gives no number: `billions`. */
  readonly value: number | string
  /** Of a quantity the canonical unit, of money the currency. */
  readonly unit?: string
}
