import type { GateCheck, GateReport, GateViolation } from '../../model/gate.ts'
import { byKey } from '../by-key.ts'
import { forXml } from '../escape.ts'
import { keyOf, placeOf, sentenceOf } from './violation-words.ts'

type Outcome = 'passed' | 'failure' | 'skipped' | 'error'

interface Case {
  readonly suite: string
  readonly name: string
  readonly outcome: Outcome
  readonly said: string
}

/** What a rule about all metrics stands under. */
const everything = 'all metrics'

/**
 * JUnit's XML: a suite a metric, a case a violation, for readers keep one failure of a case, and one for a rule that is kept. What
 * was not measured is skipped, a metric that failed an error. Only what every schema of Jenkins has, the strictest reader: a case
 * has no `file` and `line` there, so its name says them, and `<skipped>` has text only.
 */
export function gateJunit(report: GateReport): string {
  const cases = [
    ...report.checks.flatMap(casesOf),
    ...report.failures.map(({ path, metric, why }) => ({
      suite: metric,
      name: `${metric} measures ${path}`,
      outcome: 'error' as const,
      said: why,
    })),
  ]
  const suites = byKey(cases, ({ suite }) => suite)
  const { tests, failures, errors } = countsOf(cases)
  const attributes = { name: 'variorum', tests, failures, errors }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, [...suites].map(suiteOf))}`
}

const suiteOf = ([name, cases]: readonly [string, readonly Case[]]): string =>
  element('testsuite', { name, ...countsOf(cases) }, cases.map(caseOf))

const countsOf = (cases: readonly Case[]) => {
  const count = (outcome: Outcome): number => cases.filter((each) => each.outcome === outcome).length
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') }
}

function casesOf({ rule, metric, path, state, violations }: GateCheck): readonly Case[] {
  const suite = metric ?? everything
  if (violations.length === 0) return [{ suite, name: `${rule} in ${path}`, outcome: 'passed', said: state }]
  return violations.map((violation) => ({
    suite: metric ?? violation.metric ?? everything,
    name: `${rule}: ${keyOf(violation)}: ${placeOf(violation)}`,
    outcome: violation.state === 'unmeasured' ? ('skipped' as const) : ('failure' as const),
    said: lineOf(violation),
  }))
}

const lineOf = (violation: GateViolation): string => `${placeOf(violation)}: ${sentenceOf(violation)}`

function caseOf({ suite, name, outcome, said }: Case): string {
  const attributes = { classname: suite, name }
  if (outcome === 'passed') return element('testcase', attributes, [])
  const text = forXml(said)
  const body =
    outcome === 'skipped'
      ? `<skipped>${text}</skipped>\n`
      : `<${outcome} message="${text}" type="${outcome === 'error' ? 'metric' : 'rule'}">${text}</${outcome}>\n`
  return element('testcase', attributes, [body])
}

/** One element on lines of its own. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[],
): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${forXml(String(value))}"`)
  return children.length === 0
    ? `<${name}${all.join('')}/>\n`
    : `<${name}${all.join('')}>\n${children.join('')}</${name}>\n`
}
