import { type Bags, extractFeatures, type Features } from './features.ts'
import { enlarged } from './vocabulary.ts'

/** How often the features of a bag occur, laid out by feature id: what another bag is walked past. */
export type Layout = Uint16Array

/** Adds a passage to a layout. */
export function lay(layout: Layout, { starts, ids, counts }: Bags, passage: number): void {
  for (let k = starts[passage]!, end = starts[passage + 1]!; k < end; k++) layout[ids[k]!]! += counts[k]!
}

/** Empties a layout of all features of a passage. */
export function clear(layout: Layout, { starts, ids }: Bags, passage: number): void {
  for (let k = starts[passage]!, end = starts[passage + 1]!; k < end; k++) layout[ids[k]!] = 0
}

/** The weight that a passage shares with a layout: for each feature the smaller count. */
export function sharedWith(
  layout: Layout,
  { starts, ids, counts }: Bags,
  passage: number,
  weights: Float64Array,
): number {
  let sum = 0
  for (let k = starts[passage]!, end = starts[passage + 1]!; k < end; k++) {
    const id = ids[k]!
    const laid = layout[id]!
    if (laid !== 0) sum += weights[id]! * (laid < counts[k]! ? laid : counts[k]!)
  }
  return sum
}

/**
 * A function that gives the weight that the passages `from` to `to - 1` of a list share with a layout, as one bag: what an
 * earlier passage shared is not there for a later one. So it is taken out of the layout and put back at the end.
 */
export function sharedWithAll({ starts, ids, counts }: Bags) {
  let taken = new Int32Array(1 << 8) // places in `ids` and how much was taken for them, in turns
  return (layout: Layout, passages: ArrayLike<number>, from: number, to: number, weights: Float64Array): number => {
    let sum = 0
    let n = 0
    for (let y = from; y < to; y++)
      for (let k = starts[passages[y]!]!, end = starts[passages[y]! + 1]!; k < end; k++) {
        const laid = layout[ids[k]!]!
        if (laid === 0) continue
        const both = laid < counts[k]! ? laid : counts[k]!
        sum += weights[ids[k]!]! * both
        layout[ids[k]!] = laid - both
        if (n === taken.length) taken = enlarged(taken, 2 * n)
        taken[n++] = k
        taken[n++] = both
      }
    while (n > 0) {
      n -= 2
      layout[ids[taken[n]!]!]! += taken[n + 1]!
    }
    return sum
  }
}

/**
 * A function that gives the weight shared by some passages of the reference and some of the hypothesis, each side as one
 * bag: for each feature the smaller count. It keeps its layout, so make it once and ask often.
 */
export function sharedWeight({ reference, hypothesis, weights: ofFeatures }: Features) {
  const layout: Layout = new Uint16Array(ofFeatures.length)
  const sharedWithLayout = sharedWithAll(hypothesis)
  return (rows: ArrayLike<number>, columns: ArrayLike<number>, weights = ofFeatures): number => {
    for (let k = 0; k < rows.length; k++) lay(layout, reference, rows[k]!)
    const sum = sharedWithLayout(layout, columns, 0, columns.length, weights)
    for (let k = 0; k < rows.length; k++) clear(layout, reference, rows[k]!)
    return sum
  }
}

export type SharedWeight = ReturnType<typeof sharedWeight>

/** Twice the shared weight over the weight of both (Dice): 1 for equal bags, 0 for strangers. */
export const dice = (shared: number, massA: number, massB: number): number =>
  massA + massB > 0 ? Math.min(1, (2 * shared) / (massA + massB)) : 0

/** The similarity (0 to 1) of two passages on their own, as the aligner sees them. */
export function passageSimilarity(a: string, b: string): number {
  const features = extractFeatures([a], [b])
  return dice(sharedWeight(features)([0], [0]), features.reference.mass[0]!, features.hypothesis.mass[0]!)
}
