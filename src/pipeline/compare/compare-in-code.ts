import { checkNames } from '../../metrics/contract/declared.ts'
import { inProcess } from '../../metrics/contract/in-process.ts'
import { registry } from '../../metrics/registry.ts'
import { type Adjustment, adjustmentNames } from '../../model/adjustments.ts'
import type { Comparison } from '../../model/compare.ts'
import type { Metric } from '../../model/metric.ts'
import type { PassageBuckets } from '../../model/passage-buckets.ts'
import type { Result } from '../../model/result.ts'
import { UserError } from '../../model/user-error.ts'
import { checkAmong, checkWhole } from '../check-options.ts'
import { askedMetrics, checkTexts } from './asked-metrics.ts'
import { bucketsInProcess } from './buckets/buckets-in-process.ts'
import { compareResults } from './compare.ts'
import { ownMeasurers } from './own-measurers.ts'
import { systemsOf } from './systems-of.ts'
import type { Testing } from './tested.ts'

export interface CompareResultsOptions {
  /** This system of both. Default: every one that both have. */
  readonly system?: string
  /** A's system and B's; of one result, two of its own. */
  readonly systems?: readonly [string, string]
  /** Names. Default: those of both results. */
  readonly metrics?: readonly string[]
  /** The metrics among them that are none of the package's. */
  readonly own?: readonly Metric[]
  /** Buckets that passages are sorted into besides ours. */
  readonly buckets?: readonly PassageBuckets[]
  /** Whether what cannot be compared as it is is measured again. Default: false. */
  readonly remeasure?: boolean
  /** Default: paired-bs. */
  readonly test?: Testing['kind']
  /** Default: 1000. */
  readonly resamples?: number
  /** Default: 12345. */
  readonly seed?: number
  /** p-values adjusted for the number of systems. Default: as they are. */
  readonly adjust?: Adjustment
  /** Passages, n-grams and sentences that are listed. Default: 20. */
  readonly top?: number
}

/**
 * What changed from one result to another, or what two systems of one differ in: the numbers of `variorum compare`. The same
 * results and seed give the same value. In its sentences the results are called A and B.
 *
 * @throws UserError where a system or a metric is not there, both have no document in common, or an option is not what its type says
 */
export async function compare(a: Result, b: Result, options: CompareResultsOptions = {}): Promise<Comparison> {
  checkAmong('compare', options, { test: ['paired-bs', 'paired-ar'], adjust: adjustmentNames })
  checkWhole('compare', options, { resamples: 1, seed: 0, top: 0 })
  const { remeasure = false, test = 'paired-bs', resamples = 1000, seed = 12345, adjust, top = 20 } = options
  const [one, other] = [
    { path: 'A', result: a },
    { path: 'B', result: b },
  ]
  const metrics = askedMetrics(one, other, options.metrics, remeasure)
  checkTexts([one, other], remeasure)
  const own = (options.own ?? []).map((metric) => inProcess(metric, 'passed in code'))
  for (const { metric } of own)
    if (Object.hasOwn(registry, metric.name))
      throw new UserError(
        `a metric passed in code is called '${metric.name}', as one of the package, expected another name`,
      )
  checkNames(own)
  return compareResults(one, other, {
    systems: systemsOf(one, other, options),
    metrics,
    measurers: [...(await ownMeasurers(metrics, a, b)), ...own],
    buckets: (options.buckets ?? []).map(bucketsInProcess),
    remeasure,
    testing: { kind: test, resamples, seed },
    adjust,
    top,
  })
}
