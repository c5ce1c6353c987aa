/** A stretch of a text that is called an error. */
export interface ErrorSpan {
  /** In characters, which are code points as everywhere in the field, not UTF-16 units; `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Critical is major: the field has two classes. */
  readonly isMajor: boolean
}

export const lengthOf = ({ start, end }: Pick<ErrorSpan, 'start' | 'end'>): number => Math.max(0, end - start)

/** Characters that two spans share. */
export const sharedBy = (a: ErrorSpan, b: ErrorSpan): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
