import { type OwnClass, plain } from './own-class.ts'

/** A line of the text as the classes see it. */
export interface PageLine {
  readonly text: string
  readonly sentences: number
  /** Which paragraph it is in. */
  readonly paragraph: number
  readonly own: OwnClass | undefined
  readonly blanksBefore: number
  readonly blanksAfter: number
}

/** How a line is built: prose ends in a full stop or is long; a title does neither; a short question may be either. */
export type Shape = 'prose' | 'title' | 'question'

/** Set by hand; `bench/sensitivity.ts --only shapeBounds` prints what a fifth changes. */
const shapeBounds = {
  /** UTF-16 units of a title at most, */
  longestTitle: 160,
  /** and of one of several sentences. */
  severalSentences: 60,
  /** Words of a question that may stand above a passage. */
  questionWords: 12,
} as const
const stops = /[.!?…。！？｡।؟۔]["'”’»›“)\]」』]*$/u
const leadsOn = /[:,;：，；]["'”’»]?$/u
const asks = /[?？؟]["'”’»›“」』]*$/u
const withoutSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u

export const isMarkdownHeading = (text: string): boolean => /^#{1,6}\s/.test(text)
export const isBullet = (text: string): boolean => /^[•●▪‣►➤]\s/u.test(text)

/** Words; in scripts without spaces about two characters make one. */
export const wordCount = (text: string): number =>
  withoutSpaces.test(text) ? Math.ceil(text.length / 2) : text.split(/\s+/).length

export function shapeOf({ text, sentences }: PageLine): Shape {
  if (isMarkdownHeading(text)) return 'title'
  const bare = plain(text)
  if (bare.length > shapeBounds.longestTitle || leadsOn.test(bare)) return 'prose'
  if (sentences === 1 && asks.test(bare) && wordCount(bare) <= shapeBounds.questionWords) return 'question'
  if (stops.test(bare)) return 'prose'
  return sentences === 1 || bare.length <= shapeBounds.severalSentences ? 'title' : 'prose'
}

const nameWords = "\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*)"
const author = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}{1,3}\\s)?${nameWords}{1,3}(?:(?:,|\\s\\p{Ll}{1,3})\\s${nameWords}{0,3})*$`,
  'u',
)

/**
 * How an author is named above an article: two to four words with capitals, perhaps more names or a place behind them, and
 * a short word before them, which translation may have made out of `By`.
 */
export const isAuthor = (text: string): boolean => author.test(text)

/** Whether The Long Words Have Capitals, as in headlines of many papers. */
export function isTitleCase(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => word.length > 3)
  return long.filter((word) => /^\P{L}?[\p{Lu}\p{N}]/u.test(word)).length > long.length * 0.7
}
