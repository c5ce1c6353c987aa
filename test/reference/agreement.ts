import type { Grouped } from '../../src/agreement/grouped.ts'
import type { PairCounts } from '../../src/agreement/pair-counts.ts'

/** Every pair looked at. */
export function slowPairCounts(x: Float64Array, y: Float64Array): PairCounts {
  const counts = { concordant: 0, discordant: 0, tiedX: 0, tiedY: 0, tiedBoth: 0 }
  for (let i = 0; i < x.length; i++)
    for (let j = i + 1; j < x.length; j++) {
      const [a, b] = [Math.sign(x[i]! - x[j]!), Math.sign(y[i]! - y[j]!)]
      if (a === 0 && b === 0) counts.tiedBoth++
      else if (a === 0) counts.tiedX++
      else if (b === 0) counts.tiedY++
      else if (a === b) counts.concordant++
      else counts.discordant++
    }
  return counts
}

/** The mean share of pairs that are right at a threshold. */
export function accuracyAt({ gold, metric, starts }: Grouped, threshold: number): number {
  const shares: number[] = []
  for (let g = 1; g < starts.length; g++) {
    let [right, pairs] = [0, 0]
    for (let i = starts[g - 1]!; i < starts[g]!; i++)
      for (let j = i + 1; j < starts[g]!; j++) {
        const difference = metric[i]! - metric[j]!
        const order = Math.abs(difference) <= threshold ? 0 : Math.sign(difference)
        pairs++
        if (order === Math.sign(gold[i]! - gold[j]!)) right++
      }
    if (pairs > 0) shares.push(right / pairs)
  }
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** Every difference tried as the threshold; the smallest of the best. */
export function slowCalibratedTies(grouped: Grouped): { readonly accuracy: number; readonly threshold: number } {
  const { metric, starts } = grouped
  const thresholds = new Set([0])
  for (let g = 1; g < starts.length; g++)
    for (let i = starts[g - 1]!; i < starts[g]!; i++)
      for (let j = i + 1; j < starts[g]!; j++) thresholds.add(Math.abs(metric[i]! - metric[j]!))
  let best = { accuracy: -1, threshold: 0 }
  for (const threshold of [...thresholds].sort((a, b) => a - b)) {
    const accuracy = accuracyAt(grouped, threshold)
    if (accuracy > best.accuracy + 1e-12) best = { accuracy, threshold }
  }
  return best
}

/** As the paper tells it: every pair in the order of the metric's differences, called a tie one after another. */
export function walkedCalibratedTies({ gold, metric, starts }: Grouped): number {
  interface SlowPair {
    readonly group: number
    readonly difference: number
    readonly right: number
    readonly rightAsTie: number
  }
  const pairs: SlowPair[] = []
  const sizes: number[] = []
  for (let g = 1; g < starts.length; g++) {
    const size = starts[g]! - starts[g - 1]!
    sizes.push((size * (size - 1)) / 2)
    for (let i = starts[g - 1]!; i < starts[g]!; i++)
      for (let j = i + 1; j < starts[g]!; j++) {
        const people = Math.sign(gold[i]! - gold[j]!)
        const difference = metric[i]! - metric[j]!
        pairs.push({
          group: g - 1,
          difference: Math.abs(difference),
          right: Math.sign(difference) === people ? 1 : 0,
          rightAsTie: people === 0 ? 1 : 0,
        })
      }
  }
  const groups = sizes.filter((size) => size > 0).length
  let value = pairs.reduce((sum, { group, right }) => sum + right / sizes[group]!, 0)
  let best = value
  pairs.sort((a, b) => a.difference - b.difference)
  for (const [k, { group, difference, right, rightAsTie }] of pairs.entries()) {
    value += (rightAsTie - right) / sizes[group]!
    if (pairs[k + 1]?.difference !== difference) best = Math.max(best, value)
  }
  return best / groups
}
