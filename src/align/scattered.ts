import type { Features } from './features.ts'
import type { Link, Scale } from './gain.ts'
import type { SharedWeight } from './similarity.ts'
import { freePassages, linksByPassage, type Worth, worthAbove } from './worth.ts'

// What the path cannot express: an advertisement, a caption or a background sentence may stand between the two halves of a
// split passage, and a passage may be cut into more than three. A free passage joins the link it belongs to when the link
// gains by it.
const strictness = 1.7
const reach = 2
const widest = 5
/** A passage that stands at a distance pays this share of what it would usually bring, one next to the link hardly any. */
const farShare = 0.5
const nearShare = 0.05

/** `links` with free passages taken in by a link at most two places away that says more with them than without. */
export function gatherScattered(
  features: Features,
  shared: SharedWeight,
  scale: Scale,
  links: readonly Link[],
): Link[] {
  const gathered = [...links]
  const worth = worthAbove(features, shared, { ...scale, threshold: scale.threshold * strictness })
  for (const side of ['reference', 'hypothesis'] as const) {
    const { size, mass } = features[side]
    const linkOf = linksByPassage(size, gathered, side)
    for (const passage of freePassages(size, gathered, side)) {
      let most = 0
      let taker = -1
      for (const at of new Set(linkOf.subarray(Math.max(0, passage - reach), passage + reach + 1))) {
        const link = gathered[at]
        if (!link || link[side].length >= widest) continue
        const near = link[side].includes(passage - 1) || link[side].includes(passage + 1)
        const price = (near ? nearShare : farShare) * scale.usual * mass[passage]!
        const more = worth(widen(link, side, passage)) - worth(link) - price
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

const without = (link: Link, side: 'reference' | 'hypothesis'): Link[] =>
  link[side].length < 2
    ? []
    : link[side].map((passage) => ({ ...link, [side]: link[side].filter((x) => x !== passage) }))

const widen = (link: Link, side: 'reference' | 'hypothesis', passage: number): Link => ({
  ...link,
  [side]: [...link[side], passage].sort((a, b) => a - b),
})
