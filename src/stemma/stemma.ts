import { seededRandom } from '../math/random.ts'
import type { ErrorTable, StemmaNode, StemmaPair, StemmaResult } from '../model/stemma.ts'
import { cladeKey, cladesOf } from './clades.ts'
import { distancesOf, errorRates, unitsInCommon } from './distances.ts'
import { examplesOf, examplesOfPairs } from './examples.ts'
import { excess, isMoreBy } from './excess.ts'
import { type Joined, neighbourJoining } from './neighbour-joining.ts'
import { normalQuantile } from './normal-quantile.ts'
import { pairCount, pairIndex } from './pair-index.ts'
import { type PairTests, pairTests } from './pair-tests.ts'
import { resamplingBlocks } from './resampling-blocks.ts'
import { support } from './support.ts'

export interface Asked {
  /** The reference's name. */
  readonly reference: string
  readonly permutations: number
  readonly resamples: number
  readonly seed: number
  /** p-values of several tests, each to be held against 5 % by itself. */
  readonly adjust: (p: readonly number[]) => readonly number[]
}

/** Of the test of a pair: the field's. */
const significance = 0.05
/** Share of resamples that must hold a group for it to be drawn: the majority rule (Margush & McMorris 1981). */
const leastSupport = 0.5

type Found = Omit<StemmaResult, 'name' | 'from'>

/** Who shares errors with whom beyond chance, as a tree that hangs at the reference; groups without support are dissolved. */
export function stemma(table: ErrorTable, { reference, permutations, resamples, seed, adjust }: Asked): Found {
  const { systems, documents, errors } = table
  const random = seededRandom(seed)
  const blocks = resamplingBlocks(table)
  const tests = pairTests(table, blocks, permutations, random)
  const adjusted = adjust(tests.p)
  const isMore = (pair: number): boolean => adjusted[pair]! <= significance
  const significant = adjusted.filter((p) => p <= significance).length
  const units = unitsInCommon(table, blocks)
  const all = blocks.sizes.map(() => 1)
  const distances = distancesOf(errorRates(table), excess(tests, isMore), units(all))
  const joined = neighbourJoining(distances)
  // In a resample a pair counts where it would be told apart from chance as those of the whole were.
  const least = normalQuantile(1 - (significance * significant) / pairCount(systems.length))
  const supports =
    significant === 0
      ? new Map<string, number>()
      : support({ table, blocks, tests, resamples, random, units, isMore: (some) => isMoreBy(some, least) })
  const kept = new Map<string, number>()
  const clades = cladesOf(joined, systems.length)
  for (const { key, members } of clades) {
    const share = supports.get(key) ?? 0
    if (share >= leastSupport && isConnected(members, systems.length, isMore)) kept.set(key, share)
  }
  const groups = clades.flatMap(({ key, members }) => {
    const share = kept.get(key)
    return share === undefined
      ? []
      : [{ systems: members.map((i) => systems[i]!), support: share, examples: examplesOf(table, members) }]
  })
  return {
    systems,
    pairs: pairsOf(table, tests, adjusted, distances),
    tree: { name: reference, length: 0, children: drawn(joined, systems, kept).nodes },
    groups,
    units: errors.length,
    common: errors.filter((error) => error.systems.length === documents[error.document]!.systems.length).length,
    seed,
    permutations,
    resamples,
    collapsed: clades.length - kept.size,
  }
}

/** Whether pairs that share beyond chance lead from each member to each other. */
function isConnected(members: readonly number[], systems: number, isMore: (pair: number) => boolean): boolean {
  const [first = 0, ...others] = members
  const reached = [first]
  let left = others
  for (let i = 0; i < reached.length; i++) {
    const from = reached[i]!
    const isNear = (to: number): boolean => isMore(pairIndex(Math.min(from, to), Math.max(from, to), systems))
    for (const to of left.filter(isNear)) reached.push(to)
    left = left.filter((to) => !isNear(to))
  }
  return left.length === 0
}

function pairsOf(
  table: ErrorTable,
  { shared, expected, p }: PairTests,
  adjusted: readonly number[],
  distances: readonly Float64Array[],
): readonly StemmaPair[] {
  const { systems } = table
  const examples = examplesOfPairs(table)
  return systems.flatMap((a, i) =>
    systems.slice(i + 1).map((b, k) => {
      const pair = pairIndex(i, i + 1 + k, systems.length)
      return {
        a,
        b,
        shared: shared[pair]!,
        expected: expected[pair]!,
        p: p[pair]!,
        adjusted: adjusted[pair]!,
        distance: distances[i + 1]![i + 2 + k]!,
        examples: examples[pair]!,
      }
    }),
  )
}

interface Drawn {
  readonly nodes: readonly StemmaNode[]
  readonly leaves: readonly number[]
}

/** Groups that are not kept give what hangs at them to what stands above, with the way to it. */
function drawn(joined: readonly Joined[], systems: readonly string[], kept: ReadonlyMap<string, number>): Drawn {
  const parts = joined.map(({ leaf, length, children }): Drawn => {
    // Less than nothing is nothing (Kuhner & Felsenstein 1994).
    const way = Math.max(0, length)
    if (leaf !== undefined)
      return { nodes: [{ name: systems[leaf - 1]!, length: way, children: [] }], leaves: [leaf - 1] }
    const { nodes, leaves } = drawn(children, systems, kept)
    const share = kept.get(cladeKey(leaves))
    return share === undefined
      ? { nodes: nodes.map((node) => ({ ...node, length: way + node.length })), leaves }
      : { nodes: [{ support: share, length: way, children: nodes }], leaves }
  })
  return { nodes: parts.flatMap(({ nodes }) => nodes), leaves: parts.flatMap(({ leaves }) => leaves) }
}
