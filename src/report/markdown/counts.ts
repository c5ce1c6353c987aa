import type { Result } from '../../model/result.ts'
import { forMarkdown } from '../escape.ts'
import { type MetricEntry, measuredColumns, rows, type Score, scoreOf } from '../lookup.ts'
import { formatCount } from '../numbers.ts'
import { systemName } from './metric-cells.ts'
import { table } from './table.ts'

/** The sums the scores were computed from, a table per metric. */
export function counts(result: Result): readonly string[] {
  const tables = measuredColumns(result)
    .filter(({ statistics }) => statistics.length > 0)
    .flatMap((metric) => countsOf(result, metric))
  return tables.length === 0
    ? []
    : ['Summed over aligned and omitted passages; in brackets, what stands in passages the text added.', ...tables]
}

const countsOf = (result: Result, metric: MetricEntry): readonly string[] => {
  const lines = rows(result).flatMap((system) => {
    const score = scoreOf(result, system.name, metric.name)
    return score === undefined ? [] : [[systemName(system), ...metric.statistics.map((name) => cell(score, name))]]
  })
  return [table([forMarkdown(metric.name), ...metric.statistics.map(forMarkdown)], lines)]
}

function cell({ statistics, additions }: Score, name: string): string {
  const [sum, added] = [statistics[name], additions[name] ?? 0]
  if (sum === undefined) return '-'
  return added === 0 ? formatCount(sum) : `${formatCount(sum)} (+${formatCount(added)})`
}
