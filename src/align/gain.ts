/** Passages of the reference and of the hypothesis that belong together, by index. */
export interface Link {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
}

/** Passages of either side that a link holds at most. */
export const widest = 3

// Two neighbouring links glued to one share, across, what any two strangers share; without a price for width the path
// would glue all it can.
const gluePerPassage = 0.25

/** What it costs a link to be wider than one passage a side. */
export const gluePrice = (a: number, b: number, massA: number, massB: number): number =>
  (gluePerPassage * (a + b - 2) * Math.max(massA, massB)) / (a + b)

/**
 * What a link is worth: twice the weight its sides share, less what strangers of that size would share.
 *
 *     gain(A, B) = 2 shared(A, B) - threshold (mass A + mass B)
 *
 * It is positive where the Dice similarity is above the threshold, and it adds up: a merged passage brings its own
 * shared weight and its own mass, so merging costs nothing extra.
 */
export const gain = (shared: number, massA: number, massB: number, threshold: number): number =>
  2 * shared - threshold * (massA + massB)
