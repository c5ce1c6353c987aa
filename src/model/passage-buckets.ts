/** A way of one's own to sort passages in `variorum compare`: how well two systems do in each bucket is compared. */
export interface PassageBuckets {
  /** What passages are sorted by, the heading of the table: `length of sentences`. */
  readonly name: string
  /** Names of the buckets, in the order of the table. */
  readonly buckets: readonly string[]
  /** The bucket of a passage, or several; `undefined` for one that belongs to none. */
  of(passage: SortedPassage): string | readonly string[] | undefined | Promise<string | readonly string[] | undefined>
}

/** One block of the reference; what the systems made of it takes no part. */
export interface SortedPassage {
  readonly reference: string
  readonly document: string
}
