import { markMoved } from './beads.ts'
import type { Link } from './link.ts'

/**
 * Set by hand. Seen on generated documents of half of the pool: of chains whose best link is less alike than this two in a
 * hundred are right, of those that are more alike nine in ten. At .6 long documents lose .002 of F1.
 */
const movedChains = {
  /** Share of the typical similarity of these texts that the best link of a chain has at least. */
  leastAlike: 0.45,
  /** Passages from a link to the next one of its chain, on either side. */
  reach: 5,
} as const

/**
 * `links` without those that moved on weak evidence. What moved is a run of passages, a chain: its links stand in order on
 * both sides and bear each other out, so one that is plainly alike is enough for all of it. A stray link off the main path
 * that is not is what two strangers share by chance, of all the places there are.
 */
export function withoutWeakChains<L extends Link>(links: readonly L[], alike: (link: Link) => number): L[] {
  const chains: Link[][] = []
  const marked = markMoved(links)
  for (const [at, link] of marked.entries()) {
    if (!link.moved) continue
    const chain = chains[chains.length - 1]
    const before = marked[at - 1]
    if (chain && before?.moved && follows(before, link)) chain.push(link)
    else chains.push([link])
  }
  const weak = new Set(
    chains
      .filter((chain) => chain.every((link) => alike(link) < movedChains.leastAlike))
      .flatMap((chain) => chain.map(({ reference }) => reference[0]!)),
  )
  return links.filter(({ reference }) => !weak.has(reference[0]!))
}

function follows(before: Link, after: Link): boolean {
  const rows = after.reference[0]! - before.reference[before.reference.length - 1]!
  const columns = after.hypothesis[0]! - before.hypothesis[before.hypothesis.length - 1]!
  return rows <= movedChains.reach && columns > 0 && columns <= movedChains.reach
}
