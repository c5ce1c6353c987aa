import { formatSignature, unmeasured } from '../model/metric.ts'
import { UserError } from '../model/user-error.ts'
import { score } from '../pipeline/score.ts'
import { type Against, countOfTexts, type HeldTexts, heldTexts } from './held-texts.ts'
import { type MetricChoice, namedMetric } from './named-metric.ts'

export interface ScoreAgainst extends Against, Pick<MetricChoice, 'options'> {}

/** Texts with the score of a metric. */
export interface Scored {
  readonly texts: HeldTexts
  readonly name: string
  readonly higherIsBetter: boolean
  /** All that can change the number. */
  readonly signature: string
  readonly score: number
  /** Of each text; `undefined` where there was nothing to measure. */
  readonly segments: readonly (number | undefined)[]
}

/** @throws UserError where texts or metric are wrong, or nothing was measured: that is neither a pass nor a failure */
export async function scored(
  whose: string,
  value: unknown,
  metric: MetricChoice['metric'],
  { options, ...against }: ScoreAgainst,
): Promise<Scored> {
  const texts = heldTexts(whose, value, against)
  const { hypotheses, references, sources, language } = texts
  const chosen = await namedMetric(whose, { metric, options }, texts)
  const result = await score({
    references: references ?? [],
    hypotheses,
    metrics: [chosen],
    ...(sources && { source: sources }),
    language,
    level: 'segment',
    confidence: 0,
  })
  const [found] = result.scores
  const { name } = chosen
  if (found?.score == null) {
    const why = result.findings.find(({ statistic }) => statistic === unmeasured)?.message
    throw new UserError(
      `${whose}: ${name} measured nothing in ${countOfTexts(hypotheses.length)}, expected something to measure${why === undefined ? '' : ` (${why})`}`,
    )
  }
  return {
    texts,
    name,
    higherIsBetter: chosen.higherIsBetter,
    signature: formatSignature(chosen.signature),
    score: found.score,
    segments: found.segments?.map((each) => each ?? undefined) ?? [],
  }
}
