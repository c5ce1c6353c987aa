import type { Features } from './features.ts'
import { gain, type Link, widest } from './gain.ts'
import { freePassages } from './moved.ts'
import type { SharedWeight } from './similarity.ts'

// An advertisement, a caption or a background sentence may stand between the two halves of a split passage: the far
// half joins the link it belongs to when the link gains by it.
const strictness = 1.3
const reach = 2

/** What a link is worth, by its passages. */
export type Worth = (link: Link) => number

/** Judges links of two texts by their gain over a threshold. */
export const worthAbove =
  ({ reference, hypothesis }: Features, shared: SharedWeight, threshold: number): Worth =>
  (link) => {
    const massA = link.reference.reduce((sum, i) => sum + reference.mass[i]!, 0)
    const massB = link.hypothesis.reduce((sum, j) => sum + hypothesis.mass[j]!, 0)
    return gain(shared(link.reference, link.hypothesis), massA, massB, threshold)
  }

/** `links` with free passages taken in by a link at most two places away that says more with them than without. */
export function gatherScattered(
  features: Features,
  shared: SharedWeight,
  threshold: number,
  links: readonly Link[],
): Link[] {
  const gathered = [...links]
  const worth = worthAbove(features, shared, threshold * strictness)
  for (const side of ['reference', 'hypothesis'] as const) {
    const { size } = features[side]
    const linkOf = linksByPassage(size, gathered, side)
    for (const passage of freePassages(size, gathered, side)) {
      let most = 0
      let taker = -1
      const near = new Set(linkOf.subarray(Math.max(0, passage - reach), passage + reach + 1))
      for (const at of near) {
        const link = gathered[at]
        if (!link || link[side].length >= widest) continue
        const more = worth(widen(link, side, passage)) - worth(link)
        if (more > most) [most, taker] = [more, at]
      }
      const link = gathered[taker]
      if (link) gathered[taker] = widen(link, side, passage)
    }
  }
  return gathered
}

/** `links` without passages that a link says more without: an advertisement that stands inside a bead. */
export const dropStrangers = (worth: Worth, links: readonly Link[]): Link[] =>
  links.map((link) => {
    const narrower = [...without(link, 'reference'), ...without(link, 'hypothesis')]
    return narrower.reduce((best, next) => (worth(next) > worth(best) ? next : best), link)
  })

/** The link each passage of a side stands in, -1: none. */
export function linksByPassage(size: number, links: readonly Link[], side: 'reference' | 'hypothesis'): Int32Array {
  const linkOf = new Int32Array(size).fill(-1)
  for (const [at, link] of links.entries()) for (const passage of link[side]) linkOf[passage] = at
  return linkOf
}

const without = (link: Link, side: 'reference' | 'hypothesis'): Link[] =>
  link[side].length < 2
    ? []
    : link[side].map((passage) => ({ ...link, [side]: link[side].filter((x) => x !== passage) }))

const widen = (link: Link, side: 'reference' | 'hypothesis', passage: number): Link => ({
  ...link,
  [side]: [...link[side], passage].sort((a, b) => a - b),
})
