import type { Span } from './document.ts'

/** Where a side of a pair was cut from: the whole document, and the pair's passages in it. */
export interface Excerpt {
  readonly document: string
  readonly spans: readonly Span[]
}

/**
 * The two sides of a bead as text: what a metric sees. An omission has `hypothesis: ''`, an addition
 * `references: ['']`. Passages of one side are joined by `joinPassages`.
 */
export interface Pair {
  /** One or more; none only where there is a source and no metric but those that make do with it. */
  readonly references: readonly string[]
  readonly hypothesis: string
  readonly source?: string
  /** Of a localised string: what its file says of it. */
  readonly unit?: {
    readonly id: string
    /** Where its key is not in both files, or has no translation there; absent: both have it. */
    readonly state?: 'missing' | 'untranslated' | 'added' | 'renamed'
    /** BCP 47 of the translation, where it is known. */
    readonly language?: string
    /** Of its placeholders, as `StringUnit` has it. */
    readonly dialect?: string
    /** Of a form of a plural: what the source says in the form for most numbers. */
    readonly plural?: string
    /** Characters. */
    readonly maxLength?: number
  }
  /** The day its document was first published, ISO 8601: what relative dates count from. */
  readonly date?: string
  /** Absent where the pair was not cut from documents (line-aligned files, tests). */
  readonly origin?: { readonly reference: Excerpt; readonly hypothesis: Excerpt }
}

/** The text of an excerpt: its passages with a space between them. */
export const joinPassages = ({ document, spans }: Excerpt): string =>
  spans.map(({ start, end }) => document.slice(start, end)).join(' ')

/** An offset into `joinPassages(excerpt)` as an offset into the document. */
export function offsetInDocument({ spans }: Excerpt, offset: number): number {
  let left = offset
  for (const [i, { start, end }] of spans.entries()) {
    if (left <= end - start || i === spans.length - 1) return Math.min(start + left, end)
    left -= end - start + 1
  }
  return 0
}
