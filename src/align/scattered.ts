import type { Link } from './dynamic.ts'
import type { Features } from './features.ts'
import { linkGain } from './gain.ts'
import { freePassages } from './moved.ts'

// An advertisement, a caption or a background sentence may stand between the two halves of a split passage: the far
// half joins the link it belongs to when the link gains by it.
const strictness = 1.3
const reach = 2
const widest = 3

/** `links` with free passages taken in by a link at most two places away that says more with them than without. */
export function gatherScattered(features: Features, threshold: number, links: readonly Link[]): Link[] {
  const gathered = [...links]
  const worth = ({ reference, hypothesis }: Link) => linkGain(features, reference, hypothesis, threshold * strictness)
  for (const side of ['reference', 'hypothesis'] as const) {
    for (const passage of freePassages(features[side].length, links, side)) {
      let most = 0
      let taker = -1
      for (const [at, link] of gathered.entries()) {
        if (link[side].length >= widest || !link[side].some((x) => Math.abs(x - passage) <= reach)) continue
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
export const dropStrangers = (features: Features, threshold: number, links: readonly Link[]): Link[] =>
  links.map((link) => {
    const worth = ({ reference, hypothesis }: Link) => linkGain(features, reference, hypothesis, threshold)
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
