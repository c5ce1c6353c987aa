import type { Metric } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'

/** Gives what is wrong, in one sentence, or nothing. */
export type Check = (metric: Metric, pairs: readonly Pair[]) => Promise<string | undefined>

export interface Law {
  readonly name: string
  readonly check: Check
}
