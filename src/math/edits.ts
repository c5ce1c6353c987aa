/** How one sequence is turned into another with the fewest edits. */
export interface Edits {
  readonly substitutions: number
  readonly deletions: number
  readonly insertions: number
}

/**
 * The fewest edits from `reference` to `hypothesis` and, of the ways to make do with them, the one with the most
 * substitutions, so that the three counts don't depend on which way a program happens to find first.
 */
export function countEdits(reference: ArrayLike<number>, hypothesis: ArrayLike<number>): Edits {
  let start = 0
  let m = reference.length
  let n = hypothesis.length
  while (m > start && n > start && reference[m - 1] === hypothesis[n - 1]) {
    m--
    n--
  }
  while (start < m && start < n && reference[start] === hypothesis[start]) start++
  const [rows, columns] = [m - start, n - start]

  // One number for both: an edit costs `edit`, and 1 more unless it is a substitution. No sum of ones reaches `edit`.
  const edit = rows + columns + 1
  const single = edit + 1
  const costs = Float64Array.from({ length: columns + 1 }, (_, j) => j * single)
  for (let i = 1; i <= rows; i++) {
    const symbol = reference[start + i - 1]
    let diagonal = costs[0]!
    let left = i * single
    costs[0] = left
    for (let j = 1; j <= columns; j++) {
      const above = costs[j]!
      const replaced = symbol === hypothesis[start + j - 1] ? diagonal : diagonal + edit
      const shifted = (above < left ? above : left) + single
      left = replaced < shifted ? replaced : shifted
      costs[j] = left
      diagonal = above
    }
  }
  const cost = costs[columns]!
  const edits = Math.floor(cost / edit)
  const singles = cost - edits * edit
  const insertions = (singles + columns - rows) / 2
  return { substitutions: edits - singles, deletions: singles - insertions, insertions }
}
