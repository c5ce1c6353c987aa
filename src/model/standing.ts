/** How well a metric agreed with people where all of ours were held to them. */
export interface Standing {
  /** Soft pairwise accuracy of systems, 0 to 1. */
  readonly systems: number
  /** Accuracy with calibrated ties of segments, 0 to 1, where it measured something. */
  readonly segments: number
}
