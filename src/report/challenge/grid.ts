import type { Base, BaseScore, Challenge, ChallengedMetric, OperatorScore, Share } from '../../model/challenge.ts'
import { plural } from '../../text/plural.ts'

/** What of a base is shown: every operator that planted something, the harmful ones first. */
export interface Grid {
  readonly base: Base
  readonly harmful: readonly string[]
  readonly harmless: readonly string[]
}

export const bases = ['translation', 'reference'] as const

export const baseWords: Readonly<Record<Base, string>> = {
  translation: 'Changes of translations, each against the same translation unchanged',
  reference: 'Changes of copies of the reference, each against the reference itself',
}

export function gridOf({ operators }: Challenge, base: Base): Grid | undefined {
  const planted = operators.filter((operator) => operator.planted[base] > 0)
  const names = (harmful: boolean) => planted.filter((one) => one.harmful === harmful).map(({ name }) => name)
  return planted.length === 0 ? undefined : { base, harmful: names(true), harmless: names(false) }
}

export const wholeOf = ({ bases: wholes }: ChallengedMetric, base: Base): BaseScore | undefined =>
  wholes.find((whole) => whole.base === base)

export const scoreOn = ({ operators }: ChallengedMetric, base: Base, name: string): OperatorScore | undefined =>
  operators.find((one) => one.base === base && one.name === name)

/** Whether a metric has a number on a base at all. */
export const isMeasured = (metric: ChallengedMetric, base: Base): boolean =>
  (wholeOf(metric, base)?.detected ?? wholeOf(metric, base)?.falseAlarms ?? null) !== null

/** Hundredths, `-` where nothing was measured. */
export const percent = (part: number | null | undefined, n = 1): string =>
  part === null || part === undefined || n === 0 ? '-' : String(Math.round((100 * part) / n))

export const rateOf = (score: OperatorScore | undefined): string => percent(score?.detected, score?.n)

/** `44 [41, 48]` */
export const withInterval = (share: Share | null | undefined): string =>
  share === null || share === undefined
    ? '-'
    : share.interval === null
      ? percent(share.share)
      : `${percent(share.share)} [${percent(share.interval.low)}, ${percent(share.interval.high)}]`

/** `.67 [.63, .71]` */
export const areaText = (share: Share | null | undefined): string => {
  const short = (value: number): string => value.toFixed(2).replace(/^0/, '')
  if (share === null || share === undefined) return '-'
  const { interval } = share
  return interval === null
    ? short(share.share)
    : `${short(share.share)} [${short(interval.low)}, ${short(interval.high)}]`
}

/** What a reader must know beside the tables, a sentence each. */
export function notes(result: Challenge): readonly string[] {
  const { changes, seed, segments, notInThisLanguage, operators, metrics } = result
  const empty = operators.filter(({ planted }) => planted.reference + planted.translation === 0).map(({ name }) => name)
  const silent = metrics.filter((metric) => metric.failure === null && !bases.some((base) => isMeasured(metric, base)))
  return [
    `Percent of changes that made a score worse by however little, at the mildest grade; up to ${plural(changes, 'change')} an operator (whole documents: a tenth), seed ${seed}, from ${plural(segments.reference, 'segment')} of references and ${segments.translation} of translations.`,
    'Only a change that our readers, or a count of words, see the effect of is counted; a pair without a score is not measured.',
    'alarms: harmless changes that made the score worse. caught: harmful changes that cost more than what at most 5 % of the harmless ones cost. auc: how often a harmful change costs more than a harmless one; .5 is chance. Intervals are 95 %, of segments drawn with replacement.',
    ...(empty.length > 0 ? [`No place in these texts for ${empty.join(', ')}.`] : []),
    ...(notInThisLanguage.length > 0 ? [`Not in this language: ${notInThisLanguage.join(', ')}.`] : []),
    ...silent.map(({ name }) => `${name}: nothing of its kind in these texts.`),
    ...metrics.flatMap(({ name, failure }) => (failure === null ? [] : [`${name} has no numbers: ${failure}`])),
  ]
}
