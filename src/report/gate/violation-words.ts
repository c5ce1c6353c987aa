import type { GateReport, GateViolation } from '../../model/gate.ts'
import { weight } from '../gravity.ts'

/** What was expected and what was found, and what the finding says, as one sentence. */
export const faultOf = ({ expected, found, message }: GateViolation): string =>
  `expected ${expected}, found ${found}${message === undefined || message === found ? '' : ` (${message})`}`

/** What the place is called, the rule, and what is wrong with it. */
export const sentenceOf = (violation: GateViolation): string =>
  `${violation.key ?? '-'}: ${violation.rule}: ${faultOf(violation)}`

/** `file:line:column`, as far as it is known. */
export const placeOf = ({ file, line, column }: GateViolation): string =>
  [file, ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])].join(':')

/** All violations, the gravest first, otherwise as they were judged. */
export const worstFirst = ({ checks }: GateReport): readonly GateViolation[] =>
  checks.flatMap(({ violations }) => violations).toSorted((a, b) => weight(b.severity) - weight(a.severity))

/** `2 rules, 1 violated, 0 findings new, 3 suppressed` */
export function summaryOf({ checks, fresh, suppressed }: GateReport): string {
  const rules = new Set(checks.map(({ rule }) => rule))
  const violated = new Set(checks.filter(({ state }) => state !== 'kept').map(({ rule }) => rule))
  return `${rules.size} rules, ${violated.size} violated, ${fresh ?? '-'} findings new, ${suppressed} suppressed`
}

/** Every sentence beside the violations. */
export const notesOf = ({ checks, notes }: GateReport): readonly string[] => [
  ...new Set([...checks.flatMap((check) => check.notes), ...notes]),
]
