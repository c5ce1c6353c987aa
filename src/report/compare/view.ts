import type { ComparedFinding, ComparedMetric, Comparison } from '../../model/compare.ts'
import { plural } from '../../text/plural.ts'
import { decimalsFor, formatInterval, formatP, formatScore, listed } from '../numbers.ts'

/** p below which a difference is told from none. */
const significant = 0.05

/** What A and B are: the results, or where two systems are held to each other, those; not escaped. */
export function sideNames({ a, b, systems }: Comparison): readonly [a: string, b: string] {
  const [only] = systems.length === 1 ? systems : []
  return only === undefined || only.system === only.with
    ? [a.path, b.path]
    : [`${only.system} of ${a.path}`, `${only.with} of ${b.path}`]
}

const isMeasured = ({ a, b, comparable }: ComparedMetric): boolean => !comparable || a !== undefined || b !== undefined

const isEqual = ({ difference, comparable }: ComparedMetric): boolean => comparable && difference === 0

/**
 * A row for each metric and system, or for those whose scores differ, and how many are equal; metrics that measured nothing in
 * either have none.
 */
export function metricRows(
  { metrics, systems, test }: Comparison,
  written: (text: string) => string,
  which: 'all' | 'changed' = 'all',
) {
  const isOneSystem = systems.every((pair) => pair.system === pair.with)
  const measured = metrics.filter(isMeasured)
  const scores = new Map<string, (number | null)[]>()
  for (const { metric, a, b } of measured) {
    const own = scores.get(metric) ?? []
    scores.set(metric, own)
    own.push(a ?? null, b ?? null)
  }
  const rows = which === 'all' ? measured : measured.filter((row) => !isEqual(row))
  const head = [
    'metric',
    isOneSystem ? 'system' : 'systems',
    'A',
    'B',
    'B - A',
    '95 %',
    'p',
    'effect',
    'detectable',
    'n',
  ]
  return {
    equal: measured.filter(isEqual).length,
    head: test.adjust === undefined ? head : head.map((name) => (name === 'p' ? `p (${test.adjust})` : name)),
    rows: rows.map((row) => {
      const decimals = decimalsFor(scores.get(row.metric) ?? []) + 1
      const p = row.adjusted ?? row.p
      return [
        `${written(row.metric)} ${row.higherIsBetter ? '↑' : '↓'}`,
        isOneSystem ? written(row.system) : `${written(row.system)}, ${written(row.with)}`,
        formatScore(row.a, decimals),
        formatScore(row.b, decimals),
        formatScore(row.difference, decimals),
        row.ci ? formatInterval(row.ci, decimals) : '-',
        p === undefined ? '-' : `${formatP(p)}${p < significant ? '*' : ''}`,
        formatScore(row.effect?.size, 2),
        formatScore(row.detectable, decimals),
        row.units === 0 ? '-' : String(row.units),
      ]
    }),
  }
}

/** What a reader must know beside the table, a sentence each. */
export function compareNotes(comparison: Comparison): readonly string[] {
  const { metrics, documents, test, notes } = comparison
  const heard = new Set(metrics.filter(isMeasured).map(({ metric }) => metric))
  const silent = [...new Set(metrics.map(({ metric }) => metric))].filter((name) => !heard.has(name))
  const reasons = new Map<string, Set<string>>()
  for (const { metric, why } of metrics)
    if (why !== undefined) reasons.set(why, (reasons.get(why) ?? new Set()).add(metric))
  const kind = test.kind === 'paired-bs' ? 'paired bootstrap' : 'paired approximate randomization'
  return [
    `${kind}, ${plural(test.resamples, 'resample')}, seed ${test.seed}, of n blocks of the reference; * p below ${significant}; effect in standard deviations of a block; detectable: the smallest true difference that n blocks would show four times in five`,
    ...[...reasons].map(([why, names]) => `${listed([...names])}: ${why}`),
    ...(silent.length > 0 ? [`${listed(silent)}: nothing was measured in either`] : []),
    ...documents.leftOut.map(({ document, why }) => `document ${document} is left out: ${why}`),
    ...notes,
  ]
}

/** `3 new, 1 gone, 120 same` */
export const findingCounts = ({ findings }: Comparison): string | undefined =>
  findings && `${findings.new.length} new, ${findings.gone.length} gone, ${findings.same} same`

/** `texts/a.txt:4:17`, or the characters where no lines are known; nothing for what has no place. */
export function placeText({ file, line, column, place }: ComparedFinding): string | undefined {
  if (file === undefined || place === undefined) return file
  return line === undefined ? `${file}, characters ${place.start}–${place.end}` : `${file}:${line}:${column}`
}

/** `chrf 61.0 → 58.2` */
export const scoreText = ({ a, b }: { readonly a: number | undefined; readonly b: number | undefined }): string => {
  const decimals = decimalsFor([a ?? null, b ?? null])
  return `${formatScore(a, decimals)} → ${formatScore(b, decimals)}`
}

/** `passage 4` or `passages 4, 5` of the reference, counted from 1. */
export const passagesText = (passages: readonly number[]): string =>
  `${passages.length === 1 ? 'passage' : 'passages'} ${passages.map((index) => index + 1).join(', ')}`

/** `12 passages worse, 3 better` */
export const passageCounts = ({ passages: { counts } }: Comparison): string =>
  `${plural(counts.worse, 'passage')} worse, ${counts.better} better`
