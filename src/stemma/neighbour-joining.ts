/** A tree from its root down; a leaf has an index, what stands above several has none. */
export interface Joined {
  readonly leaf?: number
  /** Of the edge above. */
  readonly length: number
  readonly children: readonly Joined[]
}

/**
 * The tree of a square of distances (Saitou & Nei 1987, in the form of Studier & Keppler 1988), hung up at leaf 0: the root's
 * children. Distances that come from a tree give that tree back. Of pairs that tie the first is joined. Cubic in leaves.
 */
export function neighbourJoining(distances: readonly Float64Array[]): readonly Joined[] {
  const d = distances.map((row) => row.slice())
  const edges: (readonly [to: number, length: number])[][] = d.map(() => [])
  const live = Array.from(d, (_, i) => i)
  const at = live.slice()
  const sums = new Float64Array(live.length)
  const join = (a: number, b: number, length: number): void => {
    edges[a]!.push([b, length])
    edges[b]!.push([a, length])
  }
  while (live.length > 2) {
    const n = live.length
    for (const [i, each] of live.entries()) {
      const row = d[each]!
      let sum = 0
      for (const other of live) sum += row[other]!
      sums[i] = sum
    }
    let [least, x, y] = [Number.POSITIVE_INFINITY, 0, 1]
    for (let i = 0; i < n; i++) {
      const row = d[live[i]!]!
      for (let j = i + 1; j < n; j++) {
        const value = (n - 2) * row[live[j]!]! - sums[i]! - sums[j]!
        if (value < least) [least, x, y] = [value, i, j]
      }
    }
    const [a, b] = [live[x]!, live[y]!]
    const between = d[a]![b]!
    const toA = between / 2 + (sums[x]! - sums[y]!) / (2 * (n - 2))
    const node = edges.length
    edges.push([])
    join(node, at[a]!, toA)
    join(node, at[b]!, between - toA)
    for (const k of live) {
      const distance = (d[a]![k]! + d[b]![k]! - between) / 2
      d[a]![k] = distance
      d[k]![a] = distance
    }
    d[a]![a] = 0
    at[a] = node
    live.splice(y, 1)
  }
  if (live.length === 2) join(at[live[0]!]!, at[live[1]!]!, d[live[0]!]![live[1]!]!)
  return below(edges, distances.length)
}

/** Seen from leaf 0; by hand instead of by calls, since a tree may be as deep as it has leaves. */
function below(edges: readonly (readonly (readonly [number, number])[])[], leaves: number): readonly Joined[] {
  const order: { readonly node: number; readonly above: number; readonly length: number }[] = [
    { node: 0, above: -1, length: 0 },
  ]
  for (let i = 0; i < order.length; i++) {
    const { node, above } = order[i]!
    for (const [to, length] of edges[node]!) if (to !== above) order.push({ node: to, above: node, length })
  }
  const children = edges.map(() => [] as Joined[])
  for (const { node, above, length } of order.reverse())
    if (above >= 0)
      children[above]!.unshift({ ...(node < leaves && { leaf: node }), length, children: children[node]! })
  return children[0] ?? []
}
