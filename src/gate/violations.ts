import type { GateFinding, GateRun, GateState, GateViolation } from '../model/gate.ts'

/** A finding that a rule does not allow. */
export const ofFinding = (rule: string, finding: GateFinding): GateViolation => ({
  rule,
  state: 'violated',
  metric: finding.metric,
  system: finding.system,
  severity: finding.severity,
  file: finding.file,
  line: finding.line,
  column: finding.column,
  key: finding.fingerprint,
  expected: finding.expected,
  found: finding.found,
  message: finding.message,
  fingerprint: finding.fingerprint,
  finding: finding.index,
})

export interface NumberFault {
  readonly rule: string
  readonly metric: string | undefined
  readonly system: string | undefined
  readonly state?: Exclude<GateState, 'kept'>
  readonly expected: string
  readonly found: string
}

/** A number that a rule does not allow, or that is not there: it has no place but the result. */
export const ofNumber = ({ path }: GateRun, { state = 'violated', ...fault }: NumberFault): GateViolation => ({
  ...fault,
  state,
  severity: 'critical',
  file: path,
  line: undefined,
  column: undefined,
  key: fault.system,
  message: undefined,
  fingerprint: undefined,
  finding: undefined,
})
