import { type Finding, unmeasured } from '../../model/metric.ts'
import type { FieldMetric } from '../field-metric.ts'
import { declarationOf, type Measurer } from './measurer.ts'

/** A metric of ours as it is: its contract is held by its tests, and nobody asks for its findings but those of pairs not measured. */
export const direct = (metric: FieldMetric): Measurer => ({
  metric: declarationOf(metric),
  source: 'built-in',
  async measure(pairs) {
    const findings: Finding[] = []
    const rows = await metric.measure(pairs, (finding) => {
      if (finding.statistic === unmeasured) findings.push(finding)
    })
    return { rows, findings }
  },
  facts: async (document) => (await metric.facts?.(document)) ?? [],
  scores: (sums) => Promise.resolve(sums.map((sum) => metric.score(sum))),
  ...(metric.ofSegments && {
    ofSegments: {
      signature: metric.ofSegments.signature,
      scores: (sums) => Promise.resolve(sums.map((sum) => metric.ofSegments!.score(sum))),
    },
  }),
  ...(metric.details && { details: metric.details }),
  close: () => Promise.resolve(),
})
