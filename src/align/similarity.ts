import { extractFeatures, type FeatureBag, type Features, unite } from './features.ts'

/** Weight that two bags share: for each feature the smaller count. At most the mass of either. */
export function overlap(a: FeatureBag, b: FeatureBag, weights: Float64Array): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const left = a.ids[i]!
    const right = b.ids[j]!
    if (left === right) sum += weights[left]! * Math.min(a.counts[i++]!, b.counts[j++]!)
    else if (left < right) i++
    else j++
  }
  return sum
}

/** Twice the shared weight over the weight of both (Dice): 1 for equal bags, 0 for strangers. */
export const dice = (shared: number, massA: number, massB: number): number =>
  massA + massB > 0 ? Math.min(1, (2 * shared) / (massA + massB)) : 0

/** Shared weight of every reference passage with every hypothesis passage, row by row, through an inverted index. */
export function overlapMatrix({ reference, hypothesis, weights }: Features): Float64Array {
  const width = hypothesis.length
  const postings: number[][] = Array.from(weights, () => [])
  for (const [j, bag] of hypothesis.entries())
    for (let k = 0; k < bag.ids.length; k++) postings[bag.ids[k]!]!.push(j, bag.counts[k]!)
  const matrix = new Float64Array(reference.length * width)
  for (const [i, bag] of reference.entries())
    for (let k = 0; k < bag.ids.length; k++) {
      const id = bag.ids[k]!
      const list = postings[id]!
      for (let p = 0; p < list.length; p += 2) {
        const cell = i * width + list[p]!
        matrix[cell] = matrix[cell]! + weights[id]! * Math.min(bag.counts[k]!, list[p + 1]!)
      }
    }
  return matrix
}

/** Shared weight and masses of a link: the passages `from` one side and `to` the other, each side as one bag. */
export function linkOverlap(features: Features, reference: readonly number[], hypothesis: readonly number[]) {
  const a = unite(reference.map((i) => features.reference[i]!))
  const b = unite(hypothesis.map((j) => features.hypothesis[j]!))
  return { shared: overlap(a, b, features.weights), massA: a.mass, massB: b.mass }
}

/** The similarity (0 to 1) of two passages on their own, as the aligner sees them. */
export function passageSimilarity(a: string, b: string): number {
  const features = extractFeatures([a], [b])
  const { shared, massA, massB } = linkOverlap(features, [0], [0])
  return dice(shared, massA, massB)
}
