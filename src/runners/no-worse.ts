import { UserError } from '../model/user-error.ts'
import { score } from '../pipeline/score.ts'
import { named } from '../plugin/named.ts'
import { besides, heldTexts, receivedTexts } from './held-texts.ts'
import { type MetricChoice, namedMetric } from './named-metric.ts'
import type { ScoreAgainst } from './scored.ts'
import type { Verdict } from './verdict.ts'

export interface NoWorseOptions extends ScoreAgainst, Pick<MetricChoice, 'metric'> {
  /** How sure a fall must be to fail: from 0 to .999, the surest that 1000 resamples tell. Default: .95. */
  readonly confidence?: number | undefined
}

/**
 * Whether texts score no worse than other translations of the same: they fail where they score worse, and a paired bootstrap is as sure of it
 * as was asked.
 *
 * @throws UserError where texts or metric are wrong, nothing was measured, or texts are too few for a test
 */
export async function noWorse(value: unknown, baseline: unknown, options: NoWorseOptions): Promise<Verdict> {
  const whose = 'toBeNoWorseThan'
  const { metric, options: own, confidence = 0.95, ...against } = options
  if (!(confidence > 0 && confidence < 0.999))
    throw new UserError(`${whose}: 'confidence' is ${named(confidence)}, expected a number between 0 and .999`)
  const hypotheses = receivedTexts(whose, value)
  const texts = heldTexts(whose, hypotheses, against)
  const { references, sources, language } = texts
  const chosen = await namedMetric(whose, { metric, options: own }, texts)
  const { scores, comparisons } = await score({
    references: references ?? [],
    hypotheses: { baseline: besides(whose, 'baseline', baseline, hypotheses), texts: hypotheses },
    metrics: [chosen],
    ...(sources && { source: sources }),
    language,
    test: 'paired-bs',
  })
  const [comparison] = comparisons
  const { difference = null, p = null, units = 0, detectable = null } = comparison ?? {}
  const [before = null, now = null] = scores.map((each) => each.score)
  if (before === null || now === null || difference === null)
    throw new UserError(
      `${whose}: ${chosen.name} measured nothing in ${before === null ? 'the baseline' : 'the texts'}, expected something to measure`,
    )
  if (p === null) throw new UserError(`${whose}: a difference cannot be tested on ${units} text, expected two or more`)
  const isWorse = chosen.higherIsBetter ? difference < 0 : difference > 0
  const pass = !(isWorse && 1 - p > confidence)
  return {
    pass,
    message: () =>
      [
        `expected ${chosen.name} ${pass ? 'to be worse than' : 'to be no worse than'} the baseline's ${before.toFixed(2)}, and it is ${now.toFixed(2)}`,
        `difference ${signed(difference)}, p ${p.toFixed(3)} (paired bootstrap, ${units} texts), ${pass ? 'which is not' : 'which is'} a fall at a confidence of ${confidence}`,
        `smallest difference that so many texts show four times in five: ${detectable === null ? '-' : detectable.toFixed(2)}`,
      ].join('\n'),
  }
}

const signed = (difference: number): string => `${difference > 0 ? '+' : ''}${difference.toFixed(2)}`
