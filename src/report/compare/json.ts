import type { ComparedFinding, ComparedMetric, Comparison } from '../../model/compare.ts'

/** One JSON value, numbers in full precision; what was not measured or is not there is null. */
export function compareJson(comparison: Comparison): string {
  const { metrics, findings, passages, documents, words, test, ...rest } = comparison
  const value = {
    metrics: metrics.map(metricJson),
    findings: findings
      ? { new: findings.new.map(findingJson), gone: findings.gone.map(findingJson), same: findings.same }
      : null,
    passages,
    documents,
    words: words ?? null,
    test: { ...test, adjust: test.adjust ?? null },
    ...rest,
  }
  return `${JSON.stringify(value, (_, each: unknown) => each ?? null)}\n`
}

const metricJson = (each: ComparedMetric) => ({
  metric: each.metric,
  system: each.system,
  with: each.with,
  higherIsBetter: each.higherIsBetter,
  a: each.a ?? null,
  b: each.b ?? null,
  difference: each.difference ?? null,
  ci: each.ci ?? null,
  p: each.p ?? null,
  adjusted: each.adjusted ?? null,
  detectable: each.detectable ?? null,
  effect: each.effect ?? null,
  units: each.units,
  comparable: each.comparable,
  why: each.why ?? null,
})

const findingJson = ({ fingerprint, about, place, file, line, column, ...each }: ComparedFinding) => ({
  ...each,
  fingerprint: fingerprint ?? null,
  about: about ?? null,
  place: place ?? null,
  file: file ?? null,
  line: line ?? null,
  column: column ?? null,
})
