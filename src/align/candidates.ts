import type { Features } from './features.ts'
import { clear, type Layout, lay, sharedWith } from './similarity.ts'

/** Pairs of passages worth comparing, by reference passage: `columns[starts[i]] ... columns[starts[i + 1] - 1]`, ascending. */
export interface Candidates {
  readonly starts: Int32Array
  readonly columns: Int32Array
  /** The weight each pair shares. */
  readonly shared: Float64Array
}

/**
 * Set by hand, for time; seen: a fifth more or less changes no F1 by more than .001 (`bench/sensitivity.ts --only
 * candidateLimits`).
 */
const candidateLimits = {
  /** Passages of the hypothesis; a feature that more have names no passage. */
  stillRare: 16,
  /** Candidates kept of a passage. */
  kept: 6,
} as const

/**
 * For each passage of the reference the passages of the hypothesis that share most with it, found through the features
 * that are rare in the hypothesis: linear in the length of the texts.
 */
export function findCandidates({ reference, hypothesis, weights }: Features): Candidates {
  const { starts: postingStarts, passages } = postings(hypothesis, weights.length)
  const score = new Float64Array(hypothesis.size)
  const touched = new Int32Array(hypothesis.size)
  const layout: Layout = new Uint16Array(weights.length)
  const starts = new Int32Array(reference.size + 1)
  const columns = new Int32Array(reference.size * candidateLimits.kept)
  const shared = new Float64Array(reference.size * candidateLimits.kept)
  let end = 0
  for (let i = 0; i < reference.size; i++) {
    let n = 0
    for (let k = reference.starts[i]!; k < reference.starts[i + 1]!; k++) {
      const id = reference.ids[k]!
      for (let p = postingStarts[id]!; p < postingStarts[id + 1]!; p++) {
        const j = passages[p]!
        if (score[j] === 0) touched[n++] = j
        score[j]! += weights[id]! + 1
      }
    }
    const first = end
    for (let t = 0; t < n; t++) {
      const j = touched[t]!
      const worst = end - first < candidateLimits.kept ? -1 : first
      // A heap would not pay for six: the weakest of those kept stands first.
      if (worst < 0) columns[end++] = j
      else if (score[j]! > score[columns[worst]!]! || (score[j] === score[columns[worst]!] && j < columns[worst]!))
        columns[worst] = j
      else continue
      for (let k = first + 1; k < end; k++)
        if (score[columns[k]!]! < score[columns[first]!]!) {
          const swapped = columns[k]!
          columns[k] = columns[first]!
          columns[first] = swapped
        }
    }
    for (let t = 0; t < n; t++) score[touched[t]!] = 0
    columns.subarray(first, end).sort()
    lay(layout, reference, i)
    for (let k = first; k < end; k++) shared[k] = sharedWith(layout, hypothesis, columns[k]!, weights)
    clear(layout, reference, i)
    starts[i + 1] = end
  }
  return { starts, columns: columns.slice(0, end), shared: shared.slice(0, end) }
}

/** The passages that have a feature, by feature, of those that few have. */
function postings({ size, starts: of, ids }: Features['hypothesis'], features: number) {
  const having = new Int32Array(features)
  for (let k = 0; k < ids.length; k++) having[ids[k]!]!++
  const starts = new Int32Array(features + 1)
  for (let id = 0; id < features; id++)
    starts[id + 1] = starts[id]! + (having[id]! <= candidateLimits.stillRare ? having[id]! : 0)
  const passages = new Int32Array(starts[features]!)
  const next = starts.slice()
  for (let j = 0; j < size; j++)
    for (let k = of[j]!; k < of[j + 1]!; k++)
      if (having[ids[k]!]! <= candidateLimits.stillRare) passages[next[ids[k]!]!++] = j
  return { starts, passages }
}
