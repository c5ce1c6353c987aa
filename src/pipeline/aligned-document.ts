import { aligners, type OpenAligner } from '../align/aligners.ts'
import { toPairs } from '../align/pairs.ts'
import { type Covered, coveredShare, type Relation, relationOf } from '../align/relation.ts'
import { blocksOfBeads, commonBlocks } from '../analysis/blocks.ts'
import { maximum } from '../math/extremes.ts'
import type { Alignment } from '../model/bead.ts'
import type { CorpusDocument } from '../model/corpus.ts'
import type { Passage } from '../model/document.ts'
import type { Pair } from '../model/pair.ts'
import { evenlyCut } from '../segment/evenly-cut.ts'
import { segment } from '../segment/segment.ts'
import { alignTexts, type CutText, cut, scoredIndices, type Unit } from './align-texts.ts'

/** One system's variant of a document against the reference. */
export interface Variant {
  readonly text: CutText
  readonly alignment: Alignment
  readonly covered: Covered
  readonly relation: Relation
  /** One per bead. */
  readonly pairs: readonly Pair[]
  /** The block of the reference that each bead belongs to, below the document's `blockCount`. */
  readonly blocks: readonly number[]
}

export interface AlignedDocument {
  readonly id: string
  readonly title: string
  readonly reference: CutText
  /** The reference against itself first: what a perfect text scores. */
  readonly variants: readonly Variant[]
  readonly blockCount: number
}

/** What it takes long to find of a document, and all that a thread has to send: the rest follows from the document itself. */
export interface Links {
  /** Of the reference, then of each hypothesis; so are the alignments. */
  readonly passages: readonly (readonly Passage[])[]
  readonly alignments: readonly Alignment[]
}

/** Segments a document's texts and aligns each with the reference. */
export async function linksOf(
  document: CorpusDocument,
  unit: Unit,
  aligner: OpenAligner = aligners.variorum,
): Promise<Links> {
  const cuts: CutText[] = []
  for (const text of [document.reference, ...document.hypotheses]) cuts.push(cut(await segment(text), unit))
  const texts = evenlyCut(cuts)
  const reference = texts[0]!
  const alignments: Alignment[] = []
  for (const text of texts) alignments.push(await alignTexts(reference, text, aligner))
  return { passages: texts.map(({ passages }) => passages), alignments }
}

/** A document with the pairs that its links make, and the blocks that all systems share. */
export function alignedDocument(document: CorpusDocument, { passages, alignments }: Links): AlignedDocument {
  const texts = [document.reference, ...document.hypotheses].map((text, i) => ({
    ...text,
    passages: passages[i] ?? [],
  }))
  const reference = texts[0]!
  const blockOfPassage = commonBlocks(
    alignments.map(({ beads }) => beads),
    scoredIndices(reference),
  )
  return {
    id: document.id,
    title: document.title,
    reference,
    variants: texts.map((text, i) => toVariant(reference, text, alignments[i]!, blockOfPassage, document.date)),
    blockCount: maximum(blockOfPassage.values(), -1) + 1,
  }
}

function toVariant(
  reference: CutText,
  text: CutText,
  alignment: Alignment,
  blockOfPassage: ReadonlyMap<number, number>,
  date: string | undefined,
): Variant {
  const covered = coveredShare(alignment.beads, reference.passages, text.passages)
  return {
    text,
    alignment,
    covered,
    relation: relationOf(covered),
    pairs: toPairs(alignment.beads, reference, text).map((pair) => (date === undefined ? pair : { ...pair, date })),
    blocks: blocksOfBeads(alignment.beads, blockOfPassage),
  }
}
