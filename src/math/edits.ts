import { distance } from './edit-distance.ts'

/** How one sequence is turned into another with the fewest edits. */
export interface Edits {
  readonly substitutions: number
  readonly deletions: number
  readonly insertions: number
}

/** Cells of the table (symbols of one text times those of the other) that are filled in a few seconds. */
const mostCells = 2 ** 31
/** Cells up to which the whole table takes no longer than to find the part of it that is needed. */
const fewCells = 2 ** 16

/**
 * The fewest edits from `reference` to `hypothesis` and, of the ways to make do with them, the one with the most
 * substitutions, so that the three counts don't depend on which way a program happens to find first. Of long texts only the
 * ways that so few edits leave are looked at; undefined where even those would take more than seconds: from 46,000 symbols
 * each without their common beginning and end where the texts have little in common, from a million where 2,000 edits are made.
 */
export function countEdits(reference: readonly number[], hypothesis: readonly number[]): Edits | undefined {
  let start = 0
  let m = reference.length
  let n = hypothesis.length
  while (m > start && n > start && reference[m - 1] === hypothesis[n - 1]) {
    m--
    n--
  }
  while (start < m && start < n && reference[start] === hypothesis[start]) start++
  const [a, b] = [new Uint32Array(reference.slice(start, m)), new Uint32Array(hypothesis.slice(start, n))]
  const cells = a.length * b.length
  if (cells <= fewCells) return editsWithin(a, b, Math.max(a.length, b.length))
  const max = cells <= mostCells ? Math.max(a.length, b.length) : Math.floor(mostCells / a.length) - 1
  const fewest = max < Math.abs(a.length - b.length) ? max + 1 : distance(a, b, { max })
  return fewest > max ? undefined : editsWithin(a, b, fewest)
}

/** Where no more than `most` edits are needed; as far as that many symbols left out or added can lead off the diagonal. */
function editsWithin(a: Uint32Array, b: Uint32Array, most: number): Edits {
  const [rows, columns] = [a.length, b.length]
  // Whoever strays to one side has to come back
  const spare = Math.floor((most - Math.abs(columns - rows)) / 2)
  const [least, farthest] = [Math.min(0, columns - rows) - spare, Math.max(0, columns - rows) + spare]

  // One number for both: an edit costs `edit`, and 1 more unless it is a substitution. No sum of ones reaches `edit`.
  const edit = rows + columns + 1
  const single = edit + 1
  const costs = Float64Array.from({ length: columns + 1 }, (_, j) =>
    j <= farthest ? j * single : Number.POSITIVE_INFINITY,
  )
  for (let i = 1; i <= rows; i++) {
    const symbol = a[i - 1]
    const [from, to] = [Math.max(1, i + least), Math.min(columns, i + farthest)]
    let diagonal = costs[from - 1]!
    let left = from === 1 && i + least <= 0 ? i * single : Number.POSITIVE_INFINITY
    costs[from - 1] = left
    for (let j = from; j <= to; j++) {
      const above = costs[j]!
      const replaced = symbol === b[j - 1] ? diagonal : diagonal + edit
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
