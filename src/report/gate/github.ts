import type { GateReport, GateViolation } from '../../model/gate.ts'
import type { Severity } from '../../model/metric.ts'
import { forGithubCommand, forGithubProperty } from '../escape.ts'
import { faultOf, summaryOf, worstFirst } from './violation-words.ts'

/** Annotations of a kind that GitHub shows of one step; what is beyond is dropped without a word. */
const most = 10

const kinds = { critical: 'error', major: 'warning', minor: 'notice' } as const satisfies Record<Severity, string>

/** Workflow commands of GitHub Actions: ten annotations a kind, the gravest first; the last one says how many there are more. */
export const gateGithub = (report: GateReport): string =>
  [
    ...Object.entries(kinds).flatMap(([severity, kind]) =>
      annotations(
        kind,
        worstFirst(report).filter((each) => each.severity === severity),
      ),
    ),
    forGithubCommand(summaryOf(report)),
  ]
    .map((line) => `${line}\n`)
    .join('')

function annotations(kind: string, violations: readonly GateViolation[]): readonly string[] {
  const shown = violations.length > most ? violations.slice(0, most - 1) : violations
  const more = violations.length - shown.length
  return [
    ...shown.map((each) => annotation(kind, each)),
    ...(more === 0 ? [] : [`::${kind} title=variorum::${forGithubCommand(`${more} more, in the log of this step`)}`]),
  ]
}

function annotation(kind: string, violation: GateViolation): string {
  const { file, line, column, rule } = violation
  const fields = { file, line, col: column, title: rule }
  const properties = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${forGithubProperty(String(value))}`],
  )
  return `::${kind} ${properties.join(',')}::${forGithubCommand(`${violation.key ?? '-'}: ${faultOf(violation)}`)}`
}
