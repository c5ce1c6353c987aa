import { describe, expect, it } from 'vitest'
import { breach, laws } from './metrics/laws.ts'
import type { Finding, Metric } from './model/metric.ts'
import type { Pair } from './model/pair.ts'

// `variorum/testing`: the kit for authors of metrics. Needs vitest; without it, use `metricLaws` of `variorum`.

export { type Broken, metricLaws } from './metrics/laws.ts'

export interface MetricCase {
  /** What the metric does here: the sentence after `it`. */
  readonly name: string
  readonly pair: Pair
  readonly row: readonly number[]
  /** As many as these, each with at least these fields. */
  readonly findings?: readonly Partial<Finding>[]
  /** Left out: not tested. `undefined`: nothing to measure. */
  readonly score?: number | undefined
}

export const pair = (reference: string | readonly string[], hypothesis: string): Pair => ({
  references: typeof reference === 'string' ? [reference] : reference,
  hypothesis,
})

const titled = <T extends { readonly name: string }>(value: T): readonly [string, T] => [value.name, value]

async function observed(metric: Metric, example: MetricCase): Promise<object> {
  const findings: Finding[] = []
  const rows = await metric.measure([example.pair], (finding) => {
    findings.push(finding)
  })
  const row = Array.from(rows[0] ?? [])
  return { row, findings, score: metric.score(row) }
}

const expected = (example: MetricCase): object => ({
  row: example.row,
  ...(example.findings && { findings: example.findings }),
  ...('score' in example && { score: example.score === undefined ? undefined : expect.closeTo(example.score, 10) }),
})

/** A metric's examples, and the laws that every metric keeps over the pairs of the examples and many awkward ones. */
export function describeMetric(
  metric: Metric,
  cases: readonly MetricCase[],
  { extraPairs = [] }: { readonly extraPairs?: readonly Pair[] } = {},
): void {
  const pairs = [...cases.map((example) => example.pair), ...extraPairs]
  describe.each([titled(metric)])('%s', () => {
    it.each(cases.map(titled))('%s', async (_, example) => {
      expect(await observed(metric, example)).toMatchObject(expected(example))
    })
    it.each(laws.map(titled))('%s', async (_, { check }) => {
      expect(await breach(check, metric, pairs)).toBeUndefined()
    })
  })
}
