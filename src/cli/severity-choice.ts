import type { Measurer } from '../metrics/contract/measurer.ts'
import type { Severity } from '../model/metric.ts'
import { UserError } from '../model/user-error.ts'
import { withSeverity } from '../pipeline/strings/with-severity.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { severityLevels } from './options.ts'

/** By a metric's name. */
export type SeverityChoice = ReadonlyMap<string, 'off' | Severity>

/**
 * What was said as `NAME=LEVEL`.
 *
 * @throws UserError where a word is of another form, or two are of one metric
 */
export function severityChoice(said: readonly string[]): SeverityChoice {
  const choice = new Map<string, 'off' | Severity>()
  for (const word of said) {
    const at = word.indexOf('=')
    const level = severityLevels.find((each) => each === word.slice(at + 1))
    if (at < 1 || level === undefined)
      throw new UserError(`--severity is '${word}', expected NAME=LEVEL with a level of ${severityLevels.join(', ')}`)
    const name = word.slice(0, at)
    if (choice.has(name)) throw new UserError(`--severity: '${name}' is said twice, expected each metric once`)
    choice.set(name, level)
  }
  return choice
}

/**
 * The names that are not off.
 *
 * @throws UserError where one that is off is none of them, or all are
 */
export function namesLeft(names: readonly string[], choice: SeverityChoice): readonly string[] {
  for (const [name, level] of choice) if (level === 'off' && !names.includes(name)) throw unknownMetric(name, names)
  const left = names.filter((name) => choice.get(name) !== 'off')
  if (left.length === 0) throw new UserError('--severity: every metric is off, expected one that is not')
  return left
}

/**
 * Metrics whose findings have the severities that were said.
 *
 * @throws UserError where a severity is of none of them
 */
export function withSeverities(measurers: readonly Measurer[], choice: SeverityChoice): readonly Measurer[] {
  const names = measurers.map(({ metric }) => metric.name)
  for (const [name, level] of choice) if (level !== 'off' && !names.includes(name)) throw unknownMetric(name, names)
  return measurers.map((measurer) => {
    const level = choice.get(measurer.metric.name)
    return level === undefined || level === 'off' ? measurer : withSeverity(measurer, level)
  })
}

/** The severities that were said, without what is off. */
export const given = (choice: SeverityChoice): ReadonlyMap<string, Severity> =>
  new Map([...choice].flatMap(([name, level]) => (level === 'off' ? [] : [[name, level] as const])))

const unknownMetric = (name: string, names: readonly string[]): UserError =>
  new UserError(
    `--severity: no metric '${name}' in this run${didYouMean(name, names)}, expected one of ${names.join(', ')}`,
  )
