import type { Result } from '../model/result.ts'
import { forCsv } from './escape.ts'

/**
 * A line for each count, of all documents together (the first column is empty) and of each, in full doubles: what the scores were
 * computed from, and what stands in passages that a text added. RFC 4180.
 */
export function countsCsv({ metrics, scores, documentScores }: Result): string {
  const all = [...scores.map((score) => ({ document: '', ...score })), ...documentScores]
  const lines = all.flatMap(({ document, system, metric, statistics, additions }) =>
    (metrics.find(({ name }) => name === metric)?.statistics ?? []).map((statistic) => [
      ...[document, system, metric, statistic].map(forCsv),
      String(statistics[statistic] ?? ''),
      String(additions[statistic] ?? ''),
    ]),
  )
  const head = ['document', 'system', 'metric', 'statistic', 'count', 'added']
  return [head, ...lines].map((line) => `${line.join(',')}\r\n`).join('')
}
