import type { Severity } from '../model/metric.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { operators, type Rule, severities } from './rule.ts'
import { type Name, type Scanner, scannerOf } from './scanner.ts'

/** The names of a rule, with where they stand in it. */
export interface RuleNames {
  readonly system?: Name | undefined
  readonly metric?: Name | undefined
  readonly statistic?: Name | undefined
}

export interface ReadRule {
  /** As it was said. */
  readonly text: string
  /** Where it was said. */
  readonly flag: string
  readonly rule: Rule
  readonly names: RuleNames
}

/**
 * Reads `placeholders.lost > 0`, `findings@critical > 0`, `chrf < 55`, `chrf < -1 & p < .05`, each perhaps behind `system:NAME`.
 * A name with other signs in it stands between quotation marks.
 *
 * @throws UserError with the column of what is wrong
 */
export function parseRule(text: string, flag = '--fail-on'): ReadRule {
  const scan = scannerOf(flag, text)
  const system = scan.take('system:') ? scan.systemName() : undefined
  const { metric, statistic, severity } = subject(scan)
  const column = scan.column()
  const sign = scan.sign()
  const operator = operators.find((known) => known === sign)
  if (operator === undefined)
    throw scan.fail(
      `${sign === undefined ? scan.rest() : `'${sign}'`} is no operator, expected one of ${operators.join(', ')}`,
      column,
    )
  const value = scan.number()
  const test = significance(scan, metric !== undefined && statistic === undefined)
  if (!scan.isEnd())
    throw scan.fail(`${scan.rest()} is one too many, expected the end of the rule${test ? '' : ' or & p < .05'}`)
  return {
    text: text.trim(),
    flag,
    rule: { system: system?.text, metric: metric?.text, statistic: statistic?.text, severity, operator, value, test },
    names: { system, metric, statistic },
  }
}

/** `findings`, `metric` or `metric.statistic`, what is counted perhaps with a severity. */
function subject(scan: Scanner) {
  const { metric, statistic } = named(scan)
  if (metric !== undefined && statistic === undefined && scan.isNext(/^@/))
    throw scan.fail('a score has no severity, expected METRIC.STATISTIC@SEVERITY')
  const severity = severityOf(scan)
  return { metric, statistic, severity }
}

/** The same where nothing but findings is counted: a metric alone is all of its own. */
export const countSubject = (scan: Scanner) => ({ ...named(scan), severity: severityOf(scan) })

function named(scan: Scanner): RuleNames {
  const column = scan.column()
  const isAll = scan.take('findings')
  if (isAll && scan.isNext(/^[\p{L}\p{N}_+.-]/u))
    throw scan.fail('findings are of all metrics, expected findings or METRIC.STATISTIC', column)
  const metric = isAll ? undefined : scan.name('metric')
  return { metric, statistic: metric && scan.next('.') ? scan.name('statistic') : undefined }
}

/** `@critical`, if it stands there. */
export function severityOf(scan: Scanner): Severity | undefined {
  if (!scan.next('@')) return undefined
  const said = scan.name('severity')
  const known = severities.find((severity) => severity === said.text)
  if (known !== undefined) return known
  throw scan.fail(
    `'${said.text}' is no severity${didYouMean(said.text, severities)}, expected one of ${severities.join(', ')}`,
    said.column,
  )
}

function significance(scan: Scanner, isScore: boolean): Rule['test'] {
  const column = scan.column()
  if (!scan.take('&')) return undefined
  if (!isScore) throw scan.fail('a count is not tested, expected & behind a rule about the score of a metric', column)
  if (!scan.take('p')) throw scan.fail(`${scan.rest()} is no p, expected p < .05`)
  const operator = (['<=', '<'] as const).find((sign) => scan.take(sign))
  if (operator === undefined) throw scan.fail(`${scan.rest()} is no operator of p, expected < or <=`)
  const at = scan.column()
  const value = scan.number()
  if (!(value > 0 && value <= 1)) throw scan.fail(`p is held to ${value}, expected a number above 0 and at most 1`, at)
  return { operator, value }
}
