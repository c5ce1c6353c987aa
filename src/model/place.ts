/** A place in one side of a pair, in UTF-16 units. */
export interface Place {
  readonly side: 'reference' | 'hypothesis'
  readonly start: number
  readonly end: number
  /** What the offsets count in: the side's text (the default) or the whole document it was cut from (`pair.origin`). */
  readonly within?: 'pair' | 'document'
}
