import { toFixedEven } from '../../math/fixed.ts'
import type { Result } from '../../model/result.ts'
import type { MetricEntry, Score } from '../lookup.ts'
import { scoreOf } from '../lookup.ts'
import { signatureOf } from './signature.ts'

/** How scores are shown; nothing of it changes a number. */
export interface ScoreView {
  /** What has a row. */
  readonly level: 'segment' | 'document' | 'system'
  /** Decimals. */
  readonly width: number
  /** Numbers alone. */
  readonly scoreOnly: boolean
  /** Short signatures, as sacreBLEU has them. */
  readonly short: boolean
}

export type ComparisonEntry = Result['comparisons'][number]

/** The systems that were scored, in the order of the result. */
export const scoredSystems = ({ systems }: Result): readonly string[] =>
  systems.flatMap(({ name, role }) => (role === 'hypothesis' ? [name] : []))

/** As papers have it: `chrF2`. */
export const titleOf = ({ signature }: MetricEntry): string => signature.split('|', 1)[0] ?? ''

/** The score of a system that has one of every metric that did not fail. */
export const entryOf = (result: Result, system: string, metric: MetricEntry): Score | undefined =>
  scoreOf(result, system, metric.name)

export const comparisonOf = (
  { comparisons }: Result,
  system: string,
  metric: MetricEntry,
): ComparisonEntry | undefined => comparisons.find((each) => each.system === system && each.metric === metric.name)

/** `-` where nothing was measured. */
export const shownScore = (score: number | null | undefined, width: number): string =>
  score === null || score === undefined ? '-' : toFixedEven(score, width)

/** `35.2 (μ = 35.1 ± 4.5)` as sacreBLEU has it, or `35.2 [30.6, 39.9]`: percentiles need not lie evenly. */
export function withInterval(
  score: Score | undefined,
  { analysis }: Result,
  { width }: ScoreView,
  mean = 'μ = ',
): string {
  const [shown, ci] = [shownScore(score?.score, width), score?.ci ?? null]
  const isTheirs = analysis?.recipe === 'sacrebleu'
  // A mean of 0 is sacreBLEU's sign for no interval
  if (ci === null || (isTheirs && mean !== '' && (ci.mean ?? 0) <= 0)) return shown
  if (!isTheirs) return `${shown} [${shownScore(ci.low, width)}, ${shownScore(ci.high, width)}]`
  return `${shown} (${mean}${shownScore(ci.mean, width)} ± ${shownScore(0.5 * (ci.high - ci.low), width)})`
}

/** `(p = 0.0010)*`: held against 0.05, adjusted where that was asked for. */
function shownP({ p, adjusted }: ComparisonEntry): string {
  const decisive = adjusted ?? p
  if (decisive === null) return '(p = -)'
  return `(p = ${toFixedEven(decisive, 4)})${decisive < 0.05 ? '*' : ''}`
}

/** `Baseline: a.txt` for the system that the others were tested against; `shown` escapes its name. */
export const systemLabel = ({ analysis }: Result, name: string, shown: (text: string) => string): string =>
  analysis?.test && analysis.baseline === name ? `Baseline: ${shown(name)}` : shown(name)

/** Heads of the columns of scores. */
export function headings({ metrics, analysis }: Result): string[] {
  const added =
    (analysis?.confidence ?? null) === null ? '' : analysis?.recipe === 'sacrebleu' ? ' (μ ± 95% CI)' : ' [95% CI]'
  return metrics.map((metric) => titleOf(metric) + added)
}

/** Cells of one system: score and interval, then p. */
export const cellsOf = (result: Result, system: string, view: ScoreView): string[][] =>
  result.metrics.map((metric) => {
    const comparison = comparisonOf(result, system, metric)
    const score = withInterval(entryOf(result, system, metric), result, view, '')
    return comparison ? [score, shownP(comparison)] : [score]
  })

/** How the cells of a table are written. */
export interface Cells {
  readonly number: (score: number | null | undefined) => string
  /** Escapes what comes from a text or a file name. */
  readonly name: (text: string) => string
}

/** System, segment or document, and a column a metric; the first row is the heading. */
export function partRows(result: Result, { level }: ScoreView, cells: Cells): string[][] {
  const rows = scoredSystems(result).flatMap((system) =>
    level === 'document' ? documentRows(result, system, cells) : segmentRows(result, system, cells),
  )
  return [['system', level, ...result.metrics.map(({ name }) => cells.name(name))], ...rows]
}

function segmentRows(result: Result, system: string, { number, name }: Cells): string[][] {
  const columns = result.metrics.map((metric) => entryOf(result, system, metric)?.segments ?? [])
  const label = name(system)
  return (columns[0] ?? []).map((_, i) => [label, String(i + 1), ...columns.map((column) => number(column[i]))])
}

function documentRows({ documentScores, metrics }: Result, system: string, { number, name }: Cells): string[][] {
  const ofDocument = new Map<string, Map<string, number | null>>()
  for (const { document, metric, score, system: whose } of documentScores) {
    if (whose !== system) continue
    ofDocument.set(document, (ofDocument.get(document) ?? new Map<string, number | null>()).set(metric, score))
  }
  return [...ofDocument].map(([document, scores]) => [
    name(system),
    name(document),
    ...metrics.map((metric) => number(scores.get(metric.name))),
  ])
}

/** The signatures of a table, under it. */
export function signatureLines(result: Result, { short }: ScoreView): string[] {
  const bar = '-'.repeat('Metric signatures'.length)
  const list = result.metrics.map(
    (metric) => ` - ${titleOf(metric).padEnd(10)} ${afterName(signatureOf(result, metric, short))}`,
  )
  return [bar, 'Metric signatures', bar, ...list]
}

/** The part of a signature after the metric's name. */
export const afterName = (signature: string): string => signature.replace(/^[^|]*\|/, '')

/** What kind of test was made, and with how many resamples or trials. */
export function testTitle({ analysis }: Result): string {
  if (!analysis?.test) return ''
  const { kind, count } = analysis.test
  const what = kind === 'paired-bs' ? 'Paired bootstrap' : 'Paired approximate randomization'
  const many = kind === 'paired-bs' ? 'resamples' : 'trials'
  return `${what}, ${count} ${many}, recipe of ${analysis.recipe === 'sacrebleu' ? 'sacreBLEU' : 'variorum'}`
}
