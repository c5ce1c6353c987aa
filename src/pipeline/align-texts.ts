import { aligners, type OpenAligner } from '../align/aligners.ts'
import type { Alignment, Bead } from '../model/bead.ts'
import { type Document, isScored, type Passage, type SegmentedDocument } from '../model/document.ts'

export type Unit = 'sentence' | 'paragraph'

/** A text cut into the passages that are aligned; bead indices point into all of them, residue included. */
export interface CutText extends Document {
  readonly passages: readonly Passage[]
}

export const cut = (text: SegmentedDocument, unit: Unit): CutText => ({
  ...text,
  passages: unit === 'sentence' ? text.sentences : text.paragraphs,
})

/** Aligns the scored passages of two texts; bead indices point into all passages. */
export async function alignTexts(
  reference: CutText,
  hypothesis: CutText,
  aligner: OpenAligner = aligners.variorum,
): Promise<Alignment> {
  const left = scoredIndices(reference)
  const right = scoredIndices(hypothesis)
  const { beads, threshold } = await aligner.align(textsAt(reference, left), textsAt(hypothesis, right))
  const toOwn = (bead: Bead): Bead => ({
    ...bead,
    reference: bead.reference.map((i) => left[i]!),
    hypothesis: bead.hypothesis.map((j) => right[j]!),
  })
  return { threshold, beads: beads.map(toOwn) }
}

/** The passages that are aligned: those of the article itself. */
export const scoredIndices = ({ passages }: CutText): number[] =>
  [...passages.keys()].filter((i) => isScored(passages[i]!))

const textsAt = ({ text, passages }: CutText, indices: readonly number[]): string[] =>
  indices.map((i) => text.slice(passages[i]!.start, passages[i]!.end))
