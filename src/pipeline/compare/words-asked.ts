/** How the words of two texts are compared. */
export interface WordsAsked {
  /** BCP 47. */
  readonly language: string
  readonly resamples: number
  readonly seed: number
  /** N-grams and passages that are listed of each side. */
  readonly top: number
}
