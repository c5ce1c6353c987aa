import { formatSignature } from '../model/metric.ts'
import { UserError } from '../model/user-error.ts'
import { named } from '../plugin/named.ts'
import { plural } from '../text/plural.ts'
import { checkFields } from './check-fields.ts'
import { againstFields, besides, heldTexts, receivedTexts } from './held-texts.ts'
import { measured, scoreTexts, whyUnmeasured } from './measured.ts'
import { type MetricChoice, namedMetric } from './named-metric.ts'
import type { ScoreAgainst } from './scored.ts'
import type { Verdict } from './verdict.ts'

export interface NoWorseOptions extends ScoreAgainst, Pick<MetricChoice, 'metric'> {
  /** How sure a fall must be to fail, from 0 to .999. Default: .95. */
  readonly confidence?: number | undefined
}

/** What 1000 resamples tell: p is 1/1001 at least. */
const surest = 0.999

/**
 * Whether texts score no worse than other translations of the same: they fail where they score worse, and a paired bootstrap is as sure of it
 * as was asked.
 *
 * @throws UserError where texts or metric are wrong, nothing was measured, or texts are too few for a test
 */
export async function noWorse(
  value: unknown,
  baseline: unknown,
  options: Partial<NoWorseOptions> = {},
): Promise<Verdict> {
  const whose = 'toBeNoWorseThan'
  checkFields(whose, options, [...againstFields, 'metric', 'options', 'confidence'])
  const { metric, options: own, confidence = 0.95, ...against } = options
  if (!(confidence > 0 && confidence < surest))
    throw new UserError(`${whose}: 'confidence' is ${named(confidence)}, expected a number between 0 and ${surest}`)
  if (metric === undefined) throw new UserError(`${whose}: no 'metric', expected the name of one such as 'chrf'`)
  const hypotheses = receivedTexts(whose, value)
  const texts = heldTexts(whose, hypotheses, against)
  const chosen = await namedMetric(whose, { metric, options: own }, texts)
  const systems = { baseline: besides(whose, 'baseline', baseline, hypotheses), texts: hypotheses }
  const result = await scoreTexts(texts, chosen, { hypotheses: systems, test: 'paired-bs' })
  const why = whyUnmeasured(result)
  const [before = 0, now = 0] = result.scores.map((each) => measured(`${whose}: ${chosen.name}`, each.score, why))
  const { p = null, units = 0, detectable = null } = result.comparisons[0] ?? {}
  if (p === null) throw new UserError(`${whose}: ${plural(units, 'text')} cannot be tested, expected two or more`)
  const isWorse = chosen.higherIsBetter ? now < before : now > before
  const pass = !(isWorse && 1 - p > confidence)
  const told = !isWorse ? 'no fall' : `${pass ? 'it may be chance' : 'a fall'}, at a confidence of ${confidence}`
  return {
    pass,
    message: () =>
      [
        `expected ${chosen.name} to be ${pass ? 'worse' : 'no worse'} than the baseline's ${before.toFixed(2)}, and it is ${now.toFixed(2)}`,
        `difference: ${now > before ? '+' : ''}${(now - before).toFixed(2)}, p ${p.toFixed(3)} (paired bootstrap, ${plural(units, 'text')}): ${told}`,
        `smallest difference that so many texts show at the 5 % level four times in five: ${detectable?.toFixed(2) ?? '-'}`,
        `signature: ${formatSignature(chosen.signature)}`,
      ].join('\n'),
  }
}
