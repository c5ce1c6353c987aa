/** What one metric, or a person, gave: a number for each system and segment, and for each system. */
export interface ScoreTable {
  /** `COMET`, `mqm`. */
  readonly name: string
  readonly systems: readonly string[]
  /** How many segments there are; all systems have the same. */
  readonly segments: number
  /** Systems one after another: `values[system * segments + segment]`; NaN where there is none (not rated, missing). Higher is better. */
  readonly values: Float64Array
  /** One a system, NaN where there is none: a system's score need not be the mean of its segments'. */
  readonly ofSystems: Float64Array
}
