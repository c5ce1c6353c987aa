import { type Finding, type Row, unmeasured } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import type { Place } from '../../model/place.ts'
import { named } from '../../plugin/named.ts'
import { plural } from '../../text/plural.ts'
import { isEmptyRow } from '../unmeasured.ts'
import { isCategory, isWord } from './declared.ts'
import { categoryOf, type Declaration } from './measurer.ts'
import { MetricFailure } from './metric-failure.ts'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isArrayLike = (value: unknown): value is ArrayLike<unknown> =>
  isObject(value) && 'length' in value && typeof value.length === 'number'

/** The rows that a metric gave, or a MetricFailure that says which of them is wrong and how. */
export function checkRows(
  { name, statistics }: Pick<Declaration, 'name' | 'statistics'>,
  rows: unknown,
  pairs: number,
): readonly Row[] {
  const columns = `${statistics.length} (${statistics.join(', ')})`
  if (!Array.isArray(rows)) throw new MetricFailure(`metric '${name}' gave ${named(rows)}, expected a list of rows`)
  if (rows.length !== pairs)
    throw new MetricFailure(`metric '${name}' gave ${plural(rows.length, 'row')} for ${plural(pairs, 'pair')}`)
  for (const [i, row] of (rows as readonly unknown[]).entries()) {
    if (!isArrayLike(row))
      throw new MetricFailure(`metric '${name}' gave ${named(row)} for pair ${i}, expected a row of ${columns}`)
    if (row.length !== statistics.length)
      throw new MetricFailure(
        `metric '${name}' gave ${plural(row.length, 'statistic')} for pair ${i}, expected ${columns}`,
      )
    for (let column = 0; column < row.length; column++)
      if (!Number.isFinite(row[column]))
        throw new MetricFailure(
          `metric '${name}' gave ${named(row[column])} for '${statistics[column]}' of pair ${i}, expected a finite number`,
        )
  }
  return rows
}

/** A score as a metric gave it, or a MetricFailure. */
export function checkScore({ name }: Pick<Declaration, 'name'>, score: unknown): number | undefined {
  if (score === undefined || (typeof score === 'number' && Number.isFinite(score))) return score
  throw new MetricFailure(
    `metric '${name}' scored ${named(score)}, expected a finite number, or undefined where there was nothing to measure`,
  )
}

/** The text that a place points into; of several references the first, which cuts the passages, of none the source. */
const textOf = ({ references, source, hypothesis, origin }: Pair, { side, within }: Place): string =>
  (within === 'document' ? origin?.[side].document : side === 'reference' ? (references[0] ?? source) : hypothesis) ??
  ''

export const isInside = (pair: Pair, place: Place): boolean =>
  (place.side === 'reference' || place.side === 'hypothesis') &&
  Number.isInteger(place.start) &&
  Number.isInteger(place.end) &&
  place.start >= 0 &&
  place.start <= place.end &&
  place.end <= textOf(pair, place).length

const severities: ReadonlySet<unknown> = new Set([undefined, 'minor', 'major', 'critical'])

/** A place outside its text is left out and the finding stays: what was counted is right, only the pointing is not. */
function checkFinding(metric: Declaration, pairs: readonly Pair[], finding: Finding): Finding {
  const { name, statistics } = metric
  const { pair: index, statistic, message, place, related, severity, about, evidence, reading, expected } = finding
  const category = finding.category ?? categoryOf(metric, finding)
  const pair = pairs[index]
  const wrong = (what: string) => new MetricFailure(`metric '${name}' noted a finding ${what}`)
  if (pair === undefined) throw wrong(`of pair ${named(index)}, expected 0 to ${pairs.length - 1}`)
  if (!statistics.includes(statistic) && statistic !== unmeasured)
    throw wrong(`of ${named(statistic)}, expected one of ${statistics.join(', ')}`)
  if (typeof message !== 'string' || message === '') throw wrong(`of '${statistic}' without a message`)
  if (!severities.has(severity)) throw wrong(`of severity ${named(severity)}, expected minor, major, critical or none`)
  if (about !== undefined && !isWord(about))
    throw wrong(`about ${named(about)}, expected a type of fact such as 'person'`)
  if (evidence !== undefined && !isWord(evidence))
    throw wrong(`with evidence ${named(evidence)}, expected a word such as 'frame'`)
  if (reading !== undefined && typeof reading !== 'string')
    throw wrong(`with reading ${named(reading)}, expected a text, equal for equal readings`)
  if (expected !== undefined && typeof expected !== 'string')
    throw wrong(`with expected ${named(expected)}, expected words that should stand there`)
  if (category !== undefined && !isCategory(category))
    throw wrong(`of category ${named(category)}, expected names parted by '/', such as 'accuracy/omission'`)
  return {
    pair: index,
    statistic,
    message,
    ...(place && isInside(pair, place) && { place }),
    ...(related && isInside(pair, related) && { related }),
    ...(severity && { severity }),
    ...(about !== undefined && { about }),
    ...(category !== undefined && { category }),
    ...(evidence !== undefined && { evidence }),
    ...(reading !== undefined && { reading }),
    ...(expected !== undefined && { expected }),
  }
}

/** The findings that a metric noted, or a MetricFailure: there may not be more of a statistic than it counts. */
export function checkFindings(
  metric: Declaration,
  pairs: readonly Pair[],
  rows: readonly Row[],
  findings: readonly Finding[],
): readonly Finding[] {
  const checked = findings.map((finding) => checkFinding(metric, pairs, finding))
  for (const { statistic, pair } of checked)
    if (statistic === unmeasured && !metric.statistics.includes(unmeasured) && !isEmptyRow(rows[pair]!))
      throw new MetricFailure(`metric '${metric.name}' noted pair ${pair} as ${unmeasured} but counts something of it`)
  for (const [column, statistic] of metric.statistics.entries()) {
    const noted = checked.filter((finding) => finding.statistic === statistic).length
    const counted = rows.reduce((sum, row) => sum + (row[column] ?? 0), 0)
    if (noted > counted)
      throw new MetricFailure(
        `metric '${metric.name}' noted ${plural(noted, 'finding')} of '${statistic}' but counts ${counted}`,
      )
  }
  return checked
}
