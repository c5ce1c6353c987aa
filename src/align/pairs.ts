import type { Bead } from '../model/bead.ts'
import type { Passage } from '../model/document.ts'
import { type Excerpt, joinPassages, type Pair } from '../model/pair.ts'

/** A text and the passages that bead indices point into. */
export interface PassagesOf {
  readonly text: string
  readonly passages: readonly Passage[]
}

/** The sides of each bead as text, with where they were cut from. */
export const toPairs = (
  beads: readonly Pick<Bead, 'reference' | 'hypothesis'>[],
  reference: PassagesOf,
  hypothesis: PassagesOf,
): Pair[] =>
  beads.map((bead) => {
    const origin = {
      reference: excerpt(reference, bead.reference),
      hypothesis: excerpt(hypothesis, bead.hypothesis),
    }
    return { references: [joinPassages(origin.reference)], hypothesis: joinPassages(origin.hypothesis), origin }
  })

const excerpt = ({ text, passages }: PassagesOf, indices: readonly number[]): Excerpt => ({
  document: text,
  spans: indices.map((index) => passages[index]!),
})
