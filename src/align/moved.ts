import { type Link, monotoneLinks, range } from './dynamic.ts'
import type { Features } from './features.ts'

// A link off the monotone path may stand anywhere, so there are many more chances to be wrong: it must show more.
const strictness = 1.3

/** Links among the passages that `links` left free: the heaviest path through them, then through what that left, ... */
export function movedLinks(
  features: Features,
  overlaps: Float64Array,
  threshold: number,
  links: readonly Link[],
): Link[] {
  const found: Link[] = []
  for (;;) {
    const rows = freePassages(features.reference.length, [...links, ...found], 'reference')
    const columns = freePassages(features.hypothesis.length, [...links, ...found], 'hypothesis')
    const path = monotoneLinks(...restrict(features, overlaps, rows, columns), threshold * strictness)
    if (path.length === 0) return found
    found.push(
      ...path.map(({ reference, hypothesis }) => ({
        reference: reference.map((i) => rows[i]!),
        hypothesis: hypothesis.map((j) => columns[j]!),
      })),
    )
  }
}

/** The passages of one side that stand in no link, ascending. */
export function freePassages(length: number, links: readonly Link[], side: 'reference' | 'hypothesis'): number[] {
  const taken = new Set(links.flatMap((link) => link[side]))
  return range(0, length).filter((passage) => !taken.has(passage))
}

/** The features and overlaps of some passages, as if there were no others. */
function restrict(
  features: Features,
  overlaps: Float64Array,
  rows: readonly number[],
  columns: readonly number[],
): [Features, Float64Array] {
  const width = features.hypothesis.length
  const restricted = {
    ...features,
    reference: rows.map((i) => features.reference[i]!),
    hypothesis: columns.map((j) => features.hypothesis[j]!),
  }
  return [restricted, Float64Array.from(rows.flatMap((i) => columns.map((j) => overlaps[i * width + j]!)))]
}
