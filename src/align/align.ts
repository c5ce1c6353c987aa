import type { Alignment } from '../model/bead.ts'
import { type JudgedLink, markMoved, toBeads } from './beads.ts'
import { confidenceOf } from './confidence.ts'
import { edgesOf } from './edges.ts'
import { explainer } from './evidence.ts'
import { extractFeatures } from './features.ts'
import { withFitting } from './fitting.ts'
import type { Link } from './link.ts'
import { linkFeatureWeights } from './link-feature-weights.ts'
import { linkFeatureNames } from './link-features.ts'
import { findLinks } from './links.ts'
import { type Judge, refine, refining } from './refine.ts'

const judge: Judge = { weights: linkFeatureNames.map((name) => linkFeatureWeights[name]), least: refining.least }

/**
 * Aligns the passages of a text with those of a reference in the same language. Links are never forced: passages that
 * are no more alike than strangers stay in beads of their own. Time and memory grow with the length of the texts.
 */
export function align(reference: readonly string[], hypothesis: readonly string[]): Alignment {
  // Ties could be broken one way for (a, b) and another for (b, a): so the two texts always meet in the same order.
  const mirrored = isBefore(hypothesis, reference)
  const { links, threshold } = mirrored ? judgedLinks(hypothesis, reference) : judgedLinks(reference, hypothesis)
  const turned = mirrored ? links.map(mirror) : links
  return { beads: toBeads(reference.length, hypothesis.length, turned), threshold }
}

function judgedLinks(left: readonly string[], right: readonly string[]) {
  const features = extractFeatures(left, right)
  const found = findLinks(features)
  const edges = { reference: edgesOf(left), hypothesis: edgesOf(right) }
  const context = { ...found, features, edges }
  const links = withFitting(context, refine(context, found.links, judge))
  const explain = explainer(features, left, right)
  const explained = (link: Link & { readonly moved: boolean }): JudgedLink => {
    const judged = { ...link, ...explain(link) }
    return { ...judged, confidence: confidenceOf(judged, found.threshold) }
  }
  return { threshold: found.threshold, links: markMoved(links).map(explained) }
}

const mirror = (link: JudgedLink): JudgedLink => ({ ...link, reference: link.hypothesis, hypothesis: link.reference })

/** An order of texts: the shorter first, then by the first passage that differs. */
function isBefore(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.length < b.length
  const at = a.findIndex((passage, i) => passage !== b[i])
  return at >= 0 && a[at]! < b[at]!
}
