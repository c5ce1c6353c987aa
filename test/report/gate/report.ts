import type { GateCheck, GateReport, GateViolation } from '../../../src/model/gate.ts'

/** A violation made by hand: a number that changed in the fifth line of a file. */
export const violation = (some: Partial<GateViolation> = {}): GateViolation => ({
  rule: 'entities.changed > 0',
  state: 'violated',
  metric: 'entities',
  system: 'a',
  severity: 'major',
  file: 'texts/a.txt',
  line: 5,
  column: 9,
  key: '0123456789abcdef',
  expected: "'40 million'",
  found: "'14 million'",
  message: "number '40 million' became '14 million'",
  fingerprint: '0123456789abcdef',
  finding: undefined,
  ...some,
})

export const check = (violations: readonly GateViolation[], some: Partial<GateCheck> = {}): GateCheck => ({
  rule: 'entities.changed > 0',
  metric: 'entities',
  path: 'reports/x/result.json',
  state: violations.length === 0 ? 'kept' : 'violated',
  violations,
  notes: [],
  ...some,
})

export const report = (checks: readonly GateCheck[], some: Partial<GateReport> = {}): GateReport => ({
  version: '0.1.0',
  passed: checks.every(({ state }) => state === 'kept'),
  checks,
  fresh: undefined,
  suppressed: 0,
  notes: [],
  failures: [],
  results: [],
  ...some,
})

/** So many of them, no two alike. */
export const many = (count: number, some: Partial<GateViolation> = {}): readonly GateViolation[] =>
  Array.from({ length: count }, (_, i) => violation({ line: i + 1, fingerprint: String(i), key: String(i), ...some }))
