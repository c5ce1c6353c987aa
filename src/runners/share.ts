import type { MetricChoice } from './named-metric.ts'
import { type ScoreAgainst, type Scored, scored } from './scored.ts'

/** A text's score as evaluations want it: from 0 to 1, where 1 is best. */
export interface Share extends Scored {
  readonly share: number
}

/**
 * Of a metric from 0 to 100, as ours are. An error rate is what is left of 1; one above 100 leaves nothing.
 *
 * @throws UserError as `scored`
 */
export async function shareOf(
  whose: string,
  value: string,
  metric: MetricChoice['metric'],
  against: ScoreAgainst,
): Promise<Share> {
  const found = await scored(whose, value, metric, against)
  const part = Math.min(1, Math.max(0, found.score / 100))
  return { ...found, share: found.higherIsBetter ? part : 1 - part }
}
