import { expect, it } from 'vitest'
import { type Random, seededRandom } from '../../src/math/random.ts'
import { type Joined, neighbourJoining } from '../../src/stemma/neighbour-joining.ts'

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
