import type { GateCheck, GateRun, GateViolation } from '../model/gate.ts'
import { judgeDifference } from './judge-difference.ts'
import type { ReadRule } from './parse-rule.ts'
import { holds, type Operator, type Rule } from './rule.ts'
import { ofFinding, ofNumber } from './violations.ts'

/** What one rule says of one result; `allowIncomparable` passes over what cannot be held to the baseline. */
export function judgeRule({ text, rule }: ReadRule, run: GateRun, allowIncomparable: boolean): GateCheck {
  const { metric, statistic, test } = rule
  const head = { rule: text, metric, path: run.path }
  const missing = unmeasured(text, rule, run)
  if (missing.length > 0) return { ...head, state: 'unmeasured', violations: missing, notes: [] }
  if (test !== undefined) return { ...head, ...judgeDifference({ text, rule }, run, allowIncomparable) }
  const violations = metric !== undefined && statistic === undefined ? scores(text, rule, run) : counts(text, rule, run)
  const isMissing = violations.some(({ state }) => state === 'unmeasured')
  const state = violations.length === 0 ? 'kept' : isMissing ? 'unmeasured' : 'violated'
  return { ...head, state, violations, notes: [] }
}

const isOf = ({ system }: Rule, name: string): boolean => system === undefined || system === name

/** That nothing was measured of what the rule is about: no pass. */
function unmeasured(text: string, rule: Rule, run: GateRun): readonly GateViolation[] {
  const fault = (metric: string | undefined, found: string): GateViolation =>
    ofNumber(run, {
      rule: text,
      metric,
      system: rule.system,
      state: 'unmeasured',
      expected: 'something measured',
      found,
    })
  if (rule.system !== undefined && !run.systems.includes(rule.system))
    return [fault(rule.metric, 'nothing measured: the result has no such system')]
  const ours = run.metrics.filter(({ name }) => rule.metric === undefined || name === rule.metric)
  if (rule.metric !== undefined && ours.length === 0)
    return [fault(rule.metric, 'nothing measured: the result has no such metric')]
  const failed = ours.flatMap(({ name, failure }) =>
    failure === undefined ? [] : [fault(name, `nothing measured: ${name} failed, ${failure}`)],
  )
  if (failed.length > 0) return failed
  const isMeasured = run.scores.some(
    ({ metric, system, score }) =>
      score !== undefined && (rule.metric === undefined || metric === rule.metric) && isOf(rule, system),
  )
  return isMeasured ? [] : [fault(rule.metric, 'nothing measured')]
}

/** Each system whose score is not as it must be, or is not there. */
const scores = (text: string, rule: Rule, run: GateRun): readonly GateViolation[] =>
  run.scores
    .filter(({ metric, system }) => metric === rule.metric && isOf(rule, system))
    .flatMap(({ system, metric, score }): readonly GateViolation[] => {
      const fault = { rule: text, metric, system, expected: wanted(rule) }
      if (score === undefined) return [ofNumber(run, { ...fault, state: 'unmeasured', found: 'nothing measured' })]
      return holds(score, rule.operator, rule.value) ? [ofNumber(run, { ...fault, found: String(score) })] : []
    })

/**
 * Each finding where there are too many of them; else the number. What is told as findings is counted as it is told: doubtful ones and
 * those that were asked of the reference are none.
 */
function counts(text: string, rule: Rule, run: GateRun): readonly GateViolation[] {
  const { metric, statistic, severity, system } = rule
  const told = run.metrics.find(({ name }) => name === metric)?.told
  const isTold = statistic === undefined || severity !== undefined || told?.includes(statistic) === true
  const found = run.findings.filter(
    (finding) =>
      (metric === undefined || finding.metric === metric) &&
      (statistic === undefined || finding.statistic === statistic) &&
      (severity === undefined || finding.severity === severity) &&
      isOf(rule, finding.system),
  )
  const value = isTold ? found.length : totalOf(rule, run)
  if (!holds(value, rule.operator, rule.value)) return []
  const isTooMany = rule.operator === '>' || rule.operator === '>='
  if (isTold && isTooMany && found.length > 0) return found.map((finding) => ofFinding(text, finding))
  return [ofNumber(run, { rule: text, metric, system, expected: wanted(rule), found: String(value) })]
}

const totalOf = (rule: Rule, { scores: all }: GateRun): number =>
  all
    .filter(({ metric, system }) => metric === rule.metric && isOf(rule, system))
    .reduce((sum, { totals }) => sum + (totals[rule.statistic ?? ''] ?? 0), 0)

const others: Readonly<Record<Operator, string>> = {
  '<': 'at least',
  '<=': 'more than',
  '>': 'at most',
  '>=': 'less than',
  '==': 'anything but',
  '!=': 'exactly',
}

/** What the rule leaves. */
const wanted = ({ operator, value }: Rule): string => `${others[operator]} ${value}`
