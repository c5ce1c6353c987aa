import type { GateReport, GateViolation } from '../../model/gate.ts'
import { plural } from '../../text/plural.ts'
import { weight } from '../gravity.ts'

/** What the place is called. */
export const keyOf = ({ key }: GateViolation): string => key ?? '-'

/** What was expected and what was found, what the finding says, and its fingerprint, where the place has a key of its own. */
export function faultOf({ expected, found, message, key, fingerprint }: GateViolation): string {
  const said = message === undefined || message === found ? '' : ` (${message})`
  const print = fingerprint === undefined || fingerprint === key ? '' : ` [${fingerprint}]`
  return `expected ${expected}, found ${found}${said}${print}`
}

/** What the place is called, the rule, and what is wrong with it. */
export const sentenceOf = (violation: GateViolation): string =>
  `${keyOf(violation)}: ${violation.rule}: ${faultOf(violation)}`

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
  return `${plural(rules.size, 'rule')}, ${violated.size} violated, ${fresh === undefined ? '- findings' : plural(fresh, 'finding')} new, ${suppressed} suppressed`
}

/** Every sentence beside the violations. */
export const notesOf = ({ checks, notes }: GateReport): readonly string[] => [
  ...new Set([...checks.flatMap((check) => check.notes), ...notes]),
]
