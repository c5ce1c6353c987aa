import { unmeasured } from '../model/metric.ts'
import type { Result, ResultFinding } from '../model/result.ts'

/** Whether a finding says that a pair was not measured, which is no fault of the text. */
export const isUnmeasured = ({ statistic }: Pick<ResultFinding, 'statistic'>): boolean => statistic === unmeasured

/** A sentence for each metric and system of which pairs were not measured: which, and why the first of them. */
export function notMeasured(result: Result): readonly string[] {
  const found = new Map<string, ResultFinding[]>()
  for (const finding of result.findings) {
    if (!isUnmeasured(finding)) continue
    const key = JSON.stringify([finding.metric, finding.system])
    const known = found.get(key)
    if (known) known.push(finding)
    else found.set(key, [finding])
  }
  return [...found.values()].map((all) => {
    const { metric, system, document, bead, message } = all[0]!
    const where =
      result.corpus.name === 'lines' ? `segment ${(bead ?? 0) + 1}` : `passage ${(bead ?? 0) + 1} of ${document}`
    const more = all.length > 1 ? ` (and ${all.length - 1} more)` : ''
    return `${metric} did not measure ${where} of ${system}${more}, and its score is that of the rest: ${message}`
  })
}
