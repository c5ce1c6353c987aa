import type { GateCheck, GateRun } from '../model/gate.ts'
import { incomparableFor, notComparable } from './judge-difference.ts'
import type { ReadMaxNew } from './parse-max-new.ts'
import { ofFinding, ofNumber } from './violations.ts'

/** Whether no more findings are new than may be; where there are more, each of them is told. */
export function judgeNew({ text, limit }: ReadMaxNew, run: GateRun, allowIncomparable: boolean): GateCheck {
  const { metric, statistic, severity, most } = limit
  const head = { rule: `max-new ${text}`, metric, path: run.path }
  const failed = run.metrics.filter(({ name, failure }) => failure !== undefined && (metric ?? name) === name)
  const isThere = metric === undefined || run.metrics.some(({ name }) => name === metric)
  const isMeasured = run.scores.some((each) => each.score !== undefined && (metric ?? each.metric) === each.metric)
  if (failed.length > 0 || !isThere || !isMeasured) {
    const [first] = failed
    const found = first ? `nothing measured: ${first.name} failed, ${first.failure ?? ''}` : 'nothing measured'
    const fault = {
      rule: head.rule,
      metric: first?.name ?? metric,
      system: undefined,
      expected: 'something measured',
      found,
    }
    return { ...head, state: 'unmeasured', violations: [ofNumber(run, { ...fault, state: 'unmeasured' })], notes: [] }
  }
  const incomparable = incomparableFor({ metric, system: undefined }, run)
  if (incomparable.length > 0 && !allowIncomparable) {
    const fault = { rule: head.rule, metric, system: undefined, state: 'incomparable' as const }
    const violations = [ofNumber(run, { ...fault, ...notComparable(incomparable) })]
    return { ...head, state: 'incomparable', violations, notes: [] }
  }
  const fresh = (run.held?.fresh ?? []).filter(
    (finding) =>
      (metric === undefined || finding.metric === metric) &&
      (statistic === undefined || finding.statistic === statistic) &&
      (severity === undefined || finding.severity === severity),
  )
  const isKept = fresh.length <= most
  return {
    ...head,
    state: isKept ? 'kept' : 'violated',
    violations: isKept ? [] : fresh.map((finding) => ofFinding(head.rule, finding)),
    notes: [],
  }
}
