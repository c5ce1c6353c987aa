import { type Features, unite } from './features.ts'
import { gain } from './gain.ts'
import { overlap } from './similarity.ts'

/** Passages of the reference and of the hypothesis that belong together, by index. */
export interface Link {
  readonly reference: readonly number[]
  readonly hypothesis: readonly number[]
}

const widest = 3

// Two neighbouring links glued to one share, across, what any two strangers share; without a price for width the path
// would glue all it can.
export const gluePerPassage = 0.25

/**
 * The heaviest monotone path: links of up to 3 x 3 neighbouring passages, anything left out for nothing. After Gale &
 * Church (1993), with shared weight in place of length. O(n m) time and memory.
 */
export function monotoneLinks(features: Features, overlaps: Float64Array, threshold: number): Link[] {
  const { reference, hypothesis, weights } = features
  const rows = reference.length
  const columns = hypothesis.length
  const stride = columns + 1
  const best = new Float64Array((rows + 1) * stride)
  const step = new Uint8Array((rows + 1) * stride) // reference passages * 4 + hypothesis passages

  const unionOverlap = (i: number, j: number, a: number, b: number): number =>
    overlap(unite(reference.slice(i - a, i)), unite(hypothesis.slice(j - b, j)), weights)

  for (let i = 0; i <= rows; i++)
    for (let j = i === 0 ? 1 : 0; j <= columns; j++) {
      let value = -1
      let taken = 0
      if (i > 0) {
        value = best[(i - 1) * stride + j]!
        taken = 4
      }
      if (j > 0 && best[i * stride + j - 1]! > value) {
        value = best[i * stride + j - 1]!
        taken = 1
      }
      for (let a = 1, massA = 0; a <= widest && a <= i; a++) {
        massA += reference[i - a]!.mass
        for (let b = 1, massB = 0, summed = 0; b <= widest && b <= j; b++) {
          massB += hypothesis[j - b]!.mass
          for (let x = i - a; x < i; x++) summed += overlaps[x * columns + j - b]!
          const glue = (gluePerPassage * (a + b - 2) * Math.max(massA, massB)) / (a + b)
          const before = best[(i - a) * stride + j - b]!
          // The union shares at most what its passages share one by one: only where that could win is it worth uniting.
          const atMost = Math.min(summed, massA, massB)
          if (before + gain(atMost, massA, massB, threshold) - glue <= value) continue
          const shared = a === 1 && b === 1 ? summed : unionOverlap(i, j, a, b)
          const won = gain(shared, massA, massB, threshold) - glue
          if (won <= 0 || before + won <= value) continue
          value = before + won
          taken = a * 4 + b
        }
      }
      best[i * stride + j] = value
      step[i * stride + j] = taken
    }

  const links: Link[] = []
  for (let i = rows, j = columns; i > 0 || j > 0; ) {
    const taken = step[i * stride + j]!
    const [a, b] = [taken >> 2, taken & 3]
    if (a > 0 && b > 0) links.push({ reference: range(i - a, i), hypothesis: range(j - b, j) })
    i -= a
    j -= b
  }
  return links.reverse()
}

/** `from`, ..., `to - 1` */
export const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k)
