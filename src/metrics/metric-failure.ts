import { inspect } from 'node:util'

/**
 * A metric broke its contract: it threw, hung, exited or gave wrong rows. One sentence. It costs the metric its column
 * and never the run.
 */
export class MetricFailure extends Error {
  override readonly name = 'MetricFailure'
}

/** The first line of what was thrown, which may be anything. */
export function firstLine(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message || thrown.name : thrown
  return (typeof text === 'string' ? text : inspect(text)).split('\n', 1)[0] ?? ''
}
