import { describe, expect, it } from 'vitest'
import { groupedBy } from '../../src/agreement/grouped.ts'
import { permuteScores } from '../../src/agreement/permutation.ts'
import { judgePairs, permutePairs } from '../../src/agreement/permuted-pairs.ts'
import { pearsonSums, permutePearson, randomSwaps } from '../../src/agreement/permuted-pearson.ts'
import { rankClusters } from '../../src/agreement/rank-clusters.ts'
import { statistics } from '../../src/agreement/statistics.ts'
import { seededRandom } from '../../src/math/random.ts'
import type { ScoreTable } from '../../src/model/scores.ts'

const draws = 2000

/** People's scores and two metrics', which are people's with so much noise. */
function scores(seed: number, systems: number, segments: number, noise: readonly [number, number]) {
  const random = seededRandom(seed)
  const normal = (): number => Array.from({ length: 12 }, () => random(1000) / 1000).reduce((sum, x) => sum + x, -6)
  const values = Float64Array.from({ length: systems * segments }, () => Math.round(normal() * 2))
  const gold: ScoreTable = {
    name: 'people',
    systems: Array.from({ length: systems }, (_, s) => `s${s}`),
    segments,
    values: values.map((value, at) => (at % 11 === 3 ? Number.NaN : value)),
  }
  const metrics = noise.map((by) => values.map((value) => value + by * normal())) as [Float64Array, Float64Array]
  return { gold, metrics }
}

describe('the test between two metrics', () => {
  it.each([1, 2, 3])(
    'finds a difference that is there, and gives none to a metric against itself (seed %i)',
    (seed) => {
      const { gold, metrics } = scores(seed, 6, 60, [1, 8])
      const held = statistics.pearson.hold(gold, 'none', [6])
      expect(permuteScores(held, gold.values, metrics, draws, seededRandom(seed)).p).toBeLessThan(0.01)
      expect(permuteScores(held, gold.values, [metrics[1], metrics[0]], draws, seededRandom(seed)).p).toBeGreaterThan(
        0.99,
      )
      expect(permuteScores(held, gold.values, [metrics[0], metrics[0]], draws, seededRandom(seed)).p).toBe(1)
    },
  )

  it.each([1, 2, 3, 4])('of Pearson’s r, from sums, is that of all scores exchanged one by one (seed %i)', (seed) => {
    const { gold, metrics } = scores(seed, 6, 60, [4, 5])
    const held = statistics.pearson.hold(gold, 'none', [6])
    const general = permuteScores(held, gold.values, metrics, draws, seededRandom(seed))
    const rated = gold.values.filter((value) => !Number.isNaN(value)).length
    const swaps = randomSwaps(draws, rated, seededRandom(seed))
    const [first, second] = metrics.map((metric) => pearsonSums(gold.values, metric, swaps))
    const quick = permutePearson(first!, second!)
    // Two counts of so many draws differ by chance; five standard deviations.
    expect(Math.abs(quick.p - general.p)).toBeLessThan(
      5 * Math.sqrt(0.5 / Math.min(quick.leads.length, general.leads.length)),
    )
  })

  it.each([1, 2, 3, 4])(
    'of pairs exchanges what two metrics say of them: as if one pair were drawn after another (seed %i)',
    (seed) => {
      const { gold, metrics } = scores(seed, 6, 60, [4, 4.3])
      const [first, second] = metrics.map((metric) => judgePairs(groupedBy(gold, 'item')(metric))) as [
        ReturnType<typeof judgePairs>,
        ReturnType<typeof judgePairs>,
      ]
      const lead = first.right.reduce((sum, right, k) => sum + (right - second.right[k]!) * first.weights[k]!, 0)
      const random = seededRandom(seed)
      let atLeast = 0
      for (let draw = 0; draw < draws; draw++) {
        let by = 0
        for (const [k, right] of first.right.entries())
          by += (random(2) ? 1 : -1) * (right - second.right[k]!) * first.weights[k]!
        if (by >= lead - 1e-12) atLeast++
      }
      const { p, leads } = permutePairs(first, second, draws, seededRandom(seed + 100))
      expect(Math.abs(p - atLeast / draws)).toBeLessThan(5 * Math.sqrt(0.5 / leads.length))
    },
  )
})

describe('rank clusters', () => {
  it('begin a new rank with the first metric that one of the rank before beats', () => {
    const p = [
      [1, 0.4, 0.04, 0.01],
      [1, 1, 0.3, 0.01],
      [1, 1, 1, 0.2],
    ]
    expect(rankClusters(4, (i, j) => p[i]![j]!, 0.05)).toEqual([1, 1, 2, 2])
  })
})
