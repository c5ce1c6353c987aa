/**
 * The places a path may pass: after `i` rows it stands at a column from `from[i]` to `to[i]`, both included. Neither
 * ever falls, the first place is (0, 0) and the last (rows, columns).
 */
export interface Band {
  readonly from: Int32Array
  readonly to: Int32Array
}

export interface Anchors {
  readonly rows: ArrayLike<number>
  readonly columns: ArrayLike<number>
}

/**
 * Set by hand, for time: a fifth more or less changes no link of documents of up to 1,000 passages
 * (`bench/sensitivity.ts --only bandShape`).
 */
const bandShape = {
  /** Rows to either side of an anchor that the path may stray. */
  reach: 6,
  /** Columns beyond the anchors there. */
  margin: 3,
  /** Columns to either side of the diagonal between anchors far apart. */
  widest: 150,
  /** A region of this many cells is searched whole. */
  fewCells: 40_000,
} as const

/** A band along anchors that ascend in both directions: wide where there are few, narrow where they follow each other. */
export function bandAlong({ rows, columns }: Anchors, height: number, width: number): Band {
  const from = new Int32Array(height + 1)
  const to = new Int32Array(height + 1).fill(width)
  if (height * width <= bandShape.fewCells) return { from, to }
  const n = rows.length
  // Of the anchors, the last at least `reach` rows back and the first as far ahead are the corners of what row i may see.
  for (let i = 0, back = -1, ahead = 0; i <= height; i++) {
    while (back + 1 < n && rows[back + 1]! + 1 <= i - bandShape.reach) back++
    while (ahead < n && rows[ahead]! < i + bandShape.reach) ahead++
    const [top, left] = back < 0 ? [0, 0] : [rows[back]! + 1, columns[back]! + 1]
    const [bottom, right] = ahead < n ? [rows[ahead]!, columns[ahead]!] : [height, width]
    const diagonal = left + ((right - left) * (i - top)) / Math.max(1, bottom - top)
    from[i] = Math.max(0, left - bandShape.margin, Math.floor(diagonal) - bandShape.widest)
    to[i] = Math.min(width, right + bandShape.margin, Math.ceil(diagonal) + bandShape.widest)
  }
  // Across a long gap the diagonal leads away from the anchors at its ends: they stay in sight all the same.
  for (let k = 0; k < n; k++)
    for (let i = Math.max(0, rows[k]! - bandShape.reach); i <= Math.min(height, rows[k]! + bandShape.reach); i++) {
      from[i] = Math.min(from[i]!, Math.max(0, columns[k]! - bandShape.margin))
      to[i] = Math.max(to[i]!, Math.min(width, columns[k]! + 1 + bandShape.margin))
    }
  from[0] = 0
  to[height] = width
  for (let i = height - 1; i >= 0; i--) from[i] = Math.min(from[i]!, from[i + 1]!)
  for (let i = 1; i <= height; i++) to[i] = Math.max(to[i]!, to[i - 1]!)
  return { from, to }
}
