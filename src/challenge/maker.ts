import type { Operator } from '../model/operator.ts'
import type { Readers } from './readers.ts'

/** An operator of ours before it knows the language of the texts. */
export interface Maker extends Required<Pick<Operator, 'name' | 'category' | 'harmful' | 'summary'>> {
  readonly unit?: 'document'
  readonly grades?: number
  /** Undefined where the language's words that it needs are not known. */
  readonly make: (readers: Readers) => Work | undefined
}

/** The change, and what proves it; of ours neither waits for anything. */
export interface Work {
  readonly apply: (...given: Parameters<Operator['apply']>) => string | undefined
  readonly proves: (...given: Parameters<NonNullable<Operator['proves']>>) => boolean
}
