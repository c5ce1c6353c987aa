import type { GateReport } from '../../model/gate.ts'
import { notesOf } from './violation-words.ts'

/** One JSON value; what is not known is null. */
export function gateJson(report: GateReport): string {
  const { passed, checks, fresh = null, suppressed } = report
  const violations = checks.flatMap(({ path, violations: own }) =>
    own.map((each) => ({
      rule: each.rule,
      state: each.state,
      result: path,
      metric: each.metric ?? null,
      system: each.system ?? null,
      severity: each.severity,
      file: each.file,
      line: each.line ?? null,
      column: each.column ?? null,
      key: each.key ?? null,
      expected: each.expected,
      found: each.found,
      message: each.message ?? null,
      fingerprint: each.fingerprint ?? null,
    })),
  )
  const rules = checks.map(({ rule, path, state }) => ({ rule, result: path, state }))
  return `${JSON.stringify({ passed, violations, rules, new: fresh, suppressed, notes: notesOf(report) })}\n`
}
