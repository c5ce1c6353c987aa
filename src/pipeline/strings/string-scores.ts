import { type Kinds, kindsOfRows, resampledKinds } from '../../analysis/kinds-of-rows.ts'
import { meanInterval } from '../../analysis/mean-interval.ts'
import { rowsOfTable } from '../../analysis/resampled.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Row } from '../../model/metric.ts'
import type { Result } from '../../model/result.ts'
import type { StringBead } from './string-beads.ts'

/** What one metric counted in the files of one system, as plain values. */
export interface StringCount {
  readonly system: string
  readonly metric: string
  readonly whole: Float64Array
  readonly linked: Float64Array
  readonly added: Float64Array
  /** Of the source's strings, which are what is resampled. */
  readonly kinds: Kinds
}

/** Takes what a metric counts in one file of a system after the other, or in several at once. */
export function openCount(system: string, { name: metric, statistics }: Measurer['metric']) {
  const width = statistics.length
  const [whole, linked, added] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)]
  const all = kindsOfRows(width)
  /** What was counted of the last string of the source. */
  const unit = new Float64Array(width)
  let isOpen = false
  const endUnit = (): void => {
    if (isOpen) all.add(unit)
    unit.fill(0)
    isOpen = false
  }
  return {
    /**
     * Adds the row of the next of a file's beads, or that nothing was counted of it. What a string that only the translation has
     * was counted goes with the last string of the source before it.
     */
    add({ reference, hypothesis }: StringBead, row: Row | undefined): void {
      if (reference !== undefined) endUnit()
      isOpen = true
      for (let k = 0; k < width; k++) {
        const value = row?.[k] ?? 0
        unit[k]! += value
        whole[k]! += value
        if (reference === undefined) added[k]! += value
        else if (hypothesis !== undefined) linked[k]! += value
      }
    },
    join(other: StringCount): void {
      for (let k = 0; k < width; k++) {
        whole[k]! += other.whole[k]!
        linked[k]! += other.linked[k]!
        added[k]! += other.added[k]!
      }
      for (const [kind, units] of other.kinds.counts.entries()) all.add(other.kinds.rows.values, kind * width, units)
    },
    /** To be called at the end of a file. */
    count(): StringCount {
      endUnit()
      return { system, metric, whole, linked, added, kinds: all.kinds() }
    },
  }
}

/** The score of a system by a metric over all of its files, with an interval of so many resamples. */
export async function scoreOfStrings(
  { system, metric, whole, linked, added, kinds }: StringCount,
  measurer: Measurer,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): Promise<Result['scores'][number]> {
  const { statistics } = measurer.metric
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
