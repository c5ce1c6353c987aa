import { KindsOfRows, resampledKinds } from '../../analysis/kinds-of-rows.ts'
import { meanInterval } from '../../analysis/mean-interval.ts'
import { rowsOfTable } from '../../analysis/resampled.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Result } from '../../model/result.ts'
import type { StringBead } from './string-beads.ts'

/** What one metric counted so far in the files of one system. */
export interface StringCount {
  readonly system: string
  readonly measurer: Measurer
  readonly whole: Float64Array
  readonly linked: Float64Array
  readonly added: Float64Array
  /** Of the source's strings, which are what is resampled. */
  readonly kinds: KindsOfRows
}

export function openCount(system: string, measurer: Measurer): StringCount {
  const width = measurer.metric.statistics.length
  const sum = () => new Float64Array(width)
  return { system, measurer, whole: sum(), linked: sum(), added: sum(), kinds: new KindsOfRows(width) }
}

/**
 * Adds the rows of a file's beads, one behind the other in `table`. What a string that only the translation has was counted goes
 * with the last string of the source before it.
 */
export function countStrings(count: StringCount, beads: readonly StringBead[], table: Float64Array): void {
  const { whole, linked, added, kinds } = count
  const { width } = kinds
  const unit = new Float64Array(width)
  for (const [b, { reference, hypothesis }] of beads.entries()) {
    for (let k = 0; k < width; k++) {
      const value = table[b * width + k]!
      unit[k]! += value
      whole[k]! += value
      if (reference === undefined) added[k]! += value
      else if (hypothesis !== undefined) linked[k]! += value
    }
    if (b + 1 < beads.length && beads[b + 1]!.reference === undefined) continue
    kinds.add(unit)
    unit.fill(0)
  }
}

/** The score of a system by a metric over all of its files, with an interval of so many resamples. */
export async function scoreOfStrings(
  { system, measurer, whole, linked, added, kinds }: StringCount,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): Promise<Result['scores'][number]> {
  const { name: metric, statistics } = measurer.metric
  const [score, aligned] = await measurer.scores([whole, linked])
  const units = kinds.counts.reduce((sum, each) => sum + each, 0)
  const drawn = score === undefined ? [] : await measurer.scores(rowsOfTable(resampledKinds(kinds, resamples, seed)))
  const ci = meanInterval(drawn, units)
  const named = (sum: Float64Array) => Object.fromEntries(statistics.map((each, k) => [each, sum[k]!]))
  return {
    system,
    metric,
    score: score ?? null,
    aligned: aligned ?? null,
    statistics: named(whole),
    additions: named(added),
    ...(measurer.details && { details: measurer.details(whole) }),
    ci: ci ? { low: ci.low, high: ci.high, level: ci.level, mean: ci.mean } : null,
    units,
  }
}
