import type { Finding, Metric } from '../../../src/model/metric.ts'
import type { Pair } from '../../../src/model/pair.ts'

/** What a check says of a string, as `severity statistic: message`. */
export async function told(
  metric: Metric,
  source: string,
  hypothesis: string,
  unit: Partial<NonNullable<Pair['unit']>> = {},
): Promise<readonly string[]> {
  const found: Finding[] = []
  const pair = { references: [source], hypothesis, unit: { id: 'key', ...unit } }
  await metric.measure([pair], (finding) => found.push(finding))
  return found.map(({ severity, statistic, message }) => `${severity} ${statistic}: ${message}`)
}
