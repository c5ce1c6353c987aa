/** What one metric, or people, gave: a number for each system and segment; of systems as a whole, for one segment. */
export interface ScoreTable {
  /** `COMET`, `mqm`. */
  readonly name: string
  readonly systems: readonly string[]
  /** How many segments there are; all systems have the same. */
  readonly segments: number
  /** Systems one after another: `values[system * segments + segment]`; NaN where there is none (not rated, missing). Higher is better. */
  readonly values: Float64Array
}
