import { type Bags, extractFeatures, type Features } from './features.ts'

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
 * The weight that the columns `from` to `to - 1` share with a layout as one bag. `spent` is empty before and after: what an
 * earlier passage shared is not there for a later one.
 */
export function sharedWithAll(
  layout: Layout,
  spent: Layout,
  bags: Bags,
  columns: ArrayLike<number>,
  from: number,
  to: number,
  weights: Float64Array,
): number {
  if (to - from === 1) return sharedWith(layout, bags, columns[from]!, weights)
  const { starts, ids, counts } = bags
  let sum = 0
  for (let y = from; y < to; y++)
    for (let k = starts[columns[y]!]!, end = starts[columns[y]! + 1]!; k < end; k++) {
      const id = ids[k]!
      const laid = layout[id]! - spent[id]!
      if (laid === 0) continue
      const both = laid < counts[k]! ? laid : counts[k]!
      sum += weights[id]! * both
      spent[id]! += both
    }
  for (let y = from; y < to; y++) clear(spent, bags, columns[y]!)
  return sum
}

/**
 * A function that gives the weight shared by some passages of the reference and some of the hypothesis, each side as one
 * bag: for each feature the smaller count. It keeps its layouts, so make it once and ask often.
 */
export function sharedWeight({ reference, hypothesis, weights: usual }: Features) {
  const layout: Layout = new Uint16Array(usual.length)
  const spent: Layout = new Uint16Array(usual.length)
  return (rows: ArrayLike<number>, columns: ArrayLike<number>, weights = usual): number => {
    for (let k = 0; k < rows.length; k++) lay(layout, reference, rows[k]!)
    const sum = sharedWithAll(layout, spent, hypothesis, columns, 0, columns.length, weights)
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
