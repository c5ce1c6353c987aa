import { type Metric, unmeasured } from '../model/metric.ts'
import type { Result } from '../model/result.ts'
import { UserError } from '../model/user-error.ts'
import { type ScoreOptions, score } from '../pipeline/score.ts'
import type { HeldTexts } from './held-texts.ts'

/** Texts of a call scored by one metric, as `variorum score` does lines: alone, or as one of several systems. */
export const scoreTexts = (
  { references = [], sources, language }: HeldTexts,
  metric: Metric,
  rest: Pick<ScoreOptions, 'hypotheses' | 'level' | 'confidence' | 'test'>,
): Promise<Result> => score({ references, ...(sources && { source: sources }), language, metrics: [metric], ...rest })

/** Why a text was not measured, as the metric says; `undefined` where every one was. */
export const whyUnmeasured = ({ findings }: Pick<Result, 'findings'>): string | undefined =>
  findings.find(({ statistic }) => statistic === unmeasured)?.message

/**
 * A score, if every text was measured: what was not neither passes nor fails, with `.not` neither.
 *
 * @throws UserError where one was not
 */
export function measured(whose: string, points: number | null | undefined, why: string | undefined): number {
  if (why !== undefined) throw new UserError(`${whose} did not measure every text (${why})`)
  if (points == null) throw new UserError(`${whose} measured nothing, expected something to measure`)
  return points
}
