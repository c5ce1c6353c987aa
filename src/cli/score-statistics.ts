import { adjustments } from '../analysis/adjust.ts'
import { centredP, percentileInterval } from '../analysis/bootstrap.ts'
import { byCoin, withReplacement } from '../analysis/draws.ts'
import { describeDifference, randomizationP } from '../analysis/paired.ts'
import { resampledSums, rowsOfTable } from '../analysis/resampled.ts'
import { columnSums, type Swapped, swappedSums } from '../analysis/swapped.ts'
import { rowCount, type StatisticsTable } from '../math/table.ts'
import type { Column } from './score-columns.ts'
import type { ScorePlan } from './score-plan.ts'
import type { ColumnStatistics, Compared, MeanInterval, Sampled } from './score-sampled.ts'

/** Resamples of the difference where randomization alone was asked for. */
const ownResamples = 1000

export async function statisticsOf(plan: ScorePlan, sampled: Sampled): Promise<ColumnStatistics[]> {
  const isTheirs = plan.recipe === 'sacrebleu'
  const found = isTheirs
    ? await (await import('./score-sacrebleu-statistics.ts')).sacrebleuStatistics(plan, sampled)
    : await ownStatistics(plan, sampled)
  const { adjust } = plan
  return adjust === undefined
    ? found
    : found.map(({ intervals, comparisons }) => {
        const measured = comparisons.filter(({ p }) => p !== undefined)
        const adjusted = adjustments[adjust](measured.map(({ p }) => p!))
        return {
          intervals,
          comparisons: comparisons.map((each) => ({ ...each, adjusted: adjusted[measured.indexOf(each)] })),
        }
      })
}

/** Our recipe: n units out of n; two-sided p-values; systems are compared on the units that both could be scored on. */
async function ownStatistics(plan: ScorePlan, { columns, tables, scores }: Sampled): Promise<ColumnStatistics[]> {
  const { test, seed } = plan
  const resamples = test?.kind === 'paired-bs' ? test.count : (plan.confidence ?? ownResamples)
  const sums = resampledSums(tables.flat(), resamples, withReplacement(seed))
  const pairs = tables.flatMap(([baseline, ...others]) => others.map((system) => [baseline!, system] as const))
  const swapped = test?.kind === 'paired-ar' ? swappedSums(pairs, test.count, byCoin(seed)) : []
  const found: ColumnStatistics[] = []
  for (const [c, { measurer }] of columns.entries()) {
    const systems = tables[c]!
    const units = rowCount(systems[0]!)
    const resampled: (readonly (number | undefined)[])[] = []
    for (const s of systems.keys()) resampled.push(await measurer.scores(rowsOfTable(sums[c * systems.length + s]!)))
    const intervals = resampled.map((each) => (plan.confidence === undefined ? undefined : meanInterval(each, units)))
    const comparisons: Compared[] = []
    for (let s = 1; s < systems.length; s++) {
      if (test === undefined) break
      const [baseline, system] = [systems[0]!, systems[s]!]
      const shared = sharedUnits(baseline, system)
      if (shared.length === units) {
        const differences = pairedDifferences(resampled[0]!, resampled[s]!)
        const observed = minus(scores[c]![s], scores[c]![0])
        const trials = swapped[c * (systems.length - 1) + s - 1]
        comparisons.push(compared(observed, differences, await differencesOf(measurer, trials), units))
        continue
      }
      const pair = [keepRows(baseline, shared), keepRows(system, shared)] as const
      const [old, now] = await measurer.scores(pair.map(columnSums))
      const own = resampledSums(pair, resamples, withReplacement(seed))
      const differences = pairedDifferences(
        await measurer.scores(rowsOfTable(own[0]!)),
        await measurer.scores(rowsOfTable(own[1]!)),
      )
      const [trials] = test.kind === 'paired-ar' ? swappedSums([pair], test.count, byCoin(seed)) : []
      comparisons.push(compared(minus(now, old), differences, await differencesOf(measurer, trials), shared.length))
    }
    found.push({ intervals, comparisons })
  }
  return found
}

const minus = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a - b

const pairedDifferences = (baseline: readonly (number | undefined)[], system: readonly (number | undefined)[]) =>
  system.map((score, i) => minus(score, baseline[i]))

function compared(
  observed: number | undefined,
  resampled: readonly (number | undefined)[],
  swapped: readonly number[] | undefined,
  units: number,
): Compared {
  const defined = resampled.filter((each) => each !== undefined)
  if (observed === undefined || units < 2 || defined.length === 0) {
    const nothing = { ci: undefined, effect: undefined, detectable: undefined, p: undefined, adjusted: undefined }
    return { ...nothing, difference: observed ?? Number.NaN, units }
  }
  const p = swapped ? randomizationP(swapped, observed) : centredP(defined, observed)
  return { ...describeDifference(observed, resampled, units), difference: observed, p, adjusted: undefined, units }
}

/** Of the two pseudo-systems of every trial. */
async function differencesOf(
  measurer: Column['measurer'],
  trials: Swapped | undefined,
): Promise<readonly number[] | undefined> {
  if (trials === undefined) return undefined
  const first = await measurer.scores(rowsOfTable(trials.first))
  const second = await measurer.scores(rowsOfTable(trials.second))
  return pairedDifferences(first, second).filter((each) => each !== undefined)
}

function meanInterval(scores: readonly (number | undefined)[], units: number): MeanInterval | undefined {
  const interval = percentileInterval(scores, units)
  const measured = scores.filter((score) => score !== undefined)
  return interval && { ...interval, mean: measured.reduce((sum, score) => sum + score, 0) / measured.length }
}

/** All units but those where the metric counted nothing at all for one of the two: it could not measure them. */
function sharedUnits(a: StatisticsTable, b: StatisticsTable): number[] {
  const isEmpty = ({ width, values }: StatisticsTable, row: number): boolean => {
    for (let k = row * width; k < (row + 1) * width; k++) if (values[k] !== 0) return false
    return true
  }
  return Array.from({ length: rowCount(a) }, (_, row) => row).filter((row) => isEmpty(a, row) === isEmpty(b, row))
}

const keepRows = ({ width, values }: StatisticsTable, rows: readonly number[]): StatisticsTable => ({
  width,
  values: Float64Array.from(rows.flatMap((row) => [...values.subarray(row * width, (row + 1) * width)])),
})
