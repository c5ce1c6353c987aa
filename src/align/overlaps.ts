import type { Band } from './band.ts'
import type { Field } from './field.ts'
import { widestStep } from './gain.ts'
import { clear, type Layout, lay, sharedWith } from './similarity.ts'

/** The weight that rows share with columns, near a band: row `i` with columns `from[i]` to `to[i] - 1`. */
export interface Overlaps {
  readonly from: Int32Array
  readonly to: Int32Array
  /** Row `i`, column `j` stands at `starts[i] + j`. Doubles, for there can be more cells than an Int32 counts. */
  readonly starts: Float64Array
  readonly shared: Float64Array
}

/** Every pair of passages that a link ending in the band can hold, one by one. */
export function overlapsAlong(band: Band, { features, rows, columns }: Field): Overlaps {
  const { reference, hypothesis, weights } = features
  const height = rows.length
  const from = new Int32Array(height)
  const to = new Int32Array(height)
  const starts = new Float64Array(height)
  let cells = 0
  for (let i = 0; i < height; i++) {
    from[i] = Math.max(0, band.from[i + 1]! - widestStep)
    to[i] = band.to[Math.min(height, i + widestStep)]!
    starts[i] = cells - from[i]!
    cells += to[i]! - from[i]!
  }
  const shared = new Float64Array(cells)
  const layout: Layout = new Uint16Array(weights.length)
  for (let i = 0; i < height; i++) {
    lay(layout, reference, rows[i]!)
    for (let j = from[i]!; j < to[i]!; j++)
      shared[starts[i]! + j] = sharedWith(layout, hypothesis, columns[j]!, weights)
    clear(layout, reference, rows[i]!)
  }
  return { from, to, starts, shared }
}
