import { exactMean } from '../math/exact-mean.ts'
import { pairwiseMean } from '../math/pairwise-sum.ts'
import type { Pcg64 } from '../math/pcg64.ts'
import type { StatisticsTable } from '../math/table.ts'
import type { Interval } from './bootstrap.ts'
import { heads } from './draws.ts'
import { type Draw, resampledSums } from './resampled.ts'

// What sacreBLEU 2.6 with numpy 1 does differently from us, so that its numbers can be reproduced: numpy's generator,
// sums in single precision, intervals by order statistics, and p-values of its own (the bootstrap's is the one of Moses:
// absolute differences, centred on their mean, strictly greater than the observed one).

/** n units out of n, with replacement. */
export const numpyChoice =
  (generator: Pcg64): Draw =>
  (units) => {
    generator.fillBelow(units, units.length)
    return units.length
  }

/** Each unit or not. All trials' coins are thrown before the generator is used for anything else. */
export const numpyCoin = (generator: Pcg64): Draw => heads(generator.bits)

/** As `resampledSums`, but added up in single precision, which shows where counts are large or no whole numbers. */
export const singleSums = (tables: readonly StatisticsTable[], resamples: number, draw: Draw): StatisticsTable[] =>
  resampledSums(tables, resamples, draw, (table) => (isExactInSingle(table) ? undefined : addRowsInSingle))

/** Whether no sum of as many rows as there are can need more than the 24 bits of a single. */
function isExactInSingle({ width, values }: StatisticsTable): boolean {
  const rows = values.length / Math.max(1, width)
  return values.every((value) => Number.isInteger(value) && Math.abs(value) * rows <= 2 ** 24)
}

function addRowsInSingle({ width, values }: StatisticsTable, indices: Int32Array, out: Float64Array, at: number): void {
  for (const row of indices)
    for (let k = 0; k < width; k++) out[at + k] = Math.fround(out[at + k]! + Math.fround(values[row * width + k]!))
}

/** Mean and bounds of resampled scores. The bounds are a fortieth of the scores from either end. */
export interface SacrebleuInterval extends Interval {
  readonly mean: number
}

/** The interval of one system scored by itself takes its mean exactly, that of a paired test pairwise. */
export function orderInterval(scores: readonly number[], of: 'one-system' | 'paired-test'): SacrebleuInterval {
  const ascending = [...scores].sort((a, b) => a - b)
  const cut = Math.floor(ascending.length / 40)
  return {
    low: ascending[cut]!,
    high: ascending[ascending.length - 1 - cut]!,
    mean: of === 'one-system' ? exactMean(ascending) : pairwiseMean(ascending),
    level: 0.95,
  }
}

/** p of the paired bootstrap. */
export function mosesP(baseline: readonly number[], system: readonly number[], observed: number): number {
  const differences = system.map((score, i) => Math.abs(score - baseline[i]!))
  const mean = pairwiseMean(differences)
  return strictP(
    differences.map((difference) => difference - mean),
    observed,
  )
}

/** p of approximate randomization. */
export const strictRandomizationP = (first: readonly number[], second: readonly number[], observed: number): number =>
  strictP(
    first.map((score, i) => Math.abs(score - second[i]!)),
    observed,
  )

const strictP = (statistics: readonly number[], observed: number): number =>
  (statistics.filter((statistic) => statistic > Math.abs(observed)).length + 1) / (statistics.length + 1)
