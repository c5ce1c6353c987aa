import type { Evidence } from '../model/bead.ts'
import type { Link } from './dynamic.ts'
import { type FeatureBag, type Features, unite } from './features.ts'
import { dice, overlap } from './similarity.ts'

/** A link's similarity and what it is made of. */
export function explain(
  features: Features,
  reference: readonly string[],
  hypothesis: readonly string[],
  link: Link,
): { readonly similarity: number; readonly why: Evidence } {
  const a = unite(link.reference.map((i) => features.reference[i]!))
  const b = unite(link.hypothesis.map((j) => features.hypothesis[j]!))
  const diceUnder = (weights: Float64Array) => dice(overlap(a, b, weights), mass(a, weights), mass(b, weights))
  const length = (texts: readonly string[], indices: readonly number[]) =>
    indices.reduce((sum, i) => sum + (texts[i]?.length ?? 0), 0)
  const [long = 1, short = 1] = [length(reference, link.reference), length(hypothesis, link.hypothesis)].sort(
    (x, y) => y - x,
  )
  return {
    similarity: diceUnder(features.weights),
    why: {
      words: diceUnder(features.wordWeights),
      characters: diceUnder(features.pieceWeights),
      length: short / long,
    },
  }
}

const mass = ({ ids, counts }: FeatureBag, weights: Float64Array): number =>
  ids.reduce((sum, id, k) => sum + counts[k]! * weights[id]!, 0)
