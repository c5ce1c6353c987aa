import type { Measurer } from '../../metrics/contract/measurer.ts'
import { openMetrics } from '../../metrics/open.ts'
import { registry } from '../../metrics/registry.ts'
import type { Result } from '../../model/result.ts'
import { UserError } from '../../model/user-error.ts'
import { ownMeasurers } from '../../pipeline/compare/own-measurers.ts'
import { type MetricArguments, metricChoice } from '../metric-choice.ts'

/**
 * The code of metrics whose differences are tested, made as the result says; those it does not have are left out.
 *
 * @throws UserError where one is a plugin's that was not said
 */
export async function testedMetrics(
  names: readonly string[],
  result: Result,
  argv: MetricArguments,
): Promise<readonly Measurer[]> {
  const wanted = [...new Set(names)].filter((name) => result.metrics.some((each) => each.name === name))
  const foreign = wanted.filter((name) => !Object.hasOwn(registry, name))
  if (foreign.length > 0 && argv.plugin.length === 0)
    throw new UserError(`${foreign.join(', ')}: none of the package's metrics, expected --plugin for each`)
  const own = await ownMeasurers(wanted, result, result)
  if (foreign.length === 0) return own
  const { language } = result.corpus
  return [...own, ...(await openMetrics({ ...metricChoice(argv, { language }), names: foreign }))]
}
