import { rowsOfTable } from '../analysis/resampled.ts'
import {
  mosesP,
  numpyChoice,
  numpyCoin,
  orderInterval,
  singleSums,
  strictRandomizationP,
} from '../analysis/sacrebleu.ts'
import { type Swapped, swappedSums } from '../analysis/swapped.ts'
import { pcg64 } from '../math/pcg64.ts'
import type { StatisticsTable } from '../math/table.ts'
import { resampledScore, swappedScore } from '../metrics/single-precision.ts'
import { UserError } from '../model/user-error.ts'
import type { Column } from './score-columns.ts'
import type { ScorePlan } from './score-plan.ts'
import type { ColumnStatistics, Compared, Sampled } from './score-sampled.ts'

/** sacreBLEU's numbers: which generator is used how often, and in which order, is part of the recipe. */
export async function sacrebleuStatistics(plan: ScorePlan, sampled: Sampled): Promise<ColumnStatistics[]> {
  const { columns, tables, scores } = sampled
  const { test, confidence, seed } = plan
  for (const { name, measurer } of columns)
    if (measurer.source !== 'built-in' || resampledScore(measurer.metric.signature) === undefined)
      throw new UserError(
        `score: --recipe sacrebleu is for its own metrics, bleu, chrf and ter; '${name}' is none of them`,
      )

  const generator = pcg64(seed)
  const pairs = tables.flatMap(([baseline, ...others]) => others.map((system) => [baseline!, system] as const))
  const swapped = test?.kind === 'paired-ar' ? swappedSums(pairs, test.count, numpyCoin(generator)) : []
  const systems = tables[0]?.length ?? 0
  const sums =
    confidence === undefined
      ? []
      : resampledTables(tables, confidence, seed, test?.kind === 'paired-ar' ? generator : undefined)

  const found: ColumnStatistics[] = []
  for (const [c, column] of columns.entries()) {
    const resampled: number[][] = []
    for (const table of sums.slice(c * systems, (c + 1) * systems)) resampled.push(await scoresOf(column, table))
    const intervals = tables[c]!.map((_, s) =>
      resampled[s] ? orderInterval(resampled[s], test ? 'paired-test' : 'one-system') : undefined,
    )
    const comparisons: Compared[] = []
    for (let s = 1; s < systems; s++) {
      if (test === undefined) break
      const difference = (scores[c]![s] ?? 0) - (scores[c]![0] ?? 0)
      const p =
        test.kind === 'paired-bs'
          ? mosesP(resampled[0]!, resampled[s]!, difference)
          : await randomizationP(column, swapped[c * (systems - 1) + s - 1]!, difference)
      const units = tables[c]![0]!.values.length / tables[c]![0]!.width
      comparisons.push({
        difference,
        p,
        adjusted: undefined,
        units,
        ci: undefined,
        effect: undefined,
        detectable: undefined,
      })
    }
    found.push({ intervals, comparisons })
  }
  return found
}

/** The first system is always resampled from the seed; the others too, but after trials they go on from where those ended. */
function resampledTables(
  tables: Sampled['tables'],
  resamples: number,
  seed: number,
  after: ReturnType<typeof pcg64> | undefined,
): StatisticsTable[] {
  const all = tables.flat()
  const fresh = singleSums(all, resamples, numpyChoice(pcg64(seed)))
  if (after === undefined) return fresh
  const later = singleSums(all, resamples, numpyChoice(after))
  const perColumn = tables[0]!.length
  return all.map((_, i) => (i % perColumn === 0 ? fresh[i]! : later[i]!))
}

async function scoresOf({ measurer }: Column, sums: StatisticsTable): Promise<number[]> {
  const score = resampledScore(measurer.metric.signature)
  const rows = rowsOfTable(sums)
  if (typeof score === 'function') return rows.map(score)
  return (await measurer.scores(rows)).map((each) => each ?? 0)
}

async function randomizationP({ measurer }: Column, { first, second }: Swapped, difference: number): Promise<number> {
  const score = swappedScore(measurer.metric.signature)
  const scores = async (sums: StatisticsTable): Promise<readonly number[]> => {
    const rows = rowsOfTable(sums)
    return score ? rows.map(score) : (await measurer.scores(rows)).map((each) => each ?? 0)
  }
  return strictRandomizationP(await scores(first), await scores(second), difference)
}
