import { keepRows, rowCount, type StatisticsTable } from '../math/table.ts'
import { centredP } from './bootstrap.ts'
import { contestOf } from './contest.ts'
import { byCoin, withReplacement } from './draws.ts'
import { type FallingLinks, fallingLinks } from './falling-links.ts'
import { amongUnits, linkIntervals, withFalling } from './link-intervals.ts'
import { meanInterval } from './mean-interval.ts'
import { describeDifference, randomizationP } from './paired.ts'
import { resampledSums, rowsOfTable } from './resampled.ts'
import type { Analysis, Comparison, LinkIntervals, Sample, Settings } from './sample.ts'
import { columnSums, type Swapped, swappedSums } from './swapped.ts'

type Scores = readonly (number | undefined)[]

/** Resamples of the difference where randomization alone was asked for. */
const ownResamples = 1000

/** Our recipe: n units out of n; two-sided p-values; systems are compared on the units that both could be scored on. */
export async function ownRecipe(samples: readonly Sample[], settings: Settings): Promise<Analysis[]> {
  const { test, confidence } = settings
  const resamples = test?.kind === 'paired-bs' ? test.count : (confidence ?? ownResamples)
  const resampled = await resampleAll(samples, resamples, settings)
  const swapped = test?.kind === 'paired-ar' ? swapAll(samples, settings, test.count) : undefined
  const found: Analysis[] = []
  for (const [c, sample] of samples.entries()) {
    const intervals = sample.tables.map((_, s) =>
      confidence === undefined || sample.observed[s] === undefined
        ? undefined
        : meanInterval(resampled[c]!.scores[s]!, sample.present?.[s]?.length ?? rowCount(sample.tables[s]!)),
    )
    const { baseline, others } = contestOf(sample, settings)
    const comparisons: Comparison[] = []
    for (const system of others) {
      if (test === undefined || baseline === undefined) break
      const shared = sharedUnits(sample, baseline, system)
      const isWhole = shared.length === rowCount(sample.tables[system]!)
      const described = isWhole
        ? describe(
            minus(sample.observed[system], sample.observed[baseline]),
            paired(resampled[c]!.scores[baseline]!, resampled[c]!.scores[system]!),
            await trialDifferences(sample, swapped?.get(sample)?.get(system)),
            shared.length,
          )
        : await compareOn(shared, sample, [baseline, system], settings, resamples)
      comparisons.push({ baseline, system, adjusted: undefined, ...described })
    }
    found.push({ intervals, comparisons, links: resampled[c]!.links })
  }
  return found
}

/** By system. */
interface Resampled {
  readonly scores: readonly Scores[]
  readonly links: readonly (LinkIntervals | undefined)[]
}

/** Scores of the resamples of every sample's systems; those that lack no unit are added up side by side. */
async function resampleAll(
  samples: readonly Sample[],
  resamples: number,
  { seed, confidence }: Settings,
): Promise<Resampled[]> {
  const falling = new Map<StatisticsTable, FallingLinks>()
  for (const sample of confidence === undefined ? [] : samples)
    for (const [s, doubt] of (sample.doubts ?? []).entries())
      if (doubt !== undefined)
        falling.set(sample.tables[s]!, fallingLinks(amongUnits(doubt, sample.present?.[s]), resamples))
  const sumsOf = (tables: readonly StatisticsTable[], kept = tables): StatisticsTable[] =>
    resampledSums(
      kept,
      resamples,
      withFalling(
        withReplacement(seed),
        tables.flatMap((table) => falling.get(table) ?? []),
        seed,
      ),
    )
  const whole = samples.flatMap((sample) => sample.tables.filter((_, s) => sample.present?.[s] === undefined))
  const sums = new Map<StatisticsTable, StatisticsTable>()
  for (const [i, each] of sumsOf(whole).entries()) sums.set(whole[i]!, each)
  const all: Resampled[] = []
  for (const sample of samples) {
    const scores: Scores[] = []
    const links: (LinkIntervals | undefined)[] = []
    for (const [s, table] of sample.tables.entries()) {
      const own = sums.get(table) ?? sumsOf([table], [keepRows(table, unitsOf(sample, s))])[0]!
      scores.push(await sample.scores(rowsOfTable(own)))
      links.push(await linkIntervals(sample, s, own, falling.get(table)))
    }
    all.push({ scores, links })
  }
  return all
}

