import type { Alignment } from '../model/bead.ts'
import { bandAlong } from './band.ts'
import { toBeads } from './beads.ts'
import { findCandidates } from './candidates.ts'
import { monotoneLinks } from './dynamic.ts'
import { explainer } from './evidence.ts'
import { extractFeatures, type Features } from './features.ts'
import { wholeField } from './field.ts'
import type { Link } from './gain.ts'
import { anchorsOf, movedLinks } from './moved.ts'
import { overlapsAlong } from './overlaps.ts'
import { dropStrangers, gatherScattered, worthAbove } from './scattered.ts'
import { sharedWeight } from './similarity.ts'
import { strangerThreshold, thresholdAtCoverage } from './threshold.ts'

/**
 * Aligns the passages of a text with those of a reference in the same language. Links are never forced: passages that
 * are no more alike than strangers stay in beads of their own. Time and memory grow with the length of the texts.
 */
export function align(reference: readonly string[], hypothesis: readonly string[]): Alignment {
  const features = extractFeatures(reference, hypothesis)
  const shared = sharedWeight(features)
  const field = wholeField(features)
  const candidates = findCandidates(features)
  const first = strangerThreshold(features)
  const band = bandAlong(anchorsOf(field, candidates, first), reference.length, hypothesis.length)
  const overlaps = overlapsAlong(band, field)

  /** Every link, those of the main path first. */
  const linkAbove = (threshold: number): Link[] => {
    const path = monotoneLinks(field, band, overlaps, threshold)
    const trimmed = dropStrangers(worthAbove(features, shared, threshold), path)
    const all = [...trimmed, ...movedLinks(features, candidates, threshold, trimmed)]
    return gatherScattered(features, shared, threshold, all)
  }
  const threshold = thresholdAtCoverage(first, coverage(features, linkAbove(first)))
  const explain = explainer(features, shared, reference, hypothesis)
  return { beads: toBeads(reference.length, hypothesis.length, linkAbove(threshold), explain), threshold }
}

/** The share of both texts' weight that is linked. */
function coverage({ reference, hypothesis }: Features, links: readonly Link[]): number {
  const mass = (all: Float64Array, indices: Iterable<number>) => [...indices].reduce((sum, i) => sum + all[i]!, 0)
  const linked = links.reduce(
    (sum, link) => sum + mass(reference.mass, link.reference) + mass(hypothesis.mass, link.hypothesis),
    0,
  )
  const all = mass(reference.mass, reference.mass.keys()) + mass(hypothesis.mass, hypothesis.mass.keys())
  return all > 0 ? linked / all : 0
}
