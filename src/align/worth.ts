import type { Features } from './features.ts'
import { gain, type Link, type Scale } from './gain.ts'
import type { SharedWeight } from './similarity.ts'

/** What a link is worth, by its passages. */
export type Worth = (link: Link) => number

/** Judges links of two texts by their evidence, whatever their width. */
export const worthAbove =
  ({ reference, hypothesis }: Features, shared: SharedWeight, scale: Scale): Worth =>
  (link) =>
    gain(
      shared(link.reference, link.hypothesis),
      total(reference.mass, link.reference) + total(hypothesis.mass, link.hypothesis),
      total(reference.length, link.reference) - total(hypothesis.length, link.hypothesis),
      scale,
    )

const total = (of: Float64Array, indices: readonly number[]): number => indices.reduce((sum, i) => sum + of[i]!, 0)

/** The link each passage of a side stands in, -1: none. */
export function linksByPassage(size: number, links: readonly Link[], side: 'reference' | 'hypothesis'): Int32Array {
  const linkOf = new Int32Array(size).fill(-1)
  for (const [at, link] of links.entries()) for (const passage of link[side]) linkOf[passage] = at
  return linkOf
}

/** The passages of one side that stand in no link, ascending. */
export function freePassages(size: number, links: readonly Link[], side: 'reference' | 'hypothesis'): Int32Array {
  const linkOf = linksByPassage(size, links, side)
  return Int32Array.from({ length: size }, (_, passage) => passage).filter((passage) => linkOf[passage] === -1)
}
