import { describe, expect, it } from 'vitest'
import { type AlignedTexts, alignerBreach, alignerLaws } from './align/aligner-laws.ts'
import { checkedLinks } from './align/checked-links.ts'
import { breach, laws } from './metrics/contract/laws.ts'
import type { Aligner } from './model/aligner.ts'
import type { Finding, Metric } from './model/metric.ts'
import type { Pair } from './model/pair.ts'

// `variorum/testing`: the kit for authors of metrics and aligners. Needs vitest; without it, use `metricLaws` of `variorum`.

export { type Broken, metricLaws } from './metrics/contract/laws.ts'

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

export interface AlignerCase extends AlignedTexts {
  /** What the aligner does here: the sentence after `it`. */
  readonly name: string
  /** All links with two sides, in order of their first reference passage. */
  readonly links: readonly (readonly [reference: readonly number[], hypothesis: readonly number[]])[]
}

/** An aligner's examples, and the laws that every aligner keeps over their texts and awkward ones. */
export function describeAligner(aligner: Aligner, cases: readonly AlignerCase[]): void {
  describe.each([titled(aligner)])('%s', () => {
    it.each(cases.map(titled))('%s', async (_, { reference, hypothesis, links }) => {
      const found = await checkedLinks(aligner, reference, hypothesis)
      const inOrder = found.toSorted((a, b) => a.reference[0]! - b.reference[0]!)
      expect(inOrder.map((link) => [link.reference, link.hypothesis])).toEqual(links)
    })
    it.each(alignerLaws.map(titled))('%s', async (_, law) => {
      expect(await alignerBreach(law, aligner, cases)).toBeUndefined()
    })
  })
}
