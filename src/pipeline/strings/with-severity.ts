import type { Measurer } from '../../metrics/contract/measurer.ts'
import { type Severity, unmeasured } from '../../model/metric.ts'

/** A metric all of whose findings have one severity, whatever it gives them itself. */
export const withSeverity = (measurer: Measurer, severity: Severity): Measurer => ({
  ...measurer,
  async measure(pairs, where) {
    const { rows, findings } = await measurer.measure(pairs, where)
    return {
      rows,
      findings: findings.map((finding) => (finding.statistic === unmeasured ? finding : { ...finding, severity })),
    }
  },
})
