import { pcg64 } from '../math/pcg64.ts'
import { rowCount, type StatisticsTable } from '../math/table.ts'
import { UserError } from '../model/user-error.ts'
import { contestOf } from './contest.ts'
import { rowsOfTable } from './resampled.ts'
import { mosesP, numpyChoice, numpyCoin, orderInterval, singleSums, strictRandomizationP } from './sacrebleu.ts'
import type { Analysis, Comparison, Sample, Settings } from './sample.ts'
import { type Swapped, swappedSums } from './swapped.ts'

/** sacreBLEU's numbers: which generator is used how often, and in which order, is part of the recipe. */
export async function sacrebleuRecipe(samples: readonly Sample[], settings: Settings): Promise<Analysis[]> {
  const { test, confidence, seed } = settings
  for (const { metric, sacrebleu } of samples)
    if (sacrebleu === undefined)
      throw new UserError(`sacreBLEU's recipe is for its own metrics, bleu, chrf and ter; '${metric}' is none of them`)

  const generator = pcg64(seed)
  const contests = samples.map((sample) => contestOf(sample, settings))
  const pairs = samples.flatMap(({ tables }, c) =>
    contests[c]!.others.map((system) => [tables[contests[c]!.baseline!]!, tables[system]!] as const),
  )
  const swapped = test?.kind === 'paired-ar' ? swappedSums(pairs, test.count, numpyCoin(generator)) : []
  const sums =
    confidence === undefined
      ? undefined
      : resampledTables(samples, confidence, seed, test?.kind === 'paired-ar' ? generator : undefined)

  let next = 0
  const found: Analysis[] = []
  for (const [c, sample] of samples.entries()) {
    const resampled: number[][] = []
    for (const table of sums?.[c] ?? []) resampled.push(await scoresOf(sample, table, sample.sacrebleu?.ofResample))
    const intervals = sample.tables.map((_, s) =>
      resampled[s] ? orderInterval(resampled[s], test ? 'paired-test' : 'one-system') : undefined,
    )
    const { baseline = 0, others } = contests[c]!
    const comparisons: Comparison[] = []
    for (const system of others) {
      const trials = swapped[next++]
      if (test === undefined) continue
      const difference = (sample.observed[system] ?? 0) - (sample.observed[baseline] ?? 0)
      const p = trials
        ? await randomizationP(sample, trials, difference)
        : mosesP(resampled[baseline]!, resampled[system]!, difference)
      const units = rowCount(sample.tables[system]!)
      const unknown = { adjusted: undefined, ci: undefined, effect: undefined, detectable: undefined }
      comparisons.push({ baseline, system, difference, p, units, ...unknown })
    }
    found.push({ intervals, comparisons })
  }
  return found
}

/** The first system is always resampled from the seed; the others too, but after trials they go on from where those ended. */
function resampledTables(
  samples: readonly Sample[],
  resamples: number,
  seed: number,
  after: ReturnType<typeof pcg64> | undefined,
): StatisticsTable[][] {
  const all = samples.flatMap(({ tables }) => tables)
  const fresh = singleSums(all, resamples, numpyChoice(pcg64(seed)))
  const later = after && singleSums(all, resamples, numpyChoice(after))
  let next = 0
  return samples.map(({ tables }) =>
    tables.map((_, s) => {
      const at = next++
      return (s === 0 ? fresh : (later ?? fresh))[at]!
    }),
  )
}

/** Of sums, by sacreBLEU's own arithmetic where it has one; what it cannot measure it calls 0. */
async function scoresOf(
  { scores }: Sample,
  sums: StatisticsTable,
  own: ((sum: Float64Array) => number) | undefined,
): Promise<number[]> {
  const rows = rowsOfTable(sums)
  return own ? rows.map(own) : (await scores(rows)).map((each) => each ?? 0)
}

const randomizationP = async (sample: Sample, { first, second }: Swapped, difference: number): Promise<number> =>
  strictRandomizationP(
    await scoresOf(sample, first, sample.sacrebleu?.ofTrial),
    await scoresOf(sample, second, sample.sacrebleu?.ofTrial),
    difference,
  )
