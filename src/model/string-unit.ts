/** Counted from 1, columns in UTF-16 units. */
export interface StringPlace {
  readonly line: number
  readonly column: number
}

/** One string of a file of localised strings; a plural form or a branch of a choice is a string of its own. */
export interface StringUnit {
  /**
   * Unique in its file: the path of a key (`menu.open`), context and message of a PO file with U+0004 between them, as in
   * gettext's own files, file/unit/segment of XLIFF, the time a cue begins. A later one of the same id ends in ` (2)`.
   */
  readonly id: string
  /** Where the text of the translation begins in the file; of the source, where there is no translation. */
  readonly place: StringPlace
  /** What tells it from others of the same words: msgctxt, the name of a resource, a cue's speaker. */
  readonly context?: string | undefined
  /** As the file calls it: `fuzzy`, `needs-translation`, `final` … */
  readonly state?: string | undefined
  /** Plural category (`one`), number of a plural form (`0`), case of a choice. */
  readonly branch?: string | undefined
  /** The id without its branch: what the branches of one message share. */
  readonly group?: string | undefined
  /** For translators. */
  readonly note?: string | undefined
  /** Only where the file has both languages. */
  readonly source?: string | undefined
  /** `undefined` where there is no translation; empty where it is an empty one. */
  readonly target: string | undefined
  /** Characters. */
  readonly maxLength?: number | undefined
  /**
   * The dialect of placeholders that the file or its format declares: `icu`, `i18next`, `chrome`, `ruby`, `java-printf`, or
   * a flag of gettext without `-format` (`c`, `python`, `python-brace`, `qt` …).
   */
  readonly dialect?: string | undefined
  /** `false` where the file says that it stays as it is. */
  readonly translate?: false | undefined
}

export interface StringFile {
  /** As the user wrote it. */
  readonly path: string
  readonly format: string
  /** Of the translations, as the file has it; `undefined` where it does not say. */
  readonly language?: string | undefined
  readonly sourceLanguage?: string | undefined
  /** Of the bytes. */
  readonly sha256: string
  /** Of the text, in UTF-16 units. */
  readonly length: number
  /** Where its lines begin. */
  readonly lines: readonly number[]
  /** In the order of the file. */
  readonly units: readonly StringUnit[]
  /** Sentences about what was left out or is odd. */
  readonly notes: readonly string[]
}
