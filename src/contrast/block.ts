/** One block of the reference as words, and what two texts have for it. */
export interface Block {
  readonly reference: readonly string[]
  readonly a: readonly string[]
  readonly b: readonly string[]
}
