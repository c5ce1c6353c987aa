import { maximum, minimum } from '../math/extremes.ts'
import type { Evidence } from '../model/bead.ts'
import type { Bags, Features } from './features.ts'
import type { Link } from './link.ts'
import { dice, sharedWeight } from './similarity.ts'

export type Explain = (link: Link) => { readonly similarity: number; readonly why: Evidence }

/** Says of the links of two texts how alike their sides are and what that is made of. */
export function explainer(features: Features, reference: readonly string[], hypothesis: readonly string[]): Explain {
  const shared = sharedWeight(features)
  const wordWeights = features.weights.slice()
  for (let id = 0; id < wordWeights.length; id++) if (features.isPiece[id] === 1) wordWeights[id] = 0
  const length = (texts: readonly string[], indices: readonly number[]) =>
    indices.reduce((sum, i) => sum + (texts[i]?.length ?? 0), 0)
  return (link) => {
    // What is not the weight of words is the weight of pieces: both are whole numbers.
    const all = shared(link.reference, link.hypothesis)
    const words = shared(link.reference, link.hypothesis, wordWeights)
    const [massA, massB] = [total(features.reference, link.reference), total(features.hypothesis, link.hypothesis)]
    const wordsA = massUnder(wordWeights, features.reference, link.reference)
    const wordsB = massUnder(wordWeights, features.hypothesis, link.hypothesis)
    const lengths = [length(reference, link.reference), length(hypothesis, link.hypothesis)]
    return {
      similarity: dice(all, massA, massB),
      why: {
        words: dice(words, wordsA, wordsB),
        characters: dice(all - words, massA - wordsA, massB - wordsB),
        length: minimum(lengths) / maximum(lengths, 1),
      },
    }
  }
}

const total = ({ mass }: Bags, passages: readonly number[]): number => passages.reduce((sum, i) => sum + mass[i]!, 0)

function massUnder(weights: Float64Array, { starts, ids, counts }: Bags, passages: readonly number[]): number {
  let sum = 0
  for (const passage of passages)
    for (let k = starts[passage]!; k < starts[passage + 1]!; k++) sum += counts[k]! * weights[ids[k]!]!
  return sum
}
