/** Numbers of a record in the source that can be remade from data. */
export interface Fit {
  /** Where the record stands. */
  readonly file: string
  readonly record: string
  /** Finds the numbers, and says on what and how good they are. */
  remake(print: (line: string) => void): Readonly<Record<string, number>>
}
