import type { GateReport, GateViolation } from '../../model/gate.ts'
import type { Result } from '../../model/result.ts'
import { byKey } from '../by-key.ts'
import { oneLine } from '../escape.ts'
import { sarif, sarifHead } from '../sarif/sarif.ts'
import { uriOf } from '../sarif/uri-of.ts'
import { sentenceOf, worstFirst } from './violation-words.ts'

/** Results of a file that GitHub's code scanning shows. */
const most = 5000

/** The violations as SARIF 2.1.0, the gravest where there are too many: a run a result, places as in the SARIF of a report. */
export function gateSarif(report: GateReport): string {
  const shown = worstFirst(report).slice(0, most)
  const runs = report.results.map(({ path, result }) => {
    const own = report.checks.filter((check) => check.path === path).flatMap(({ violations }) => violations)
    const kept = new Set(own)
    return runOf(
      result,
      shown.filter((violation) => kept.has(violation)),
    )
  })
  return `${JSON.stringify({ ...sarifHead, runs })}\n`
}

interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly object[]
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    },
  ]
}

function runOf(result: Result, violations: readonly GateViolation[]) {
  const byFinding = byKey(
    violations.filter(({ finding }) => finding !== undefined),
    ({ finding }) => finding,
  )
  const findings = result.findings.flatMap((finding, i) => {
    const all = byFinding.get(i)
    return all ? [{ ...finding, message: all.map((each) => oneLine(sentenceOf(each))).join('; ') }] : []
  })
  const {
    runs: [run],
  } = sarif({ ...result, findings }) as Log
  const numbers = violations.filter(({ finding }) => finding === undefined)
  const driver = {
    ...run.tool.driver,
    rules: [...run.tool.driver.rules, ...ruleIds(numbers).map((id) => ({ id, shortDescription: { text: id } }))],
  }
  const own = numbers.map((violation) => ({
    ruleId: oneLine(violation.rule),
    level: 'error',
    message: { text: oneLine(sentenceOf(violation)) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(violation.file) }, region: { startLine: 1 } } }],
  }))
  return { ...run, tool: { driver }, results: [...run.results, ...own] }
}

const ruleIds = (violations: readonly GateViolation[]): readonly string[] => [
  ...new Set(violations.map(({ rule }) => oneLine(rule))),
]
