import type { Evidence } from '../model/bead.ts'
import type { Bags, Features } from './features.ts'
import type { Link } from './gain.ts'
import { dice, sharedWeight } from './similarity.ts'

export type Explain = (link: Link) => { readonly similarity: number; readonly why: Evidence }

/** Says of the links of two texts how alike their sides are and what that is made of. */
export function explainer(features: Features, reference: readonly string[], hypothesis: readonly string[]): Explain {
  const { weights, isPiece } = features
  const shared = sharedWeight(features)
  const wordWeights = weights.map((weight, id) => (isPiece[id] === 1 ? 0 : weight))
  const pieceWeights = weights.map((weight, id) => (isPiece[id] === 1 ? weight : 0))
  const length = (texts: readonly string[], indices: readonly number[]) =>
    indices.reduce((sum, i) => sum + (texts[i]?.length ?? 0), 0)
  return (link) => {
    const diceUnder = (some: Float64Array) =>
      dice(
        shared(link.reference, link.hypothesis, some),
        massUnder(some, features.reference, link.reference),
        massUnder(some, features.hypothesis, link.hypothesis),
      )
    const lengths = [length(reference, link.reference), length(hypothesis, link.hypothesis)]
    return {
      similarity: diceUnder(weights),
      why: {
        words: diceUnder(wordWeights),
        characters: diceUnder(pieceWeights),
        length: Math.min(...lengths) / Math.max(1, ...lengths),
      },
    }
  }
}

function massUnder(weights: Float64Array, { starts, ids, counts }: Bags, passages: readonly number[]): number {
  let sum = 0
  for (const passage of passages)
    for (let k = starts[passage]!; k < starts[passage + 1]!; k++) sum += counts[k]! * weights[ids[k]!]!
  return sum
}
