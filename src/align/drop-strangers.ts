import type { Link } from './gain.ts'
import type { Worth } from './worth.ts'

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
