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

/** The same, and takes away what was shared, so that the next passage of a bag shares only what is left. */
function takeShared(layout: Layout, { starts, ids, counts }: Bags, passage: number, weights: Float64Array): number {
  let sum = 0
  for (let k = starts[passage]!, end = starts[passage + 1]!; k < end; k++) {
    const id = ids[k]!
    const laid = layout[id]!
    if (laid === 0) continue
    const both = laid < counts[k]! ? laid : counts[k]!
    sum += weights[id]! * both
    layout[id] = laid - both
  }
  return sum
}

/**
 * A function that gives the weight shared by some passages of the reference and some of the hypothesis, each side as one
 * bag: for each feature the smaller count. It keeps one layout, so make it once and ask often.
 */
export function sharedWeight({ reference, hypothesis, weights: usual }: Features) {
  const layout: Layout = new Uint16Array(usual.length)
  return (left: ArrayLike<number>, right: ArrayLike<number>, weights = usual): number => {
    let sum = 0
    for (let k = 0; k < left.length; k++) lay(layout, reference, left[k]!)
    for (let k = 0; k < right.length; k++) sum += takeShared(layout, hypothesis, right[k]!, weights)
    for (let k = 0; k < left.length; k++) clear(layout, reference, left[k]!)
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
