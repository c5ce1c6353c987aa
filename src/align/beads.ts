import type { Bead } from '../model/bead.ts'
import { heaviestChain } from './chain.ts'
import type { Explain } from './evidence.ts'
import type { Link } from './gain.ts'
import { freePassages } from './moved.ts'

/** Every passage in one bead, in reference order; additions after the bead they follow in the hypothesis. */
export function toBeads(height: number, width: number, links: readonly Link[], explain: Explain): Bead[] {
  const linked = [...links].sort((a, b) => a.reference[0]! - b.reference[0]!)
  const main = new Set(mainChain(linked))
  const alone = { similarity: 0, moved: false }
  const omitted = Array.from(freePassages(height, links, 'reference'), (i) => ({
    reference: [i],
    hypothesis: [],
    ...alone,
  }))
  const beads: Bead[] = [
    ...linked.map((link, at) => ({ ...link, ...explain(link), moved: !main.has(at) })),
    ...omitted,
  ].sort((a, b) => a.reference[0]! - b.reference[0]!)

  const owner = new Int32Array(width).fill(-1) // the bead that a passage of the hypothesis stands in or follows
  for (const [at, bead] of beads.entries()) for (const j of bead.hypothesis) owner[j] = at
  const following: Bead[][] = Array.from({ length: beads.length + 1 }, () => []) // by bead + 1
  for (const j of freePassages(width, links, 'hypothesis')) {
    owner[j] = j === 0 ? -1 : owner[j - 1]!
    following[owner[j] + 1]!.push({ reference: [], hypothesis: [j], ...alone })
  }
  return [...following[0]!, ...beads.flatMap((bead, at) => [bead, ...following[at + 1]!])]
}

/** The longest chain of links, in reference order, whose first passages ascend on both sides, by index. */
const mainChain = (links: readonly Link[]): number[] =>
  heaviestChain({
    rows: Int32Array.from(links, ({ reference }) => reference[0]!),
    columns: Int32Array.from(links, ({ hypothesis }) => hypothesis[0]!),
    weights: new Float64Array(links.length).fill(1),
  })
