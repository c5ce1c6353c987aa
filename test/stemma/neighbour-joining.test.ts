import { expect, it } from 'vitest'
import { type Random, seededRandom } from '../../src/math/random.ts'
import { type Joined, neighbourJoining } from '../../src/stemma/neighbour-joining.ts'
import { slowNeighbourJoining, splitKey } from '../reference/neighbour-joining.ts'

/** A tree as a list of its edges, two nodes and a length; leaves come first. */
function randomEdges(leaves: number, random: Random): readonly (readonly [number, number, number])[] {
  const edges: [number, number, number][] = []
  const live = Array.from({ length: leaves }, (_, i) => i)
  let next = leaves
  const length = (): number => 1 + random(20)
  while (live.length > 2) {
    const [a] = live.splice(random(live.length), 1)
    const [b] = live.splice(random(live.length), 1)
    edges.push([a!, next, length()], [b!, next, length()])
    live.push(next++)
  }
  edges.push([live[0]!, live[1]!, length()])
  return edges
}

/** Ways along edges, from each node to each (Floyd & Warshall). */
function ways(nodes: number, edges: readonly (readonly [number, number, number])[]): Float64Array[] {
  const d = Array.from({ length: nodes }, (_, i) =>
    Float64Array.from({ length: nodes }, (_unused, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
  )
  for (const [a, b, length] of edges) {
    d[a]![b] = length
    d[b]![a] = length
  }
  for (let k = 0; k < nodes; k++)
    for (let i = 0; i < nodes; i++)
      for (let j = 0; j < nodes; j++) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!)
  return d
}

function edgesOf(children: readonly Joined[], leaves: number): readonly (readonly [number, number, number])[] {
  const edges: [number, number, number][] = []
  let next = leaves
  const walk = (nodes: readonly Joined[], above: number): void => {
    for (const { leaf, length, children: below } of nodes) {
      const node = leaf ?? next++
      edges.push([above, node, length])
      walk(below, node)
    }
  }
  walk(children, 0)
  return edges
}

/** Edges by the leaves below, as the slow version names them. */
function splitsOf(children: readonly Joined[], leaves: number): ReadonlyMap<string, number> {
  const splits = new Map<string, number>()
  const walk = ({ leaf, length, children: below }: Joined): readonly number[] => {
    const side = leaf === undefined ? below.flatMap(walk) : [leaf]
    splits.set(splitKey(side, leaves), length)
    return side
  }
  for (const child of children) walk(child)
  return splits
}

/** A square of distances that come from no tree. */
function randomDistances(leaves: number, random: Random): readonly Float64Array[] {
  const d = Array.from({ length: leaves }, () => new Float64Array(leaves))
  for (let i = 0; i < leaves; i++)
    for (let j = 0; j < i; j++) {
      const distance = random(1_000_000_000) / 1_000_000
      d[i]![j] = distance
      d[j]![i] = distance
    }
  return d
}

const rounded = (splits: ReadonlyMap<string, number>) =>
  Object.fromEntries(
    [...splits].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, length]) => [key, expect.closeTo(length, 6)]),
  )

it('joins any distances, from a tree or not, as the slow version does that makes every sum anew, to the same lengths', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const random = seededRandom(seed)
    const leaves = 3 + random(12)
    const distances = randomDistances(leaves, random)
    const slow = slowNeighbourJoining(distances.map((row) => [...row]))
    const fast = splitsOf(neighbourJoining(distances), leaves)
    expect(Object.fromEntries(fast), `seed ${seed}`).toEqual(rounded(slow))
    expect(slow.size, `seed ${seed}`).toBe(2 * leaves - 3)
  }
})

it('joins the same whatever order the leaves are in', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const random = seededRandom(seed)
    const leaves = 4 + random(10)
    const distances = randomDistances(leaves, random)
    const order = Array.from({ length: leaves }, (_, i) => i)
    for (let i = leaves - 1; i > 0; i--) {
      const j = random(i + 1)
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    const mixed = order.map((i) => Float64Array.from(order, (j) => distances[i]![j]!))
    const back = new Map(
      [...splitsOf(neighbourJoining(mixed), leaves)].map(([key, length]) => [
        splitKey(
          key.split(',').map((i) => order[Number(i)]!),
          leaves,
        ),
        length,
      ]),
    )
    expect(Object.fromEntries(back), `seed ${seed}`).toEqual(rounded(splitsOf(neighbourJoining(distances), leaves)))
  }
})

it('takes two leaves, and equal distances', () => {
  const two = neighbourJoining([Float64Array.of(0, 3), Float64Array.of(3, 0)])
  expect(two).toEqual([{ leaf: 1, length: 3, children: [] }])
  const star = Array.from({ length: 6 }, (_, i) => Float64Array.from({ length: 6 }, (_unused, j) => (i === j ? 0 : 2)))
  const lengths = splitsOf(neighbourJoining(star), 6)
  const own = (key: string): boolean => [1, 5].includes(key.split(',').length)
  expect([...lengths].map(([key, length]) => (own(key) ? length : length + 1))).toEqual(
    Array.from({ length: 9 }, () => expect.closeTo(1, 9)),
  )
})

it('gives back the tree that distances come from, its lengths too', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = seededRandom(seed)
    const leaves = 3 + random(12)
    const edges = randomEdges(leaves, random)
    const nodes = 2 * leaves - 2
    const distances = ways(nodes, edges)
      .slice(0, leaves)
      .map((row) => row.slice(0, leaves))
    const joined = edgesOf(neighbourJoining(distances), leaves)
    const again = ways(nodes, joined)
    expect(joined, `seed ${seed}`).toHaveLength(edges.length)
    for (const [i, row] of distances.entries())
      for (const [j, distance] of row.entries()) expect(again[i]![j], `seed ${seed}`).toBeCloseTo(distance, 9)
  }
})
