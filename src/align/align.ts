import type { Alignment, Bead } from '../model/bead.ts'
import { UserError } from '../model/user-error.ts'
import { type Link, monotoneLinks } from './dynamic.ts'
import { explain } from './evidence.ts'
import { extractFeatures, type Features } from './features.ts'
import { freePassages, movedLinks } from './moved.ts'
import { dropStrangers, gatherScattered } from './scattered.ts'
import { overlapMatrix } from './similarity.ts'
import { strangerThreshold, thresholdAtCoverage } from './threshold.ts'

/** The dynamic program holds a table of this many cells at most (about 700 MB). */
const mostCells = 40_000_000

/**
 * Aligns the passages of a text with those of a reference in the same language. Links are never forced: passages that
 * are no more alike than strangers stay in beads of their own.
 *
 * @throws UserError where the texts are too long to be compared passage by passage
 */
export function align(reference: readonly string[], hypothesis: readonly string[]): Alignment {
  if (reference.length * hypothesis.length > mostCells)
    throw new UserError(
      `${reference.length} x ${hypothesis.length} passages are too many to align at once, expected at most ${mostCells} pairs: align the texts in parts`,
    )
  const features = extractFeatures(reference, hypothesis)
  const overlaps = overlapMatrix(features)
  const first = strangerThreshold(features, overlaps)
  const threshold = thresholdAtCoverage(first, coverage(features, link(features, overlaps, first)))
  const links = link(features, overlaps, threshold)
  return { beads: toBeads(features, reference, hypothesis, links), threshold }
}

/** Every link, those of the main path first. */
function link(features: Features, overlaps: Float64Array, threshold: number): Link[] {
  const path = dropStrangers(features, threshold, monotoneLinks(features, overlaps, threshold))
  return gatherScattered(features, threshold, [...path, ...movedLinks(features, overlaps, threshold, path)])
}

/** The share of both texts' weight that is linked. */
function coverage({ reference, hypothesis }: Features, links: readonly Link[]): number {
  const mass = (bags: Features['reference'], indices: Iterable<number>) =>
    [...indices].reduce((sum, i) => sum + (bags[i]?.mass ?? 0), 0)
  const linked = links.reduce((sum, l) => sum + mass(reference, l.reference) + mass(hypothesis, l.hypothesis), 0)
  const all = mass(reference, reference.keys()) + mass(hypothesis, hypothesis.keys())
  return all > 0 ? linked / all : 0
}

function toBeads(
  features: Features,
  reference: readonly string[],
  hypothesis: readonly string[],
  links: readonly Link[],
): Bead[] {
  const crossing = crossings(links)
  const linked = links.map((l, at) => ({
    ...l,
    ...explain(features, reference, hypothesis, l),
    moved: crossing.has(at),
  }))
  const alone = { similarity: 0, moved: false }
  const omitted = freePassages(reference.length, links, 'reference').map((i) => ({
    reference: [i],
    hypothesis: [],
    ...alone,
  }))
  const beads: Bead[] = [...linked, ...omitted].sort((a, b) => a.reference[0]! - b.reference[0]!)
  for (const j of freePassages(hypothesis.length, links, 'hypothesis')) {
    const before = beads.findLastIndex((bead) => bead.hypothesis.includes(j - 1))
    beads.splice(before + 1, 0, { reference: [], hypothesis: [j], ...alone })
  }
  return beads
}

/** The links off the longest monotone chain (by first passages), by index into `links`. */
function crossings(links: readonly Link[]): Set<number> {
  const order = [...links.keys()].sort((x, y) => (links[x]?.reference[0] ?? 0) - (links[y]?.reference[0] ?? 0))
  const starts = order.map((at) => links[at]?.hypothesis[0] ?? 0)
  const weight: number[] = []
  const previous: number[] = []
  for (const [k, start] of starts.entries()) {
    weight[k] = 1
    previous[k] = -1
    for (let p = 0; p < k; p++)
      if (starts[p]! < start && weight[p]! + 1 > (weight[k] ?? 0)) {
        weight[k] = weight[p]! + 1
        previous[k] = p
      }
  }
  const main = new Set<number>()
  for (let k = weight.indexOf(Math.max(...weight)); k >= 0; k = previous[k] ?? -1) main.add(k)
  return new Set(order.filter((_, k) => !main.has(k)))
}
