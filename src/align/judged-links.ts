import { arrange } from './arrangement.ts'
import { markMoved } from './beads.ts'
import type { Judged, JudgedTexts } from './confidence.ts'
import { edgesOf } from './edges.ts'
import { explainer } from './evidence.ts'
import { extractFeatures } from './features.ts'
import { withFitting } from './fitting.ts'
import { linkFeatureWeights } from './link-feature-weights.ts'
import { linkFeatureNames } from './link-features.ts'
import { findLinks } from './links.ts'
import { lopsidedEnds } from './lopsided.ts'
import { neighboursOf } from './neighbours.ts'
import { type Judge, refine, refining } from './refine.ts'
import { rivalOf } from './rival.ts'

const judge: Judge = { weights: linkFeatureNames.map((name) => linkFeatureWeights[name]), least: refining.least }

/** Ends of links that are taken to be even beside those that are seen: of two links the share says little. */
const unseenEnds = 4

/** The links of two texts in the order of the first, with all that their confidence depends on. */
export interface JudgedLinks {
  readonly texts: JudgedTexts
  readonly links: readonly (Judged & { readonly moved: boolean })[]
}

/** Finds the links between two texts. `align` says which of the two is to come first. */
export function judgedLinks(left: readonly string[], right: readonly string[]): JudgedLinks {
  const features = extractFeatures(left, right)
  const found = findLinks(features)
  const edges = { reference: edgesOf(left), hypothesis: edgesOf(right) }
  const context = { ...found, features, edges }
  const links = markMoved(withFitting(context, refine(context, found.links, judge)))
  const arrangement = arrange(left.length, right.length, links)
  const explain = explainer(features, left, right)
  const lengthOf = (of: Float64Array, passages: readonly number[]) => passages.reduce((sum, i) => sum + of[i]!, 0)
  const judged = links.map((link) => {
    const long = lengthOf(edges.reference.characters, link.reference)
    const short = found.stretch * lengthOf(edges.hypothesis.characters, link.hypothesis)
    return {
      ...link,
      ...explain(link),
      rival: rivalOf(features, found.shared, link),
      length: Math.min(long, short) / Math.max(long, short, 1),
      tight: neighboursOf(arrangement, { drop: [], add: [] }, link).tight,
      lopsided: lopsidedEnds(arrangement, link),
    }
  })
  return {
    texts: {
      threshold: found.threshold,
      usualWidth: found.asked.reference + found.asked.hypothesis,
      links: judged.length,
      linked: Math.max(shareTaken(arrangement.rows), shareTaken(arrangement.columns)),
      lopsided: judged.reduce((sum, { lopsided }) => sum + lopsided, 0) / (2 * judged.length + unseenEnds),
    },
    links: judged,
  }
}

const shareTaken = (owner: Int32Array): number => owner.filter((link) => link !== -1).length / Math.max(1, owner.length)
