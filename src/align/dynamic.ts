import type { Band } from './band.ts'
import type { Field } from './field.ts'
import { gain, gluePrice, type Link, widest } from './gain.ts'
import type { Overlaps } from './overlaps.ts'
import { sharedWeight } from './similarity.ts'

/** The table rows that a step can come from, and the one being filled. */
const ring = widest + 1

/**
 * The heaviest monotone path in a band: links of up to 3 x 3 neighbouring passages, anything left out for nothing. After
 * Gale & Church (1993), with shared weight in place of length. Time and memory linear in the cells of the band.
 */
export function monotoneLinks(field: Field, band: Band, overlaps: Overlaps, threshold: number): Link[] {
  const { features, rows, columns } = field
  const height = rows.length
  const width = columns.length
  const sharedBy = sharedWeight(features)
  const rowMass = Float64Array.from(rows, (i) => features.reference.mass[i]!)
  const columnMass = Float64Array.from(columns, (j) => features.hypothesis.mass[j]!)
  const starts = stepStarts(band)
  const steps = new Uint8Array(starts[height + 1]!) // rows * 4 + columns taken to come here
  const best = Array.from({ length: ring }, () => new Float64Array(width + 1))

  /** The heaviest path to a place of an earlier row; beyond the band nothing was linked since. */
  const before = (i: number, j: number): number =>
    j < band.from[i]! ? Number.NEGATIVE_INFINITY : best[i % ring]![Math.min(j, band.to[i]!)]!

  for (let i = 0; i <= height; i++) {
    const here = best[i % ring]!
    for (let j = band.from[i]!; j <= band.to[i]!; j++) {
      let value = 0
      let taken = 0
      if (i > 0 && j >= band.from[i - 1]!) {
        value = before(i - 1, j)
        taken = 4
      }
      if (j > band.from[i]! && here[j - 1]! > value) {
        value = here[j - 1]!
        taken = 1
      }
      for (let a = 1, massA = 0; a <= widest && a <= i; a++) {
        massA += rowMass[i - a]!
        for (let b = 1, massB = 0, summed = 0; b <= widest && b <= j; b++) {
          massB += columnMass[j - b]!
          for (let x = i - a; x < i; x++) summed += overlaps.shared[overlaps.starts[x]! + j - b]!
          const glue = gluePrice(a, b, massA, massB)
          const earlier = before(i - a, j - b)
          // The union shares at most what its passages share one by one: only where that could win is it worth uniting.
          const atMost = Math.min(summed, massA, massB)
          if (!(earlier + gain(atMost, massA, massB, threshold) - glue > value)) continue
          const shared = a === 1 && b === 1 ? summed : sharedBy(rows.subarray(i - a, i), columns.subarray(j - b, j))
          const won = gain(shared, massA, massB, threshold) - glue
          if (won <= 0 || earlier + won <= value) continue
          value = earlier + won
          taken = a * 4 + b
        }
      }
      here[j] = value
      steps[starts[i]! + j - band.from[i]!] = taken
    }
  }

  const links: Link[] = []
  for (let i = height, j = width; i > 0 || j > 0; ) {
    if (j > band.to[i]!) j = band.to[i]!
    const taken = steps[starts[i]! + j - band.from[i]!]!
    if (taken === 0) break
    const [a, b] = [taken >> 2, taken & 3]
    if (a > 0 && b > 0)
      links.push({ reference: [...rows.subarray(i - a, i)], hypothesis: [...columns.subarray(j - b, j)] })
    i -= a
    j -= b
  }
  return links.reverse()
}

/** Where each row of a band begins when they are written one after another. Doubles: there can be more than 2^31 places. */
function stepStarts({ from, to }: Band): Float64Array {
  const starts = new Float64Array(from.length + 1)
  for (let i = 0; i < from.length; i++) starts[i + 1] = starts[i]! + to[i]! - from[i]! + 1
  return starts
}
