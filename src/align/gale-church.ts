import type { Link } from './gain.ts'

// Gale & Church (1993), "A program for aligning sentences in bilingual corpora": only lengths count. Kept as a peer that a
// better aligner must beat, and for texts in two languages, where words share nothing.

/** Prior probability of a bead by its shape, and the model of lengths: characters per character and their variance. */
const shapes = [
  [1, 1, 0.89],
  [1, 0, 0.0099 / 2],
  [0, 1, 0.0099 / 2],
  [2, 1, 0.089 / 2],
  [1, 2, 0.089 / 2],
  [2, 2, 0.011],
] as const
const charactersPerCharacter = 1
const variance = 6.8

/** The likeliest monotone beads by length alone; beads with an empty side are left out. O(n m) time, a byte a cell. */
export function galeChurchLinks(reference: readonly string[], hypothesis: readonly string[]): Link[] {
  const [a, b] = [cumulatedLengths(reference), cumulatedLengths(hypothesis)]
  const stride = hypothesis.length + 1
  const taken = new Uint8Array((reference.length + 1) * stride)
  const costs: Float64Array[] = [] // the last three rows, all that a shape reaches back to
  for (let i = 0; i <= reference.length; i++) {
    const row = new Float64Array(stride).fill(Number.POSITIVE_INFINITY)
    if (i === 0) row[0] = 0
    costs.push(row)
    if (costs.length > 3) costs.shift()
    for (let j = 0; j <= hypothesis.length; j++)
      for (const [k, [x, y, prior]] of shapes.entries()) {
        const before = x === 0 ? row : costs.at(-1 - x)
        if (i < x || j < y || before === undefined) continue
        const cost = before[j - y]! + beadCost(a[i]! - a[i - x]!, b[j]! - b[j - y]!, prior)
        if (cost < row[j]!) {
          row[j] = cost
          taken[i * stride + j] = k
        }
      }
  }
  const links: Link[] = []
  for (let i = reference.length, j = hypothesis.length; i > 0 || j > 0; ) {
    const [x, y] = shapes[taken[i * stride + j]!]!
    if (x > 0 && y > 0) links.push({ reference: range(i - x, i), hypothesis: range(j - y, j) })
    i -= x
    j -= y
  }
  return links.reverse()
}

/** Characters before each passage, and in all of them. */
function cumulatedLengths(passages: readonly string[]): Float64Array {
  const lengths = new Float64Array(passages.length + 1)
  for (const [i, passage] of passages.entries()) lengths[i + 1] = lengths[i]! + passage.length
  return lengths
}

/** -log P(shape) P(lengths this far apart): the smaller, the likelier. */
function beadCost(long: number, short: number, prior: number): number {
  const mean = (long + short / charactersPerCharacter) / 2
  const deviation = mean === 0 ? 0 : Math.abs(short - long * charactersPerCharacter) / Math.sqrt(mean * variance)
  return -Math.log(prior) - Math.log(Math.max(2 * upperTail(deviation), Number.MIN_VALUE))
}

/** P(Z > z) for a standard normal Z and z >= 0, to 7.5e-8 (Abramowitz & Stegun 1964, 26.2.17). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k)
