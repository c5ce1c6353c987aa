import type { GateCheck, GateReport, GateViolation } from '../../model/gate.ts'
import { byKey } from '../by-key.ts'
import { forXml } from '../escape.ts'
import { keyOf, placeOf, sentenceOf } from './violation-words.ts'

type Outcome = 'passed' | 'failure' | 'skipped' | 'error'

interface Case {
  readonly suite: string
  readonly name: string
  readonly outcome: Outcome
  readonly file: string | undefined
  readonly line: number | undefined
  readonly said: string
}

/** What a rule about all metrics stands under. */
const everything = 'all metrics'

/**
 * JUnit's XML: a suite a metric, a case a violation, for readers keep one failure of a case, and one for a rule that is kept. What
 * was not measured is skipped, a metric that failed an error.
 */
export function gateJunit(report: GateReport): string {
  const cases = [
    ...report.checks.flatMap(casesOf),
    ...report.failures.map(({ path, metric, why }) => ({
      suite: metric,
      name: `${metric} measures ${path}`,
      outcome: 'error' as const,
      file: path,
      line: undefined,
      said: why,
    })),
  ]
  const suites = byKey(cases, ({ suite }) => suite)
  const attributes = { name: 'variorum', ...countsOf(cases) }
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
  if (violations.length === 0)
    return [{ suite, name: `${rule} in ${path}`, outcome: 'passed', file: path, line: undefined, said: state }]
  return violations.map((violation) => ({
    suite: metric ?? violation.metric ?? everything,
    name: `${rule}: ${keyOf(violation)}: ${placeOf(violation)}`,
    outcome: violation.state === 'unmeasured' ? ('skipped' as const) : ('failure' as const),
    file: violation.file,
    line: violation.line,
    said: lineOf(violation),
  }))
}

const lineOf = (violation: GateViolation): string => `${placeOf(violation)}: ${sentenceOf(violation)}`

function caseOf({ suite, name, outcome, file, line, said }: Case): string {
  const attributes = { classname: suite, name, file, line }
  if (outcome === 'passed') return element('testcase', attributes, [])
  if (outcome === 'skipped') return element('testcase', attributes, [element('skipped', { message: said }, [])])
  const body = `<${outcome} message="${forXml(said)}" type="${outcome === 'error' ? 'metric' : 'rule'}">${forXml(said)}</${outcome}>\n`
  return element('testcase', attributes, [body])
}

/** One element on lines of its own; an attribute that is not known is left out. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[],
): string {
  const all = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${forXml(String(value))}"`],
  )
  return children.length === 0
    ? `<${name}${all.join('')}/>\n`
    : `<${name}${all.join('')}>\n${children.join('')}</${name}>\n`
}
