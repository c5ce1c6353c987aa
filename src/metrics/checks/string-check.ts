import type { Span } from '../../model/document.ts'
import { type Finding, type Metric, type Severity, segmentMetric } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { findPlaceholders } from '../placeholders/find-placeholders.ts'
import { hasChoice } from '../placeholders/open-message.ts'
import type { MetricContext } from '../registered.ts'

/** What a check sees of a pair. */
export interface CheckedString {
  readonly source: string
  readonly target: string
  /** BCP 47; `und` where it is not known. */
  readonly language: string
  readonly sourceLanguage: string | undefined
  readonly unit: Pair['unit']
}

/** Its span is of the target, where no side is named. */
export interface Fault extends Span {
  readonly statistic: string
  readonly message: string
  readonly severity: Severity
  readonly side?: 'reference'
  /** What of the source was expected there. */
  readonly expected?: Span
  /** The same in words that stand in neither. */
  readonly wanted?: string
}

/** What of a string was there to be checked: so much of it right, and the rest. */
export interface Judged {
  readonly right: number
  readonly faults: readonly Fault[]
}

export interface StringCheck {
  readonly name: string
  /** Names of what can be wrong, which are the columns behind `kept`. */
  readonly faults: readonly string[]
  readonly summary: string
  /** MQM's. */
  readonly category: string
  /** Of an exporter that is told nothing else. */
  readonly severity: Severity
  readonly version: string
  readonly judge: (string: CheckedString) => Judged | undefined
}

/** Columns, and the share of what was checked that is right. */
export const checkColumns = ({ name, faults, summary, category, severity, version }: Omit<StringCheck, 'judge'>) => ({
  name,
  statistics: ['kept', ...faults],
  higherIsBetter: true,
  summary,
  meanings: faults.map((statistic) => ({ statistic, category, severity })),
  signature: { name, reference: 'first', version },
  score: (sum: ArrayLike<number>): number | undefined => {
    const counts = Array.from(sum)
    const all = counts.reduce((total, count) => total + count, 0)
    return all > 0 ? (100 * (counts[0] ?? 0)) / all : undefined
  },
})

/** A fault as it is noted. A place outside of what the reader of a pair can look up is left out. */
export const asFinding = ({
  statistic,
  message,
  severity,
  side,
  start,
  end,
  expected,
  wanted,
}: Fault): Omit<Finding, 'pair'> => ({
  statistic,
  message,
  severity,
  about: 'string',
  place: { side: side ?? 'hypothesis', start, end },
  ...(wanted !== undefined && { expected: wanted }),
  ...(expected && { related: { side: 'reference' as const, start: expected.start, end: expected.end } }),
})

/** What a string is held to: the text in the source's language, or else its source. */
export const sourceOf = ({ references: [reference], source = '' }: Pair): string => reference ?? source

/**
 * A check of one string against its source as a metric. Its first reference is the text in the source's language, or else its
 * source. A string without a translation is nothing to check.
 */
export function stringCheck(check: StringCheck, { language, sourceLanguage }: MetricContext): Metric {
  const columns = { ...checkColumns(check), instead: ['source' as const] }
  return segmentMetric(columns, (pair, note) => {
    const { hypothesis, unit } = pair
    const text = sourceOf(pair)
    const isEmpty = text.trim() === '' || hypothesis.trim() === ''
    const judged = isEmpty
      ? undefined
      : check.judge({ source: text, target: hypothesis, language: unit?.language ?? language, sourceLanguage, unit })
    if (judged === undefined) return columns.statistics.map(() => 0)
    for (const fault of judged.faults) note(asFinding(fault))
    const count = (name: string): number => judged.faults.filter(({ statistic }) => statistic === name).length
    return [judged.right, ...check.faults.map(count)]
  })
}

/** MediaWiki's. */
const pluralOfWikis = /\{\{\s*plural\s*:/iu

/** Whether a text is a message of several branches: what is plain text in there is not seen. */
export const hasBranches = (text: string): boolean => hasChoice(text) || pluralOfWikis.test(text)

/** A text with what a program reads in there blanked, as long as before. */
export function blanked(text: string, dialect: string | undefined): string {
  let rest = ''
  for (const { start, end } of findPlaceholders(text, dialect))
    if (start >= rest.length) rest += text.slice(rest.length, start) + '\uFFFC'.repeat(end - start)
  return rest + text.slice(rest.length)
}
