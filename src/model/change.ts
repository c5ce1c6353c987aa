import type { ComparedFinding } from './compare.ts'

/** What became of a result when its inputs changed. */
export interface Change {
  /** The gravest first. */
  readonly new: readonly ComparedFinding[]
  readonly gone: readonly ComparedFinding[]
  /** Findings that were there before and are. */
  readonly same: number
  /** Those that are other numbers now. */
  readonly scores: readonly {
    readonly system: string
    readonly metric: string
    readonly before: number | null
    readonly after: number | null
  }[]
}
