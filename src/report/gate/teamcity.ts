import type { GateCheck, GateReport, GateViolation } from '../../model/gate.ts'
import { plural } from '../../text/plural.ts'
import { forTeamcity } from '../escape.ts'
import { placeOf, sentenceOf, summaryOf } from './violation-words.ts'

/** Service messages of TeamCity: a test a rule and result, failed with all its violations. */
export const gateTeamcity = (report: GateReport): string =>
  [
    message('testSuiteStarted', { name: 'variorum' }),
    ...report.checks.flatMap(testOf),
    message('testSuiteFinished', { name: 'variorum' }),
    message('buildStatus', { text: `${summaryOf(report)}; {build.status.text}` }),
  ].join('')

function testOf({ rule, path, violations }: GateCheck): readonly string[] {
  const name = `${rule} in ${path}`
  return [
    message('testStarted', { name }),
    ...(violations.length === 0
      ? []
      : [
          message('testFailed', {
            name,
            message: plural(violations.length, 'violation'),
            details: violations.map(lineOf).join(' / '),
          }),
        ]),
    message('testFinished', { name }),
  ]
}

const lineOf = (violation: GateViolation): string => `${placeOf(violation)}: ${sentenceOf(violation)}`

function message(name: string, values: Readonly<Record<string, string>>): string {
  const all = Object.entries(values).map(([key, value]) => ` ${key}='${forTeamcity(value)}'`)
  return `##teamcity[${name}${all.join('')}]\n`
}
