import { inProcess } from '../metrics/contract/in-process.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import { dialectNames } from '../metrics/placeholders/dialect-arguments.ts'
import { metricOf } from '../metrics/recipe.ts'
import { type Finding, unmeasured } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { UserError } from '../model/user-error.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { looksOf } from './asked-kinds.ts'
import { checkFields } from './check-fields.ts'
import { type Against, againstFields, type HeldTexts, heldTexts } from './held-texts.ts'
import type { KindName, Look } from './kinds.ts'

export interface PreserveOptions extends Against {
  /** Of placeholders: `icu`, `python`, `java-printf` … Default: any. */
  readonly dialect?: string | undefined
}

/** Something that was not kept, in one of the texts. */
export interface Loss extends Pick<Finding, 'message' | 'place' | 'related'> {
  /** From 0. */
  readonly text: number
  /** What the text is held to. */
  readonly expected: string
  readonly against: 'reference' | 'source'
  readonly hypothesis: string
}

/**
 * What of some kinds is not in the texts as it is in their references, or in their sources where there are none. Each text stands
 * for itself. One that says nothing has lost whatever there was. All that a metric counts is here, also what a report
 * leaves untold since it is seldom an error: here it was asked for.
 *
 * @throws UserError where texts, kinds or options are wrong, or a text cannot be measured
 */
export async function lossesOf(
  whose: string,
  value: unknown,
  asked: readonly KindName[],
  options: PreserveOptions,
): Promise<readonly Loss[]> {
  checkFields(whose, options, [...againstFields, 'dialect'])
  const texts = heldTexts(whose, value, options)
  checkDialect(whose, options.dialect)
  const looks = looksOf(whose, asked, texts)
  const names = [...new Set(looks.map(({ metric }) => metric))]
  const context = { language: texts.language }
  const measurers = await Promise.all(
    names.map(async (name) => inProcess(await metricOf({ name, context, options: {} }))),
  )
  const losses = pairsOf(texts, options.dialect).map(async (pair, text) => {
    const [reference] = pair.references
    const against = reference === undefined ? 'source' : 'reference'
    const expected = reference ?? pair.source ?? ''
    const { hypothesis } = pair
    const lost = (finding: Pick<Loss, 'message' | 'place' | 'related'>): Loss => {
      const { message, place, related } = finding
      return { text, message, ...(place && { place }), ...(related && { related }), expected, against, hypothesis }
    }
    if (hypothesis.trim() === '')
      return expected.trim() === '' ? [] : [lost({ message: `the ${against} says something, and the text nothing` })]
    const findings = await findingsOf(`${whose}: text ${text + 1}`, pair, looks, measurers)
    return findings.map(lost)
  })
  return (await Promise.all(losses)).flat()
}

/** Those of a pair that stand for something that was looked for. */
async function findingsOf(whose: string, pair: Pair, looks: readonly Look[], measurers: readonly Measurer[]) {
  const all = measurers.map(async (measurer) => {
    const { findings } = await measurer.measure([pair])
    const why = findings.find(({ statistic }) => statistic === unmeasured)?.message
    if (why !== undefined) throw new UserError(`${whose} was not measured (${why})`)
    return findings.filter((finding) => looks.some((look) => isSeen(look, measurer.metric.name, finding)))
  })
  return (await Promise.all(all)).flat()
}

const isSeen = ({ metric, statistics, about }: Look, name: string, finding: Finding): boolean =>
  metric === name &&
  statistics.includes(finding.statistic) &&
  (about === undefined || (finding.about !== undefined && about.includes(finding.about)))

const pairsOf = ({ hypotheses, references, sources, language }: HeldTexts, dialect: string | undefined): Pair[] =>
  hypotheses.map((hypothesis, i) => ({
    references: references === undefined ? [] : [references[i]!],
    hypothesis,
    ...(sources && { source: sources[i]! }),
    ...(dialect !== undefined && { unit: { id: `text ${i + 1}`, language, dialect } }),
  }))

function checkDialect(whose: string, dialect: string | undefined): void {
  const known = ['icu', ...dialectNames]
  if (dialect !== undefined && !known.includes(dialect))
    throw new UserError(`${whose}: no dialect '${dialect}'${didYouMean(dialect, known)}; there are ${known.join(', ')}`)
}
