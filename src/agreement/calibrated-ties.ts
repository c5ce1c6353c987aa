import { bestThreshold, type Changes } from './best-threshold.ts'
import type { Grouped } from './grouped.ts'

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
 * was in order becomes wrong. Groups of one size weigh the same.
 */
export function calibratedTies(grouped: Grouped): Calibrated | undefined {
  const sizes = groupsBySize(grouped.starts)
  const groups = [...sizes.values()].reduce((sum, all) => sum + all.length, 0)
  if (groups === 0) return undefined
  const { value, threshold } = bestThreshold([...sizes].map(([size, all]) => changesOf(size, all, grouped)))
  return { accuracy: value / groups, threshold, groups }
}

/** Where groups of two and more begin, by their size. */
function groupsBySize(starts: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const sizes = new Map<number, number[]>()
  for (let g = 1; g < starts.length; g++) {
    const size = starts[g]! - starts[g - 1]!
    if (size < 2) continue
    const same = sizes.get(size)
    if (same) same.push(starts[g - 1]!)
    else sizes.set(size, [starts[g - 1]!])
  }
  return sizes
}

function changesOf(size: number, groups: readonly number[], { gold, metric }: Grouped): Changes {
  const pairs = (size * (size - 1)) / 2
  const gains = new Float64Array(pairs * groups.length)
  const losses = new Float64Array(pairs * groups.length)
  let [gained, lost, right] = [0, 0, 0]
  for (const start of groups)
    for (let i = start; i < start + size; i++) {
      const [g, m] = [gold[i]!, metric[i]!]
      for (let j = i + 1; j < start + size; j++) {
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
  return { weight: 1 / pairs, right, gains: gains.subarray(0, gained), losses: losses.subarray(0, lost) }
}
