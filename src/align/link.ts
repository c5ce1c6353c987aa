/** Passages of the reference and of the hypothesis that belong together, by index. */
export interface Link {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
}
