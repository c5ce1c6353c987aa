/** What two vectors say of all pairs of items. */
export interface PairCounts {
  /** Pairs that both order the same way, and the other way round. */
  readonly concordant: number
  readonly discordant: number
  /** Pairs that tie in the first vector only, in the second only, in both. */
  readonly tiedX: number
  readonly tiedY: number
  readonly tiedBoth: number
}

/** Counts in n log n: sorted by x, the pairs out of order in y are the exchanges of a merge sort (Knight 1966). */
export function pairCounts(x: Float64Array, y: Float64Array): PairCounts {
  const n = x.length
  const order = Uint32Array.from(x, (_, i) => i).sort((i, j) => x[i]! - x[j]! || y[i]! - y[j]!)
  const ys = Float64Array.from(order, (i) => y[i]!)
  const inX = tiesOf(n, (i) => x[order[i]!] === x[order[i - 1]!])
  const tiedBoth = tiesOf(n, (i) => x[order[i]!] === x[order[i - 1]!] && ys[i] === ys[i - 1])
  const discordant = sortCounting(ys)
  const inY = tiesOf(n, (i) => ys[i] === ys[i - 1])
  const pairs = (n * (n - 1)) / 2
  return {
    concordant: pairs - inX - inY + tiedBoth - discordant,
    discordant,
    tiedX: inX - tiedBoth,
    tiedY: inY - tiedBoth,
    tiedBoth,
  }
}

/** Of a run of k that tie, k (k - 1) / 2 pairs. */
function tiesOf(n: number, likeTheLast: (i: number) => boolean): number {
  let pairs = 0
  let run = 0
  for (let i = 1; i < n; i++) {
    run = likeTheLast(i) ? run + 1 : 0
    pairs += run
  }
  return pairs
}

/** Sorts in place and counts how many pairs were in descending order. */
function sortCounting(values: Float64Array): number {
  let from = values
  let to: Float64Array = new Float64Array(values.length)
  let exchanges = 0
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length)
      const end = Math.min(start + 2 * width, values.length)
      let [left, right] = [start, middle]
      for (let out = start; out < end; out++)
        if (right >= end || (left < middle && from[left]! <= from[right]!)) to[out] = from[left++]!
        else {
          exchanges += middle - left
          to[out] = from[right++]!
        }
    }
    ;[from, to] = [to, from]
  }
  if (from !== values) values.set(from)
  return exchanges
}

export function tauB({ concordant, discordant, tiedX, tiedY }: PairCounts): number | undefined {
  const [untiedX, untiedY] = [concordant + discordant + tiedY, concordant + discordant + tiedX]
  if (untiedX === 0 || untiedY === 0) return undefined
  return Math.max(-1, Math.min(1, (concordant - discordant) / Math.sqrt(untiedX) / Math.sqrt(untiedY)))
}

/** Of all pairs the share that is right, ties among them, less the share that is not: tau with ties (Deutsch et al. 2023). */
export function tauWithTies(counts: PairCounts): number | undefined {
  const accuracy = accuracyWithTies(counts)
  return accuracy === undefined ? undefined : 2 * accuracy - 1
}

/** The share of pairs on which both agree, a tie as well as an order: acc-eq (Deutsch et al. 2023). */
export function accuracyWithTies({ concordant, discordant, tiedX, tiedY, tiedBoth }: PairCounts): number | undefined {
  const pairs = concordant + discordant + tiedX + tiedY + tiedBoth
  return pairs === 0 ? undefined : (concordant + tiedBoth) / pairs
}
