import type { Test } from '../analysis/sample.ts'
import { weigh } from '../certainty/weigh.ts'
import { checkNames } from '../metrics/contract/declared.ts'
import { inProcess } from '../metrics/contract/in-process.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import type { Adjustment } from '../model/adjustments.ts'
import { adjustmentNames } from '../model/adjustments.ts'
import type { Metric } from '../model/metric.ts'
import type { Result } from '../model/result.ts'
import { UserError } from '../model/user-error.ts'
import { segmentsOf } from '../read/segments.ts'
import { languageTag } from '../text/language-tag.ts'
import { plural } from '../text/plural.ts'
import { checkAmong, checkWhole } from './check-options.ts'
import { docIdsOf, noDocIds } from './lines/doc-ids.ts'
import type { LineFiles } from './lines/files.ts'
import { measureLines } from './lines/measure.ts'
import { resultOfLines } from './lines/result.ts'

/** Segments in order: segment i of every text says the same. */
export type Segments = readonly string[]

export interface ScoreOptions {
  /** One reference, or several that each have all segments. */
  readonly references: Segments | readonly Segments[]
  /** One system's output, or several by name. */
  readonly hypotheses: Segments | Readonly<Record<string, Segments>>
  readonly metrics: readonly Metric[]
  /** What the texts were translated from. */
  readonly source?: Segments
  /** BCP 47 of references and hypotheses. Default: en. */
  readonly language?: string
  /** The document of each segment. */
  readonly documents?: readonly string[]
  /** What gets a score besides the system. Default: system, nothing. */
  readonly level?: 'system' | 'document' | 'segment'
  /** Resamples of the 95 % intervals; 0: none. Default: 1000. */
  readonly confidence?: number
  /** Paired bootstrap (`paired-bs`) or approximate randomization (`paired-ar`). Default: none for one system, else paired-bs. */
  readonly test?: Test['kind'] | false
  /** Trials of `paired-ar`; a paired bootstrap has the resamples of the intervals. Default: 10000. */
  readonly trials?: number
  /** The system that the others are tested against. Default: the first. */
  readonly baseline?: string
  /** p-values adjusted for the number of systems. Default: as they are. */
  readonly adjust?: Adjustment
  /** What is resampled. Default: segment. */
  readonly cluster?: 'segment' | 'document'
  /** Default: 12345. */
  readonly seed?: number
}

/**
 * Scores segments against references, with intervals and tests: the numbers of `variorum score`. `scores` of the result has a
 * score for each system and metric, `comparisons` a test for each system but the baseline, `findings` what metrics noted.
 *
 * @throws UserError where texts have unequal numbers of segments, or names are unknown or missing
 */
export async function score(options: ScoreOptions): Promise<Result> {
  const {
    metrics,
    confidence = 1000,
    test,
    trials = 10_000,
    seed = 12345,
    level = 'system',
    cluster = 'segment',
  } = options
  checkOptions(options)
  const files = filesOf(options)
  const names = files.systems.map(({ path }) => path)
  const { baseline = names[0] ?? '' } = options
  if (!names.includes(baseline))
    throw new UserError(`no system '${baseline}' to compare with; there are ${names.join(', ')}`)
  if ((level === 'document' || cluster === 'document') && options.documents === undefined)
    throw new UserError(`scores and resamples by document need 'documents', the document of each segment`)
  const kind = test ?? (names.length > 1 ? 'paired-bs' : false)
  const measurers: readonly Measurer[] = metrics.map((metric) => inProcess(metric, 'passed in code'))
  checkNames(measurers)
  const measured = await measureLines(files, measurers)
  const judging = {
    confidence: confidence > 0 ? confidence : undefined,
    test: kind === false ? undefined : { kind, count: kind === 'paired-bs' ? confidence || 1000 : trials },
    seed,
    recipe: 'variorum' as const,
    adjust: options.adjust,
    baseline,
  }
  const result = await resultOfLines(files, measurers, measured, judging, { level, cluster, texts: true })
  return { ...result, ...weigh(result) }
}

/** What the types say, for callers that have none. */
function checkOptions(options: ScoreOptions): void {
  if (!Array.isArray(options.metrics) || options.metrics.length === 0)
    throw new UserError("score takes a list of one or more 'metrics'")
  languageTag(options.language ?? 'en', "score: 'language'")
  checkAmong('score', options, {
    test: [false, 'paired-bs', 'paired-ar'],
    level: ['system', 'document', 'segment'],
    cluster: ['segment', 'document'],
    adjust: adjustmentNames,
  })
  checkWhole('score', options, { confidence: 0, trials: 1, seed: 0 })
}

/** Two systems on the same segments: by how much the second differs from the first, and how sure that is. */
export interface CompareOptions extends Omit<ScoreOptions, 'hypotheses' | 'baseline' | 'level'> {
  readonly baseline: Segments
  readonly system: Segments
}

/**
 * For each metric the difference (system less baseline) with its interval, p-value, effect size and the smallest difference that
 * so many segments would have shown.
 */
export async function compareSystems({ baseline, system, ...options }: CompareOptions): Promise<Result['comparisons']> {
  const { comparisons } = await score({ ...options, hypotheses: { baseline, system } })
  return comparisons
}

function filesOf({ references, hypotheses, source, documents, language = 'en' }: ScoreOptions): LineFiles {
  // An empty list beside a source is no reference, not one without segments
  const isNone = references.length === 0 && source !== undefined
  const texts = areSegments(references) && !isNone ? [references] : (references as readonly Segments[])
  const systems = areSegments(hypotheses) ? { system: hypotheses } : hypotheses
  if (texts.length === 0 && source === undefined)
    throw new UserError('no reference and no source, expected one of them')
  const length = (texts[0] ?? source)!.length
  const all: readonly (readonly [string, Segments])[] = [
    ...texts.map((segments, i) => [`reference ${i + 1}`, segments] as const),
    ...(source ? [['the source', source] as const] : []),
    ...Object.entries(systems),
  ]
  for (const [name, segments] of all)
    if (segments.length !== length)
      throw new UserError(
        `${name} has ${plural(segments.length, 'segment')} and ${all[0]![0]} ${length}, expected the same number; references are one list for each reference, not for each segment`,
      )
  return {
    references: texts.map((segments, i) =>
      segmentsOf(texts.length === 1 ? 'reference' : `reference ${i + 1}`, segments),
    ),
    numRefs: 1,
    ...(source && { source: segmentsOf('source', source) }),
    systems: Object.entries(systems).map(([name, segments]) => segmentsOf(name, segments)),
    docids: documents === undefined ? noDocIds : docIdsOf(documents, 'documents'),
    language,
  }
}

const areSegments = (value: Segments | readonly Segments[] | Readonly<Record<string, Segments>>): value is Segments =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
