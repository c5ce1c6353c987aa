import { groupedBy } from '../../agreement/grouped.ts'
import { type Permuted, permuteScores } from '../../agreement/permutation.ts'
import { judgePairs, permutePairs } from '../../agreement/permuted-pairs.ts'
import { pearsonSums, permutePearson, randomSwaps } from '../../agreement/permuted-pearson.ts'
import { statistics } from '../../agreement/statistics.ts'
import type { Random } from '../../math/random.ts'
import type { ScoreTable } from '../../model/scores.ts'
import type { Task } from './task.ts'

/**
 * The test of two metrics, by their places among `tables`: the general one, or one that gives the same without holding every
 * draw to people anew. Two metrics are compared on what people and both of them scored.
 */
export function testOf(
  { statistic, by }: Task,
  gold: ScoreTable,
  tables: readonly Float64Array[],
  pools: readonly number[],
  permutations: number,
  random: Random,
): (i: number, j: number) => Permuted {
  const areWhole = tables.every((table) =>
    table.every((score, at) => !Number.isNaN(score) || Number.isNaN(gold.values[at]!)),
  )
  const common = (i: number, j: number): ScoreTable => ({
    ...gold,
    values: gold.values.map((value, at) =>
      Number.isNaN(tables[i]![at]!) || Number.isNaN(tables[j]![at]!) ? Number.NaN : value,
    ),
  })
  if (statistic === 'acc-t' && areWhole) {
    const grouped = groupedBy(gold, by)
    const judged = tables.map((table) => judgePairs(grouped(table)))
    return (i, j) => permutePairs(judged[i]!, judged[j]!, permutations, random)
  }
  if (statistic === 'acc-t')
    return (i, j) => {
      const grouped = groupedBy(common(i, j), by)
      return permutePairs(judgePairs(grouped(tables[i]!)), judgePairs(grouped(tables[j]!)), permutations, random)
    }
  if (statistic === 'pearson' && by === 'none' && areWhole) {
    const rated = gold.values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0)
    const swaps = randomSwaps(permutations, rated, random)
    const sums = tables.map((table) => pearsonSums(gold.values, table, swaps))
    return (i, j) => permutePearson(sums[i]!, sums[j]!)
  }
  const whole = statistics[statistic].hold(gold, by, pools)
  return (i, j) => {
    const both = areWhole ? gold : common(i, j)
    const held = areWhole ? whole : statistics[statistic].hold(both, by, pools)
    return permuteScores(held, both.values, [tables[i]!, tables[j]!], permutations, random)
  }
}
