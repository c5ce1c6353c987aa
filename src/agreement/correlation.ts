import { pairCounts, tauB } from './pair-counts.ts'

// Correlations of two vectors of one length without NaN. `undefined` where one of them says nothing: fewer than two values, or
// all of them the same.

/** Pearson's r, from -1 to 1. */
export function pearson(x: Float64Array, y: Float64Array): number | undefined {
  if (isConstant(x) || isConstant(y)) return undefined
  const a = centred(x)
  const b = centred(y)
  const [lengthA, lengthB] = [lengthOf(a), lengthOf(b)]
  if (!(lengthA > 0 && lengthB > 0)) return undefined
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i]! / lengthA) * (b[i]! / lengthB)
  return Math.max(-1, Math.min(1, sum))
}

/** Spearman's rho: Pearson's r of the ranks, those that tie sharing their mean rank. */
export const spearman = (x: Float64Array, y: Float64Array): number | undefined => pearson(meanRanks(x), meanRanks(y))

/** Kendall's tau-b, in n log n (Knight 1966). */
export const kendallB = (x: Float64Array, y: Float64Array): number | undefined => tauB(pairCounts(x, y))

/** Stuart's tau-c, for which the number of different values counts: as wide as it can be where x has other values than y. */
export function kendallC(x: Float64Array, y: Float64Array): number | undefined {
  if (isConstant(x) || isConstant(y)) return undefined
  const { concordant, discordant } = pairCounts(x, y)
  const classes = Math.min(new Set(x).size, new Set(y).size)
  return (2 * (concordant - discordant)) / (x.length ** 2 * ((classes - 1) / classes))
}

const isConstant = (values: Float64Array): boolean => values.every((value) => value === values[0])

function centred(values: Float64Array): Float64Array {
  let sum = 0
  for (const value of values) sum += value
  const mean = sum / values.length
  return values.map((value) => value - mean)
}

/** The Euclidean length, of numbers so large or small that their squares leave the range of doubles too. */
function lengthOf(values: Float64Array): number {
  let largest = 0
  for (const value of values) largest = Math.max(largest, Math.abs(value))
  if (largest === 0 || !Number.isFinite(largest)) return 0
  let sum = 0
  for (const value of values) sum += (value / largest) ** 2
  return largest * Math.sqrt(sum)
}

/** From 1; those that tie share their mean rank. */
export function meanRanks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i]! - values[j]!)
  const ranks = new Float64Array(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++
    for (let k = from; k < to; k++) ranks[order[k]!] = (from + 1 + to) / 2
    from = to
  }
  return ranks
}
