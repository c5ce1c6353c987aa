/** A word or phrase and how it is translated; one whose translation is itself stays as it is. */
export interface Term {
  readonly source: string
  readonly target: string
  /** Other translations that will do. */
  readonly others?: readonly string[]
  /** What it is not translated with. */
  readonly forbidden: readonly string[]
  /** BCP 47 of the translation; absent: whatever the language is. */
  readonly language?: string
}

export interface Glossary {
  readonly terms: readonly Term[]
  /** Of the bytes it was read from. */
  readonly sha256: string
}
