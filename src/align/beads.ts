import type { Bead, Evidence } from '../model/bead.ts'
import { heaviestChain } from './chain.ts'
import { freePassages } from './free-passages.ts'
import type { Link } from './link.ts'

/** A link and all that is said of it. */
export interface JudgedLink extends Link {
  readonly similarity: number
  readonly moved: boolean
  readonly why: Evidence
  /** Only our own aligner knows how often it is right. */
  readonly confidence?: number
}

/** Every passage in one bead, in reference order; additions after the bead they follow in the hypothesis. */
export function toBeads(height: number, width: number, links: readonly JudgedLink[]): Bead[] {
  const alone = { similarity: 0, moved: false }
  const omitted = Array.from(freePassages(height, links, 'reference'), (i) => ({
    reference: [i],
    hypothesis: [],
    ...alone,
  }))
  const beads: Bead[] = [...links, ...omitted].sort((a, b) => a.reference[0]! - b.reference[0]!)

  const owner = new Int32Array(width).fill(-1) // the bead that a passage of the hypothesis stands in or follows
  for (const [at, bead] of beads.entries()) for (const j of bead.hypothesis) owner[j] = at
  const following: Bead[][] = Array.from({ length: beads.length + 1 }, () => []) // by bead + 1
  for (const j of freePassages(width, links, 'hypothesis')) {
    owner[j] = j === 0 ? -1 : owner[j - 1]!
    following[owner[j] + 1]!.push({ reference: [], hypothesis: [j], ...alone })
  }
  return [...following[0]!, ...beads.flatMap((bead, at) => [bead, ...following[at + 1]!])]
}

/** The links, in reference order, with those off the longest chain (by first passages) marked as moved. */
export function markMoved(links: readonly Link[]): readonly (Link & { readonly moved: boolean })[] {
  const ordered = [...links].sort((a, b) => a.reference[0]! - b.reference[0]!)
  const main = new Set(
    heaviestChain({
      rows: ordered.map(({ reference }) => reference[0]!),
      columns: ordered.map(({ hypothesis }) => hypothesis[0]!),
      weights: ordered.map(() => 1),
    }),
  )
  return ordered.map((link, at) => ({ ...link, moved: !main.has(at) }))
}
