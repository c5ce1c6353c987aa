import { total } from './cohesion.ts'
import type { Bags, Features } from './features.ts'
import type { Link } from './link.ts'

/**
 * Set by hand. Seen on documents of half of the pool (`bench/other-words.ts`): six passages make unrelated chapters look
 * covered (.96 of their passages left alone to .91), with none a beginning looks uncovered.
 */
const gaps = {
  /** Passages by which one side of a gap is longer: from here on it is a part that the other text does not have, and no gap. */
  part: 10,
  /** Gaps with something on both sides: of so many their likeness is half believed. One alone, as two headlines leave, says little. */
  few: 2,
} as const

/** What stands between two links of a path that follow each other, weighed in one scale: of the reference and of the hypothesis. */
interface Gap {
  readonly row: number
  readonly column: number
}

/**
 * How much (0 to 1) of what two texts both have is linked, or would be by a path that sees weak links too. A passage without a
 * counterpart leaves a gap on one side; one whose counterpart says it in other words leaves a gap on both, about as wide on either. So
 * where the two sides of gaps are more alike than those of any two gaps of these texts would be by chance, they count as linked, by
 * how much more alike they are.
 *
 * A part that only one text has is no gap: a beginning covers all that can be covered.
 */
export function coverageOf(features: Features, path: readonly Link[]): number {
  const { reference, hypothesis } = features
  const sum = ({ mass }: Bags, side: 'reference' | 'hypothesis'): number =>
    path.reduce((all, link) => all + total(mass, link[side]), 0)
  const linked = sum(reference, 'reference')
  // A commentary is heavier than what it comments on: what is linked weighs the same on both sides.
  const scale = linked / Math.max(1, sum(hypothesis, 'hypothesis'))
  const found = gapsOf(features, path, scale)
  let free = 0
  let apart = 0
  for (const { row, column } of found) {
    free += row + column
    apart += Math.abs(row - column)
  }
  const all = 2 * linked + free
  return all > 0 ? (2 * linked + likeness(found, apart) * (free - apart)) / all : 0
}

function gapsOf({ reference, hypothesis }: Features, path: readonly Link[], scale: number): readonly Gap[] {
  const found: Gap[] = []
  let [row, column] = [0, 0]
  const add = (endRow: number, endColumn: number): void => {
    if (Math.abs(endRow - row - (endColumn - column)) > gaps.part) return
    found.push({
      row: between(reference.mass, row, endRow),
      column: scale * between(hypothesis.mass, column, endColumn),
    })
  }
  for (const link of path) {
    add(link.reference[0]!, link.hypothesis[0]!)
    row = link.reference[link.reference.length - 1]! + 1
    column = link.hypothesis[link.hypothesis.length - 1]! + 1
  }
  add(reference.size, hypothesis.size)
  return found
}

function between(mass: Float64Array, from: number, to: number): number {
  let sum = 0
  for (let k = from; k < to; k++) sum += mass[k]!
  return sum
}

/** 1 where both sides of each gap weigh the same, 0 where they differ by as much as sides of any two gaps do. */
function likeness(found: readonly Gap[], apart: number): number {
  const byChance = meanDistance(
    found.map(({ row }) => row),
    found.map(({ column }) => column),
  )
  if (byChance === 0) return 0
  const both = found.filter(({ row, column }) => row > 0 && column > 0).length
  return (Math.max(0, 1 - apart / (found.length * byChance)) * both) / (both + gaps.few)
}

/** The mean of |x - y| over all x of some numbers and all y of others: O(n log n). */
function meanDistance(some: readonly number[], others: readonly number[]): number {
  const xs = Float64Array.from(some).sort()
  const ys = Float64Array.from(others).sort()
  const all = ys.reduce((sum, y) => sum + y, 0)
  let [distance, below, at] = [0, 0, 0]
  for (const x of xs) {
    while (at < ys.length && ys[at]! < x) below += ys[at++]!
    distance += x * at - below + (all - below) - x * (ys.length - at)
  }
  return distance / (xs.length * ys.length)
}

/** The share (0 to 1) of both texts' weight that is linked. */
export function linkedShare({ reference, hypothesis }: Features, links: readonly Link[]): number {
  const linked = links.reduce(
    (sum, link) => sum + total(reference.mass, link.reference) + total(hypothesis.mass, link.hypothesis),
    0,
  )
  const all = between(reference.mass, 0, reference.size) + between(hypothesis.mass, 0, hypothesis.size)
  return all > 0 ? linked / all : 0
}
