/** A way to sort passages, or words, into buckets. */
export type Bucketing = BucketsOfPassages | BucketsOfWords

interface BucketsOfPassages {
  readonly of: 'passages'
  /** What they are sorted by: `words of the reference`. */
  readonly name: string
  readonly buckets: readonly string[]
  /** By block of the reference the indices of its buckets: none, one or several. */
  readonly ofBlocks: readonly (readonly number[])[]
}

interface BucketsOfWords {
  readonly of: 'words'
  readonly name: string
  readonly buckets: readonly string[]
  /** The index of a word's bucket; undefined: none. */
  readonly ofWord: (word: string) => number | undefined
}
