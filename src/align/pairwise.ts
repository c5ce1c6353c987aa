import type { Features } from './features.ts'
import { clear, type Layout, lay, sharedWith } from './similarity.ts'

/** Of each text, neighbours that keep a place of their own: links are looked at with what stands near them. */
const rowsKept = 256
const columnsKept = 64

/** A function that gives the weight that a passage of either text shares with one of the other; it remembers the last ones. */
export function pairwiseShared({ reference, hypothesis, weights }: Features) {
  const rows = new Int32Array(rowsKept * columnsKept).fill(-1)
  const columns = new Int32Array(rows.length)
  const known = new Float64Array(rows.length)
  const layout: Layout = new Uint16Array(weights.length)
  return (i: number, j: number): number => {
    const at = (i % rowsKept) * columnsKept + (j % columnsKept)
    if (rows[at] !== i || columns[at] !== j) {
      lay(layout, reference, i)
      known[at] = sharedWith(layout, hypothesis, j, weights)
      clear(layout, reference, i)
      rows[at] = i
      columns[at] = j
    }
    return known[at]!
  }
}

export type PairwiseShared = ReturnType<typeof pairwiseShared>
