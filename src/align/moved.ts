import { type Link, range } from './dynamic.ts'
import type { Features } from './features.ts'
import { gain, linkGain } from './gain.ts'

// A link off the monotone path may stand anywhere, so there are many more chances to be wrong: it must show more.
const strictness = 1.3
const shapes = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
] as const

/** Links among the passages that `links` left free, best first: what stands elsewhere in the other text. */
export function movedLinks(
  features: Features,
  overlaps: Float64Array,
  threshold: number,
  links: readonly Link[],
): Link[] {
  const freeReference = free(
    features.reference.length,
    links.flatMap((link) => link.reference),
  )
  const freeHypothesis = free(
    features.hypothesis.length,
    links.flatMap((link) => link.hypothesis),
  )
  const width = features.hypothesis.length
  const candidates: (Link & { readonly worth: number })[] = []
  for (const i of freeReference)
    for (const j of freeHypothesis) {
      if (!overlaps[i * width + j]) continue
      for (const [a, b] of shapes) {
        const reference = range(i, i + a)
        const hypothesis = range(j, j + b)
        if (!reference.every((x) => freeReference.has(x)) || !hypothesis.every((x) => freeHypothesis.has(x))) continue
        if (!couldGain(features, overlaps, reference, hypothesis, threshold * strictness)) continue
        const worth = linkGain(features, reference, hypothesis, threshold * strictness)
        if (worth > 0) candidates.push({ reference, hypothesis, worth })
      }
    }
  const found: Link[] = []
  for (const { reference, hypothesis } of candidates.sort((x, y) => y.worth - x.worth)) {
    if (!reference.every((x) => freeReference.has(x)) || !hypothesis.every((x) => freeHypothesis.has(x))) continue
    for (const x of reference) freeReference.delete(x)
    for (const x of hypothesis) freeHypothesis.delete(x)
    found.push({ reference, hypothesis })
  }
  return found
}

/** Cheap and never wrong on the safe side: united passages share at most what they share one by one. */
function couldGain(
  { reference, hypothesis }: Features,
  overlaps: Float64Array,
  rows: readonly number[],
  columns: readonly number[],
  threshold: number,
): boolean {
  let shared = 0
  for (const i of rows) for (const j of columns) shared += overlaps[i * hypothesis.length + j]!
  const massA = rows.reduce((sum, i) => sum + reference[i]!.mass, 0)
  const massB = columns.reduce((sum, j) => sum + hypothesis[j]!.mass, 0)
  return gain(shared, massA, massB, threshold) > 0
}

/** The indices below `length` that are not `taken`. */
export const free = (length: number, taken: readonly number[]): Set<number> => {
  const rest = new Set(range(0, length))
  for (const index of taken) rest.delete(index)
  return rest
}
