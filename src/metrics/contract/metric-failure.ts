/**
 * A metric broke its contract: it threw, hung, exited or gave wrong rows. One sentence. It costs the metric its column
 * and never the run.
 */
export class MetricFailure extends Error {
  override readonly name = 'MetricFailure'
}
