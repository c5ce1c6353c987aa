/** Points of a plane, by ascending row, each with a weight above 0. */
export interface Points {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly weights: readonly number[]
}

/**
 * The heaviest chain of points that ascends in both directions, as indices into them. A Fenwick tree over the columns
 * keeps the heaviest chain that ends at or before each: O(n log n).
 */
export function heaviestChain({ rows, columns, weights }: Points): number[] {
  const width = columns.reduce((most, column) => Math.max(most, column), -1) + 1
  const heaviest = new Int32Array(width + 1) // by node: point + 1, 0: none
  const total = new Float64Array(rows.length)
  const before = new Int32Array(rows.length)
  const upTo = (column: number): number => {
    let best = 0
    for (let node = column; node > 0; node &= node - 1) {
      const point = heaviest[node]!
      if (point !== 0 && (best === 0 || total[point - 1]! > total[best - 1]!)) best = point
    }
    return best
  }
  let last = 0
  for (let start = 0, end = 0; start < rows.length; start = end) {
    while (end < rows.length && rows[end] === rows[start]) end++
    // A row's points are all weighed before the first is entered: a chain takes at most one of them.
    for (let p = start; p < end; p++) {
      before[p] = upTo(columns[p]!)
      total[p] = weights[p]! + (before[p] === 0 ? 0 : total[before[p]! - 1]!)
      if (last === 0 || total[p]! > total[last - 1]!) last = p + 1
    }
    for (let p = start; p < end; p++)
      for (let node = columns[p]! + 1; node <= width; node += node & -node)
        if (heaviest[node] === 0 || total[p]! > total[heaviest[node]! - 1]!) heaviest[node] = p + 1
  }
  const chain: number[] = []
  for (let p = last; p !== 0; p = before[p - 1]!) chain.push(p - 1)
  return chain.reverse()
}
