/** A record in the source that can be remade from data. */
export interface Fit {
  /** Where the record stands. */
  readonly file: string
  readonly record: string
  /** What of its data is not there, if anything. */
  readonly lacking: () => string | undefined
  /** Finds the numbers, and says on what and how good they are. Lists: the record is a table, and written whole. */
  remake(
    print: (line: string) => void,
  ): Readonly<Record<string, number>> | Promise<Readonly<Record<string, readonly number[]>>>
}
