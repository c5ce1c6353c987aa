import type { Random } from '../math/random.ts'
import type { ErrorTable } from '../model/stemma.ts'
import { cladesOf } from './clades.ts'
import { distancesOf, errorRates } from './distances.ts'
import { excess } from './excess.ts'
import { neighbourJoining } from './neighbour-joining.ts'
import type { PairTests } from './pair-tests.ts'
import type { ResamplingBlocks } from './resampling-blocks.ts'

type Counts = Pick<PairTests, 'shared' | 'expected' | 'spread'>

export interface Resampling {
  readonly table: ErrorTable
  readonly blocks: ResamplingBlocks
  readonly tests: PairTests
  readonly resamples: number
  readonly random: Random
  readonly units: (weights: Float64Array) => Float64Array
  readonly isMore: (counts: Counts) => (pair: number) => boolean
}

/** By group, the share of trees of resampled passages that hold it (Felsenstein 1985). */
export function support(resampling: Resampling): ReadonlyMap<string, number> {
  const { table, blocks, tests, resamples, random, units, isMore } = resampling
  const pairs = tests.shared.length
  const rates = errorRates(table)
  const times = new Map<string, number>()
  for (let resample = 0; resample < resamples; resample++) {
    const weights = new Float64Array(blocks.count)
    for (let i = 0; i < blocks.count; i++) weights[random(blocks.count)]!++
    const counts = {
      shared: weighted(tests.sharedBy, weights, pairs),
      expected: weighted(tests.expectedBy, weights, pairs),
      spread: tests.spread,
    }
    const joined = neighbourJoining(distancesOf(rates, excess(counts, isMore(counts)), units(weights)))
    for (const { key } of cladesOf(joined, table.systems.length)) times.set(key, (times.get(key) ?? 0) + 1)
  }
  return new Map([...times].map(([key, count]) => [key, count / resamples]))
}

function weighted(by: Float64Array, weights: Float64Array, pairs: number): Float64Array {
  const sum = new Float64Array(pairs)
  for (const [block, weight] of weights.entries()) {
    if (weight === 0) continue
    const offset = block * pairs
    for (let pair = 0; pair < pairs; pair++) sum[pair]! += weight * by[offset + pair]!
  }
  return sum
}
