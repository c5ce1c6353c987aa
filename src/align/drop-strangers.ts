import type { Link } from './link.ts'
import type { LinkScorer } from './path-score.ts'

/** `links` without passages that a link says more without: an advertisement that stands inside a bead. */
export const dropStrangers = (scoreOf: LinkScorer, links: readonly Link[]): Link[] =>
  links.map((link) => {
    if (link.reference.length === 1 && link.hypothesis.length === 1) return link
    const { reference, hypothesis } = link
    const narrower = [
      ...withoutOne(reference).map((some) => ({ reference: some, hypothesis })),
      ...withoutOne(hypothesis).map((some) => ({ reference, hypothesis: some })),
    ]
    return narrower.reduce((best, next) => (scoreOf(next) > scoreOf(best) ? next : best), link)
  })

const withoutOne = (passages: readonly number[]): number[][] =>
  passages.length < 2 ? [] : passages.map((passage) => passages.filter((x) => x !== passage))
