/** Whether an expectation holds, and why: what the test runners ask of a matcher. */
export interface Verdict {
  readonly pass: boolean
  /** For either outcome, since `.not` fails where it passes. */
  readonly message: () => string
}
