import type { Metric } from '../model/metric.ts'
import { bound } from './bound.ts'
import type { KindName } from './kinds.ts'
import type { PreserveOptions } from './losses.ts'
import { type NoWorseOptions, noWorse } from './no-worse.ts'
import { preserve } from './preserve.ts'
import type { ScoreAgainst } from './scored.ts'
import type { Verdict } from './verdict.ts'

/** What `expect` gets. Await each: some metrics load what they know of a language. */
export interface TranslationMatchers {
  /**
   * Fails where a number, a name … of the reference (of the source, in another language) changed or was lost; the message marks the
   * place. Several texts: each beside the one of its number.
   */
  toPreserve(kinds: readonly KindName[], options: PreserveOptions): Promise<void>
  /** A metric by name, or a value, whose higher score is the better one. */
  toScoreAtLeast(metric: string | Metric, score: number, options: ScoreAgainst): Promise<void>
  /** A metric whose lower score is the better one. */
  toScoreAtMost(metric: string | Metric, score: number, options: ScoreAgainst): Promise<void>
  /** Fails where the texts score worse than the baseline's and a paired bootstrap is sure of it. */
  toBeNoWorseThan(baseline: readonly string[], options: NoWorseOptions): Promise<void>
}

export const matchers = {
  toPreserve: (received: unknown, kinds: readonly KindName[], options: PreserveOptions): Promise<Verdict> =>
    preserve(received, kinds, options),
  toScoreAtLeast: (
    received: unknown,
    metric: string | Metric,
    score: number,
    options: ScoreAgainst,
  ): Promise<Verdict> => bound('least', received, metric, score, options),
  toScoreAtMost: (received: unknown, metric: string | Metric, score: number, options: ScoreAgainst): Promise<Verdict> =>
    bound('most', received, metric, score, options),
  toBeNoWorseThan: (received: unknown, baseline: readonly string[], options: NoWorseOptions): Promise<Verdict> =>
    noWorse(received, baseline, options),
}
