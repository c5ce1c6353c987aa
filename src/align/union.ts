import type { Features } from './features.ts'
import { widestStep } from './path-score.ts'
import type { Region } from './region.ts'
import { clear, type Layout, lay, sharedWithAll } from './similarity.ts'

/** A layout and the passages that lie in it, those of a region before row `bottom`. */
interface Laid {
  readonly layout: Layout
  passages: Int32Array
  bottom: number
}

/** By number of rows. A long text has a path after path looked for: fresh layouts for each would take as long as the looking. */
const layouts = new WeakMap<Features, readonly Laid[]>()

/**
 * A function that gives the weight that the rows `top` to `bottom - 1` of a region share, as one bag, with the columns `from`
 * to `to - 1` as another. A table asks for few of its places and many times for the same rows: they are laid out when they
 * are first asked for and stay until others of their number are.
 */
export function uniter({ features, rows, columns }: Region) {
  const { reference, hypothesis, weights } = features
  const laid = layouts.get(features) ?? Array.from({ length: widestStep }, () => emptyLayout(features))
  layouts.set(features, laid)
  for (const one of laid) one.bottom = 0
  const sharedWithLayout = sharedWithAll(hypothesis)

  return (top: number, bottom: number, from: number, to: number): number => {
    const one = laid[bottom - top - 1]!
    if (one.bottom !== bottom) {
      for (const passage of one.passages) clear(one.layout, reference, passage)
      one.passages = rows.subarray(top, bottom)
      one.bottom = bottom
      for (const passage of one.passages) lay(one.layout, reference, passage)
    }
    return sharedWithLayout(one.layout, columns, from, to, weights)
  }
}

const emptyLayout = ({ weights }: Features): Laid => ({
  layout: new Uint16Array(weights.length),
  passages: new Int32Array(0),
  bottom: 0,
})
