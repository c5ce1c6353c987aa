import type { Vectors } from './grouped.ts'

/** The best that a tie threshold gives. */
export interface Calibrated {
  /** The mean share of pairs on which metric and people agree, ties counted: from 0 to 1. */
  readonly accuracy: number
  /** Scores that differ by no more are called a tie; 0 where calling more ties would not help. */
  readonly threshold: number
  /** Groups that have a pair. */
  readonly groups: number
}

/**
 * Accuracy with calibrated ties (acc-eq, Deutsch, Foster & Freitag 2023, "Ties Matter"): pairs within each group, a tie of
 * people's scores is right where the metric's differ by at most a threshold, which is the one that suits the metric best. The
 * smallest of the best. `undefined` where no group has a pair.
 *
 * As the threshold grows past a pair's difference, only two kinds of pairs change: one that people tie becomes right, one that
 * was in order becomes wrong. So the differences of these two kinds are sorted apart and walked together; groups of one size
 * weigh the same and share an array.
 */
export function calibratedTies(groups: readonly Vectors[]): Calibrated | undefined {
  const classes = [...bySize(groups)].map(([size, members]) => changesOf(size, members))
  const count = classes.reduce((sum, { members }) => sum + members, 0)
  if (count === 0) return undefined
  const walks = classes.flatMap(({ gains, losses, weight }) => [
    { differences: gains, change: weight, at: 0 },
    { differences: losses, change: -weight, at: 0 },
  ])
  const start = classes.map(({ right }) => right)
  const total = (): number =>
    classes.reduce((sum, { weight }, c) => {
      const { at: gained } = walks[2 * c]!
      const { at: lost } = walks[2 * c + 1]!
      return sum + weight * (start[c]! + gained - lost)
    }, 0)
  let best = total()
  let threshold = 0
  // Where all groups are of one size the right pairs are whole numbers, and compared as such.
  for (;;) {
    let next = Infinity
    for (const { differences, at } of walks) if (at < differences.length) next = Math.min(next, differences[at]!)
    if (next === Infinity) break
    for (const walk of walks) while (walk.at < walk.differences.length && walk.differences[walk.at]! === next) walk.at++
    const now = total()
    if (now > best) {
      best = now
      threshold = next
    }
  }
  return { accuracy: best / count, threshold, groups: count }
}

function bySize(groups: readonly Vectors[]): ReadonlyMap<number, readonly Vectors[]> {
  const sizes = new Map<number, Vectors[]>()
  for (const group of groups) {
    const size = group.gold.length
    if (size < 2) continue
    const same = sizes.get(size)
    if (same) same.push(group)
    else sizes.set(size, [group])
  }
  return sizes
}

interface Changes {
  readonly members: number
  /** What a pair counts: one over the pairs of a group. */
  readonly weight: number
  /** Pairs that are right at threshold 0. */
  readonly right: number
  /** Ascending differences of the metric's scores: of pairs that people tie and the metric does not, and of those in order. */
  readonly gains: Float64Array
  readonly losses: Float64Array
}

function changesOf(size: number, groups: readonly Vectors[]): Changes {
  const pairs = (size * (size - 1)) / 2
  const gains = new Float64Array(pairs * groups.length)
  const losses = new Float64Array(pairs * groups.length)
  let [gained, lost, right] = [0, 0, 0]
  for (const { gold, metric } of groups)
    for (let i = 0; i < size; i++) {
      const [g, m] = [gold[i]!, metric[i]!]
      for (let j = i + 1; j < size; j++) {
        const people = g - gold[j]!
        const difference = m - metric[j]!
        if (people === 0) {
          if (difference === 0) right++
          else gains[gained++] = Math.abs(difference)
        } else if (people > 0 ? difference > 0 : difference < 0) {
          right++
          losses[lost++] = Math.abs(difference)
        }
      }
    }
  return {
    members: groups.length,
    weight: 1 / pairs,
    right,
    gains: gains.subarray(0, gained).sort(),
    losses: losses.subarray(0, lost).sort(),
  }
}
