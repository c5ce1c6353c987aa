import type { Band } from './band.ts'
import type { Features } from './features.ts'
import { widestStep } from './path-score.ts'
import type { Region } from './region.ts'

/** The weight that rows share with columns, near a band: row `i` with columns `from[i]` to `to[i] - 1`. */
export interface Overlaps {
  readonly from: Int32Array
  readonly to: Int32Array
  /** Row `i`, column `j` stands at `starts[i] + j`. Doubles, for there can be more cells than an Int32 counts. */
  readonly starts: Float64Array
  readonly shared: Float64Array
}

/** Every pair of passages that a link ending in the band can hold. */
export function overlapsAlong(band: Band, { features, rows, columns }: Region): Overlaps {
  const { reference, weights } = features
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
  const { latest, before, column, counts, mask, show } = sliding(features, columns, from, to)
  for (let i = 0; i < height; i++) {
    const first = show(from[i]!, to[i]!)
    const start = starts[i]!
    for (let k = reference.starts[rows[i]!]!, end = reference.starts[rows[i]! + 1]!; k < end; k++) {
      const id = reference.ids[k]!
      for (let at = latest[id]!; at >= first; at = before[at & mask]!) {
        const both = Math.min(reference.counts[k]!, counts[at & mask]!)
        shared[start + column[at & mask]!]! += weights[id]! * both
      }
    }
  }
  return { from, to, starts, shared }
}

/**
 * Which columns of a window that slides over a text have a feature, so that a row meets only what it shares with them.
 * Each column's features are numbered 1, 2, ... as they come into sight: `latest` has the last one by feature, `before`
 * the one before it, and a number below the first one in sight ends the list. Slots (number & mask) of features that have
 * left are used again: what is walked stays as small as the window.
 */
function sliding({ hypothesis, weights }: Features, columns: Int32Array, from: Int32Array, to: Int32Array) {
  const width = columns.length
  const firsts = new Int32Array(width + 1).fill(1)
  for (let j = 0; j < width; j++)
    firsts[j + 1] = firsts[j]! + hypothesis.starts[columns[j]! + 1]! - hypothesis.starts[columns[j]!]!
  const most = to.reduce((size, end, i) => Math.max(size, firsts[end]! - firsts[from[i]!]!), 1)
  const slots = 2 ** Math.ceil(Math.log2(most))
  const mask = slots - 1
  const latest = new Int32Array(weights.length)
  const before = new Int32Array(slots)
  const column = new Int32Array(slots)
  const counts = new Uint8Array(slots)
  let shown = 0

  /** Slides the window to columns `left` to `right - 1`; gives the first number in it. */
  const show = (left: number, right: number): number => {
    for (shown = Math.max(shown, left); shown < right; shown++) {
      let at = firsts[shown]!
      for (let k = hypothesis.starts[columns[shown]!]!, end = hypothesis.starts[columns[shown]! + 1]!; k < end; k++) {
        const id = hypothesis.ids[k]!
        before[at & mask] = latest[id]!
        column[at & mask] = shown
        counts[at & mask] = hypothesis.counts[k]!
        latest[id] = at++
      }
    }
    return firsts[left]!
  }
  return { latest, before, column, counts, mask, show }
}
