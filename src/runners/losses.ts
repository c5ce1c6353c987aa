import { inProcess } from '../metrics/contract/in-process.ts'
import { dialectNames } from '../metrics/placeholders/dialect-arguments.ts'
import { metricOf } from '../metrics/recipe.ts'
import type { Finding } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { UserError } from '../model/user-error.ts'
import { supportOf } from '../pipeline/language-support.ts'
import { named } from '../plugin/named.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { type Against, type HeldTexts, heldTexts } from './held-texts.ts'
import { type KindName, kindNames, kindOf, type Look } from './kinds.ts'

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
 * for itself. One that says nothing has lost whatever there was.
 *
 * @throws UserError where a kind is none, needs a reference that is not there, or is not read in the language
 */
export async function lossesOf(
  whose: string,
  value: unknown,
  asked: readonly KindName[],
  options: PreserveOptions,
): Promise<readonly Loss[]> {
  const texts = heldTexts(whose, value, options)
  checkDialect(whose, options.dialect)
  const looks = looksOf(whose, asked, texts)
  const against = texts.references === undefined ? 'source' : 'reference'
  const pairs = pairsOf(texts, options.dialect)
  const losses: Loss[] = []
  const lose = (text: number, { message, place, related }: Pick<Finding, 'message' | 'place' | 'related'>): void => {
    const { references: [expected = pairs[text]?.source ?? ''] = [], hypothesis = '' } = pairs[text] ?? {}
    const places = { ...(place && { place }), ...(related && { related }) }
    losses.push({ text, message, ...places, expected, against, hypothesis })
  }
  const names = [...new Set(looks.map(({ metric }) => metric))]
  const measurers = await Promise.all(
    names.map(async (name) => inProcess(await metricOf({ name, context: { language: texts.language }, options: {} }))),
  )
  for (const [i, pair] of pairs.entries()) {
    if (isGone(pair)) lose(i, { message: `the ${against} says something, and the text nothing` })
    else
      for (const [m, measurer] of measurers.entries()) {
        const { findings } = await measurer.measure([pair])
        for (const finding of findings) if (looks.some((look) => isSeen(look, names[m]!, finding))) lose(i, finding)
      }
  }
  return losses
}

const isSeen = ({ metric, statistics, about }: Look, name: string, finding: Finding): boolean =>
  metric === name &&
  statistics.includes(finding.statistic) &&
  (about === undefined || (finding.about !== undefined && about.includes(finding.about)))

const isGone = ({ references: [reference], source, hypothesis }: Pair): boolean =>
  hypothesis.trim() === '' && (reference ?? source ?? '').trim() !== ''

const pairsOf = ({ hypotheses, references, sources, language }: HeldTexts, dialect: string | undefined): Pair[] =>
  hypotheses.map((hypothesis, i) => ({
    references: references === undefined ? [] : [references[i]!],
    hypothesis,
    ...(sources && { source: sources[i]! }),
    ...(dialect !== undefined && { unit: { id: `text ${i + 1}`, language, dialect } }),
  }))

function looksOf(whose: string, asked: readonly KindName[], { references, language }: HeldTexts): readonly Look[] {
  const there = kindNames.join(', ')
  if (!Array.isArray(asked) || asked.length === 0)
    throw new UserError(`${whose}: what to preserve is ${named(asked)}, expected a list of ${there}`)
  const support = supportOf(language)
  return asked.map((name) => {
    if (!kindNames.includes(name))
      throw new UserError(`${whose}: no kind '${name}'${didYouMean(String(name), kindNames)}; there are ${there}`)
    const { reference, source, isRead } = kindOf(name)
    const look = references === undefined ? source : reference
    if (look === undefined)
      throw new UserError(
        `${whose}: ${name} need a 'reference', for they are not compared with a text in another language`,
      )
    if (isRead?.(support) === false)
      throw new UserError(`${whose}: ${name} are not read in '${language}'; variorum languages lists what is`)
    return look
  })
}

function checkDialect(whose: string, dialect: string | undefined): void {
  const known = ['icu', ...dialectNames]
  if (dialect !== undefined && !known.includes(dialect))
    throw new UserError(`${whose}: no dialect '${dialect}'${didYouMean(dialect, known)}; there are ${known.join(', ')}`)
}
