import { formatSignature } from '../model/metric.ts'
import { checkFields } from './check-fields.ts'
import { type Against, againstFields, type HeldTexts, heldTexts } from './held-texts.ts'
import { scoreTexts, whyUnmeasured } from './measured.ts'
import { type MetricChoice, namedMetric } from './named-metric.ts'

export interface ScoreAgainst extends Against, Pick<MetricChoice, 'options'> {}

/** Texts with the score of a metric. */
export interface Scored {
  readonly texts: HeldTexts
  readonly name: string
  readonly higherIsBetter: boolean
  /** All that can change the number. */
  readonly signature: string
  /** `undefined` where there was nothing to measure. */
  readonly score: number | undefined
  /** Why a text was not measured; `undefined` where every one was. */
  readonly why: string | undefined
  /** Of each text, likewise. */
  readonly segments: readonly (number | undefined)[]
}

/** @throws UserError where texts, metric or options are wrong */
export async function scored(
  whose: string,
  value: unknown,
  metric: MetricChoice['metric'],
  held: ScoreAgainst,
): Promise<Scored> {
  checkFields(whose, held, [...againstFields, 'options'])
  const { options, ...against } = held
  const texts = heldTexts(whose, value, against)
  const chosen = await namedMetric(whose, { metric, options }, texts)
  const result = await scoreTexts(texts, chosen, { hypotheses: texts.hypotheses, level: 'segment', confidence: 0 })
  const [found] = result.scores
  return {
    texts,
    name: chosen.name,
    higherIsBetter: chosen.higherIsBetter,
    signature: formatSignature(chosen.signature),
    score: found?.score ?? undefined,
    why: whyUnmeasured(result),
    segments: found?.segments?.map((each) => each ?? undefined) ?? [],
  }
}
