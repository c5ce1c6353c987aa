import type { StringFile } from '../model/string-unit.ts'
import type { LocatedText } from './located-text.ts'

/** What the user may say about a file that does not say it itself. */
export interface StringsChoice {
  /** A name of `formats.ts`; recognised by content where it is left out. */
  readonly format?: string | undefined
  /** Of the translations, for files that hold several languages. */
  readonly language?: string | undefined
  readonly sourceLanguage?: string | undefined
  /** Whose translation, for test sets that hold several. */
  readonly system?: string | undefined
}

/** What a reader found; ids may still be there twice. */
export type FoundStrings = Omit<StringFile, 'path' | 'sha256' | 'length' | 'lines'>

export type StringsReader = (file: LocatedText, choice: StringsChoice) => FoundStrings
