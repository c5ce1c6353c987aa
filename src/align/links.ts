import { anchorsOf } from './anchors.ts'
import { type AskedWidth, askedWidth } from './asked-width.ts'
import { bandAlong } from './band.ts'
import { findCandidates } from './candidates.ts'
import { total } from './cohesion.ts'
import { coverageOf, linkedShare } from './coverage.ts'
import { dropStrangers } from './drop-strangers.ts'
import { monotoneLinks } from './dynamic.ts'
import type { Features } from './features.ts'
import { linksByPassage } from './free-passages.ts'
import type { Link } from './link.ts'
import { movedLinks, yieldingLinks } from './moved.ts'
import { withoutWeakChains } from './moved-chains.ts'
import { overlapsAlong } from './overlaps.ts'
import { linkScorer, type Scale, unit } from './path-score.ts'
import { wholeRegion } from './region.ts'
import { disorder, relatedness } from './relatedness.ts'
import { dice, type SharedWeight, sharedWeight } from './similarity.ts'
import { stretchOf } from './stretch.ts'
import { strangerThreshold, thresholdAtCoverage } from './threshold.ts'

/**
 * Set by hand with all sets in sight (`bench/NOTES.md`); seen: what is assumed matters (a fifth costs up to .004
 * of F1), what a jump costs does not (`bench/sensitivity.ts --only mainPath`).
 */
const mainPath = {
  /** For the first link of a block, as in `moved.ts`, times the logarithm of the places: one passage that looks alike makes no alignment. */
  jump: 1.5,
  /** As much more where two texts have nothing to do with each other, for each time that a block pays: there its place says nothing for it. */
  jumpOfStrangers: 4,
  /** Inverse document frequencies, for a passage left out between two links of a block, where nearly every passage has a partner. */
  skip: 3.5,
  /** Share of the typical similarity that passages are granted there for standing between linked ones. */
  granted: 0.13,
  /** The coverage (0 to 1) that a first search of the main path assumes. */
  assumed: 0.8,
} as const

const jumpAmong = ({ reference, hypothesis }: Features, related: number): number =>
  mainPath.jump * (1 + mainPath.jumpOfStrangers * (1 - related)) * unit * Math.log(1 + reference.size * hypothesis.size)

/** The links between two texts, and what was learned of the texts on the way. */
export interface Found {
  readonly links: Link[]
  /** The similarity below which two of their passages count as strangers. */
  readonly threshold: number
  /** The similarity of passages that surely belong together; 1 where none do. */
  readonly typical: number
  /** The share of what both texts have that is linked, by the first search or in the end. */
  readonly coverage: number
  readonly shared: SharedWeight
  /** What the lengths of the hypothesis are multiplied by, to be held against those of the reference. */
  readonly stretch: number
  readonly asked: AskedWidth
}

/** Links by shared weight and place alone; `refine` judges them by more than that. */
export function findLinks(given: Features): Found {
  const candidates = findCandidates(given)
  const strangers = strangerThreshold(given)
  const anchors = anchorsOf(wholeRegion(given), candidates, strangers)
  const stretch = stretchOf(wholeRegion(given), anchors)
  const features = stretched(given, stretch)
  const region = wholeRegion(features)
  const typical = anchors.similarities.sort((a, b) => a - b)[anchors.similarities.length >> 1] ?? 0
  const band = bandAlong(anchors, features.reference.size, features.hypothesis.size)
  const overlaps = overlapsAlong(band, region)
  const shared = sharedWeight(features)
  const similarityOf = (link: Link): number =>
    dice(
      shared(link.reference, link.hypothesis),
      total(features.reference.mass, link.reference),
      total(features.hypothesis.mass, link.hypothesis),
    )
  const related = relatedness(disorder(region, candidates, strangers))

  const scaleAt = (coverage: number): Scale => ({ threshold: thresholdAtCoverage(strangers, coverage), typical })
  const pathAt = (coverage: number, jump: number): Link[] => {
    const scale = scaleAt(coverage)
    const sure = Math.max(0, 2 * coverage - 1)
    const inBlock = { threshold: scale.threshold - mainPath.granted * typical * sure, typical }
    const path = monotoneLinks(region, band, overlaps, inBlock, { jump, skip: mainPath.skip * unit * sure })
    return dropStrangers(linkScorer(features, shared, scale), path)
  }
  const lookAt = (coverage: number): Link[] => {
    const scale = scaleAt(coverage)
    const path = pathAt(coverage, jumpAmong(features, related))
    const scoreOf = linkScorer(features, shared, scale)
    const yielding = yieldingLinks(features, candidates, scale, path, scoreOf)
    const staying = path.filter((link) => !yielding.has(link))
    const far = withoutWeakChains(
      [...staying, ...movedLinks(features, candidates, scale, staying)],
      (link) => similarityOf(link) / typical,
    )
    return [...far, ...stillFree(features, yielding, far)]
  }
  // What moved is not asked for: finding it takes longer than all else, and chance finds would lower the threshold.
  const coverage = related * coverageOf(features, pathAt(mainPath.assumed, jumpAmong(features, 1)))
  const links = lookAt(coverage)
  return {
    links,
    threshold: thresholdAtCoverage(strangers, coverage),
    typical: typical || 1,
    coverage: Math.max(coverage, linkedShare(features, links)),
    shared,
    stretch,
    asked: askedWidth(anchors, related),
  }
}

/** With a hypothesis that is as long as the reference where both say the same. */
function stretched(features: Features, stretch: number): Features {
  const { hypothesis } = features
  return { ...features, hypothesis: { ...hypothesis, length: hypothesis.length.map((one) => one * stretch) } }
}

/** Those of `some` links whose passages stand in none of `taken`. */
function stillFree({ reference, hypothesis }: Features, some: Iterable<Link>, taken: readonly Link[]): Link[] {
  const rows = linksByPassage(reference.size, taken, 'reference')
  const columns = linksByPassage(hypothesis.size, taken, 'hypothesis')
  return [...some].filter(
    (l) => l.reference.every((i) => rows[i] === -1) && l.hypothesis.every((j) => columns[j] === -1),
  )
}
