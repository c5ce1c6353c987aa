import type { Field } from './field.ts'
import { widestStep } from './gain.ts'
import { clear, type Layout, lay, sharedWithAll } from './similarity.ts'

/**
 * A function that gives the weight that rows `top` to `bottom - 1` of a field share, as one bag, with columns `from` to
 * `to - 1` as another. A table asks for few of its places and many times for the same rows: they are laid out when they are
 * first asked for and stay until others of their number are.
 */
export function uniter({ features, rows, columns }: Field) {
  const { reference, hypothesis, weights } = features
  const empty = (): Layout => new Uint16Array(weights.length)
  const laid = Array.from({ length: widestStep }, () => ({ layout: empty(), top: 0, bottom: 0 }))
  const spent = empty()
  return (top: number, bottom: number, from: number, to: number): number => {
    const runs = laid[bottom - top - 1]!
    if (runs.bottom !== bottom) {
      for (let x = runs.top; x < runs.bottom; x++) clear(runs.layout, reference, rows[x]!)
      for (let x = top; x < bottom; x++) lay(runs.layout, reference, rows[x]!)
      runs.top = top
      runs.bottom = bottom
    }
    return sharedWithAll(runs.layout, spent, hypothesis, columns, from, to, weights)
  }
}
