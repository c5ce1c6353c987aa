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
  for (const { start } of memory) start()
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

function changesOf(count: number, groups: readonly number[], { gold, metric }: Grouped): Changes {
  const pairs = (count * (count - 1)) / 2
  const [gains, losses] = memory.map((take) => take(pairs * groups.length + 1)) as [Float64Array, Float64Array]
  let [gained, lost, right] = [0, 0, 0]
  for (const start of groups)
    for (let i = start; i < start + count; i++) {
      const [g, m] = [gold[i]!, metric[i]!]
      for (let j = i + 1; j < start + count; j++) {
        const people = Math.sign(g - gold[j]!)
        const difference = m - metric[j]!
        const size = Math.abs(difference)
        // What pairs are comes as it likes: written always and counted where it is so, they cost no wrong guesses.
        gains[gained] = size
        losses[lost] = size
        const isInOrder = people * difference > 0 ? 1 : 0
        const isTie = people === 0 ? 1 : 0
        const isTied = difference === 0 ? 1 : 0
        gained += isTie & (1 - isTied)
        lost += isInOrder
        right += isInOrder + (isTie & isTied)
      }
    }
  return { weight: 1 / pairs, right, gains: gains.subarray(0, gained), losses: losses.subarray(0, lost) }
}

/** Parts of memory that is used again: metric after metric has as many pairs. */
interface Reused {
  (length: number): Float64Array
  /** All parts may be written anew. */
  readonly start: () => void
}

function reused(): Reused {
  let kept = new Float64Array()
  let used = 0
  const take = (length: number): Float64Array => {
    if (used + length > kept.length) {
      // Parts that were given keep the old memory.
      kept = new Float64Array(Math.max(length, 2 * kept.length))
      used = 0
    }
    used += length
    return kept.subarray(used - length, used)
  }
  const start = (): void => {
    used = 0
  }
  return Object.assign(take, { start })
}

const memory = [reused(), reused()]
