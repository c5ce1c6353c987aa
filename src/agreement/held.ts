/** How well a metric agrees with people. */
export interface Agreed {
  readonly value: number | undefined
  /** As `PairwiseP` counts them, where draws decide. */
  readonly nearTies?: number
}

/** Holds a metric's scores, laid out as people's are, to people's. */
export interface Held {
  (metric: Float64Array): Agreed
  /** Nearly the same, for the thousands of draws of a test: there only the order of values matters. */
  readonly quickly?: (metric: Float64Array) => number
}
