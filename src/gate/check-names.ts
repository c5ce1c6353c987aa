import type { GateRun } from '../model/gate.ts'
import { UserError } from '../model/user-error.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import type { RuleNames } from './parse-rule.ts'
import type { Name } from './scanner.ts'

/**
 * Whether the names in a rule are those of a metric, of its statistic and of a system.
 *
 * @throws UserError where none of the results has one, with its column and the name that is near
 */
export function checkNames(
  { text, flag, names }: { readonly text: string; readonly flag: string; readonly names: RuleNames },
  runs: readonly GateRun[],
): void {
  const { system, metric, statistic } = names
  const metrics = runs.flatMap((run) => run.metrics)
  const check = (what: string, name: Name | undefined, known: readonly string[]): void => {
    if (name === undefined || known.includes(name.text)) return
    const all = [...new Set(known)]
    throw new UserError(
      `${flag} '${text}', column ${name.column}: there is no ${what} '${name.text}'${didYouMean(name.text, all)}, expected one of ${all.join(', ') || 'none'}`,
    )
  }
  check(
    'metric',
    metric,
    metrics.map(({ name }) => name),
  )
  check(
    `statistic of ${metric?.text ?? ''}`,
    statistic,
    metrics.filter(({ name }) => name === metric?.text).flatMap(({ statistics }) => statistics),
  )
  check(
    'system',
    system,
    runs.flatMap(({ systems }) => systems),
  )
}
