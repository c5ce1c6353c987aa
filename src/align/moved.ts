import { anchorsOf, candidateScore } from './anchors.ts'
import { bandAlong } from './band.ts'
import type { Candidates } from './candidates.ts'
import { monotoneLinks, type Prices } from './dynamic.ts'
import type { Features } from './features.ts'
import { freePassages, linksByPassage } from './free-passages.ts'
import type { Link } from './link.ts'
import { overlapsAlong } from './overlaps.ts'
import type { LinkScorer } from './path-score.ts'
import { type Scale, unit } from './path-score.ts'
import type { Region } from './region.ts'

/**
 * Set by hand; seen: a fifth more or less changes no F1 by more than .001 (`bench/sensitivity.ts --only movedBlocks`).
 */
const movedBlocks = {
  /** Inverse document frequencies times the logarithm of the places, for the first link of a block. */
  jump: 4,
  /** Of what a block pays for its first link, for each passage left out in it. */
  skipShare: 0.25,
  /** Inverse document frequencies by which two passages must be stronger than the links of the path that they break. */
  elsewhere: 50,
} as const

/**
 * What a block off the main path pays. The weight of a shared word is minus the logarithm of how likely two passages
 * share it by chance, and a block may stand anywhere: the more places there are, the more it must show. Its links
 * support each other, for the block pays once.
 */
const jumpAmong = (rows: number, columns: number): number => movedBlocks.jump * unit * Math.log(1 + rows * columns)

/** Links among the passages that `links` left free: the heaviest path through them, then through what that left, ... */
export function movedLinks(features: Features, candidates: Candidates, scale: Scale, links: readonly Link[]): Link[] {
  const found: Link[] = []
  for (;;) {
    const taken = [...links, ...found]
    const region = {
      features,
      rows: freePassages(features.reference.size, taken, 'reference'),
      columns: freePassages(features.hypothesis.size, taken, 'hypothesis'),
    }
    const jump = jumpAmong(region.rows.length, region.columns.length)
    const path = pathThrough(region, candidates, scale, { jump, skip: movedBlocks.skipShare * jump })
    if (path.length === 0) return found
    for (const link of path) found.push(link)
  }
}

function pathThrough(region: Region, candidates: Candidates, scale: Scale, prices: Prices): Link[] {
  const band = bandAlong(anchorsOf(region, candidates, scale.threshold), region.rows.length, region.columns.length)
  return monotoneLinks(region, band, overlapsAlong(band, region), scale, prices)
}

/**
 * The links of a path that stand in the way of stronger ones: a passage of theirs shares more with a passage elsewhere
 * than they, and the link that has that one, score together. A moved block leaves a hole, and the path fills it with
 * whatever stands there.
 */
export function yieldingLinks(
  features: Features,
  candidates: Candidates,
  { threshold }: Scale,
  links: readonly Link[],
  scoreOf: LinkScorer,
): Set<Link> {
  const rows = linksByPassage(features.reference.size, links, 'reference')
  const columns = linksByPassage(features.hypothesis.size, links, 'hypothesis')
  const scores = links.map((link) => Math.max(0, scoreOf(link)))
  const yielding = new Set<Link>()
  for (let i = 0; i < rows.length; i++)
    for (let k = candidates.starts[i]!; k < candidates.starts[i + 1]!; k++) {
      const [ofRow, ofColumn] = [rows[i]!, columns[candidates.columns[k]!]!]
      if (ofRow === ofColumn) continue
      const elsewhere = candidateScore(features, candidates, threshold, i, k) - movedBlocks.elsewhere * unit
      if (elsewhere <= (scores[ofRow] ?? 0) + (scores[ofColumn] ?? 0)) continue
      for (const at of [ofRow, ofColumn]) if (at >= 0) yielding.add(links[at]!)
    }
  return yielding
}