/** Trials of every comparison on all units, by sample and system. */
function swapAll(samples: readonly Sample[], settings: Settings, trials: number) {
  const pairs = samples.flatMap((sample) => {
    const { baseline, others } = contestOf(sample, settings)
    return others.flatMap((system) =>
      baseline !== undefined && sharedUnits(sample, baseline, system).length === rowCount(sample.tables[system]!)
        ? [{ sample, system, tables: [sample.tables[baseline]!, sample.tables[system]!] as const }]
        : [],
    )
  })
  const swapped = swappedSums(
    pairs.map(({ tables }) => tables),
    trials,
    byCoin(settings.seed),
  )
  const found = new Map<Sample, Map<number, Swapped>>()
  for (const [i, { sample, system }] of pairs.entries())
    found.set(sample, (found.get(sample) ?? new Map<number, Swapped>()).set(system, swapped[i]!))
  return found
}

/** Two systems on some of the units only. */
async function compareOn(
  units: readonly number[],
  sample: Sample,
  systems: readonly [baseline: number, system: number],
  { test, seed }: Settings,
  resamples: number,
) {
  const pair = systems.map((s) => keepRows(sample.tables[s]!, units)) as [StatisticsTable, StatisticsTable]
  const [old, now] = await sample.scores(pair.map(columnSums))
  const [before, after] = resampledSums(pair, resamples, withReplacement(seed))
  const differences = paired(await sample.scores(rowsOfTable(before!)), await sample.scores(rowsOfTable(after!)))
  const [trials] = test?.kind === 'paired-ar' ? swappedSums([pair], test.count, byCoin(seed)) : []
  return describe(minus(now, old), differences, await trialDifferences(sample, trials), units.length)
}

const minus = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a - b

const paired = (baseline: Scores, system: Scores): Scores => system.map((score, i) => minus(score, baseline[i]))

function describe(
  difference: number | undefined,
  resampled: Scores,
  trials: readonly number[] | undefined,
  units: number,
): Omit<Comparison, 'baseline' | 'system' | 'adjusted'> {
  const defined = resampled.filter((each) => each !== undefined)
  if (difference === undefined || units < 2 || defined.length === 0)
    return { difference, units, ci: undefined, effect: undefined, detectable: undefined, p: undefined }
  const p = trials ? randomizationP(trials, difference) : centredP(defined, difference)
  return { ...describeDifference(difference, resampled, units), difference, p, units }
}

/** Of the two pseudo-systems of every trial. */
async function trialDifferences(
  { scores }: Sample,
  trials: Swapped | undefined,
): Promise<readonly number[] | undefined> {
  if (trials === undefined) return undefined
  const first = await scores(rowsOfTable(trials.first))
  const second = await scores(rowsOfTable(trials.second))
  return paired(first, second).filter((each) => each !== undefined)
}

/** The units that a system has a text of. */
const unitsOf = ({ tables, present }: Sample, system: number): readonly number[] =>
  present?.[system] ?? [...Array(rowCount(tables[system]!)).keys()]

/** Those that both have, but for units where the metric counted nothing at all for one of the two: it could not measure them. */
function sharedUnits(sample: Sample, a: number, b: number): readonly number[] {
  const [one, other] = [sample.tables[a]!, sample.tables[b]!]
  const there = sample.present?.[b] === undefined ? undefined : new Set(sample.present[b])
  return unitsOf(sample, a).filter(
    (unit) => (there === undefined || there.has(unit)) && isEmpty(one, unit) === isEmpty(other, unit),
  )
}

function isEmpty({ width, values }: StatisticsTable, row: number): boolean {
  for (let k = row * width; k < (row + 1) * width; k++) if (values[k] !== 0) return false
  return true
}
