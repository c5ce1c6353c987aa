import { blocksOfBeads, commonBlocks } from '../../analysis/blocks.ts'
import { maximum } from '../../math/extremes.ts'
import type { Bead } from '../../model/bead.ts'
import { isScored } from '../../model/document.ts'
import { type Aligned, alignedIn } from '../../report/lookup.ts'
import type { CommonDocument, LeftOut } from './common-documents.ts'
import type { Opened, SystemPair } from './systems-of.ts'

/** One system's text of a document. */
export interface JoinedSide extends Aligned {
  readonly beads: readonly Bead[]
  /** The block of each bead. */
  readonly blocks: readonly number[]
  /** Of each block the passages of this text that are linked with it, ascending; what it added is none of the reference's. */
  readonly linked: readonly (readonly number[])[]
}

/** Two systems' texts of a document, cut by the blocks of the reference that split no bead of either. */
export interface JoinedText {
  readonly document: string
  readonly a: JoinedSide
  readonly b: JoinedSide
  /** Of each block the passages of the reference, ascending. */
  readonly blocks: readonly (readonly number[])[]
}

/** The documents that both systems have a text of, and the others; `linksOf` gives the beads of a text. */
export async function joinedTexts(
  common: readonly CommonDocument[],
  { system, with: other }: SystemPair,
  a: Opened,
  b: Opened,
  linksOf: (aligned: Aligned) => readonly Bead[] | Promise<readonly Bead[]>,
): Promise<{ readonly texts: readonly JoinedText[]; readonly leftOut: readonly LeftOut[] }> {
  const texts: JoinedText[] = []
  const leftOut: LeftOut[] = []
  for (const document of common) {
    const [ours] = alignedIn(document.a, a.result.reference, system)
    const [theirs] = alignedIn(document.b, b.result.reference, other)
    if (ours && theirs)
      texts.push(joined({ ours, theirs, beads: { a: await linksOf(ours), b: await linksOf(theirs) } }))
    else if (ours) leftOut.push({ document: document.a.id, why: `${b.path} has no text of ${other}` })
    else if (theirs) leftOut.push({ document: document.a.id, why: `${a.path} has no text of ${system}` })
  }
  return { texts, leftOut }
}

interface Joining {
  readonly ours: Aligned
  readonly theirs: Aligned
  readonly beads: { readonly a: readonly Bead[]; readonly b: readonly Bead[] }
}

function joined({ ours: a, theirs: b, beads }: Joining): JoinedText {
  const { passages } = a.reference
  const scored = [...passages.keys()].filter((i) => isScored(passages[i]!))
  const blockOf = commonBlocks([beads.a, beads.b], scored)
  const blocks: number[][] = Array.from({ length: maximum(blockOf.values(), -1) + 1 }, () => [])
  for (const [passage, block] of blockOf) blocks[block]!.push(passage)
  return {
    document: a.document.id,
    a: sideOf(a, beads.a, blockOf, blocks.length),
    b: sideOf(b, beads.b, blockOf, blocks.length),
    blocks,
  }
}

function sideOf(
  aligned: Aligned,
  beads: readonly Bead[],
  blockOf: ReadonlyMap<number, number>,
  count: number,
): JoinedSide {
  const blocks = blocksOfBeads(beads, blockOf)
  const linked: number[][] = Array.from({ length: count }, () => [])
  for (const [i, { reference, hypothesis }] of beads.entries())
    if (reference.length > 0) for (const passage of hypothesis) linked[blocks[i]!]?.push(passage)
  return { ...aligned, beads, blocks, linked: linked.map((some) => some.sort((x, y) => x - y)) }
}

/** The beads as a result keeps them. */
export const keptBeads = ({ alignment }: Aligned): readonly Bead[] =>
  alignment.beads.map(({ reference, hypothesis, similarity, moved }) => ({ reference, hypothesis, similarity, moved }))
