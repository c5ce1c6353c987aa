import type { Link } from './link.ts'

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
/** Their characters of one language for one of the other, and the variance of that for each character. */
const charactersPerCharacter = 1
const variance = 6.8

/** Columns on either side of the place with as many characters before it; within them the likeliest beads are found. */
const halfBand = (columns: number): number => Math.max(250, Math.ceil(columns / 20))

/** The likeliest monotone beads by length alone; beads with an empty side are left out. Time and memory grow with the band. */
export function galeChurchLinks(reference: readonly string[], hypothesis: readonly string[]): Link[] {
  const [a, b] = [cumulatedLengths(reference), cumulatedLengths(hypothesis)]
  const [height, width] = [reference.length, hypothesis.length]
  const half = halfBand(width)
  const froms = new Int32Array(height + 1) // the first column of each row's band
  const taken: Uint8Array[] = [] // by row, the shape that ends in each column of its band
  const rows = Array.from({ length: 3 }, () => new Float64Array(width + 1)) // all that a shape reaches back to
  let [centre, to] = [0, 0]
  for (let i = 0; i <= height; i++) {
    const row = rows[i % 3]!.fill(Number.POSITIVE_INFINITY)
    if (i === 0) row[0] = 0
    centre = i === height ? width : columnAsFar(a, b, i, centre)
    // Never beyond the last row's end, so that the bands of neighbouring rows touch.
    const from = Math.max(0, Math.min(centre - half, to))
    to = Math.min(width, centre + half)
    froms[i] = from
    const shapeOf = new Uint8Array(to - from + 1)
    taken.push(shapeOf)
    for (let j = from; j <= to; j++)
      for (let k = 0; k < shapes.length; k++) {
        const [x, y] = shapes[k]!
        if (i < x || j < y) continue
        const before = rows[(i - x) % 3]![j - y]!
        // What is already dearer needs no logarithm: a bead costs something.
        if (before >= row[j]!) continue
        const cost = before + priorCosts[k]! + lengthCost(a[i]! - a[i - x]!, b[j]! - b[j - y]!)
        if (cost < row[j]!) {
          row[j] = cost
          shapeOf[j - from] = k
        }
      }
  }
  const links: Link[] = []
  for (let i = height, j = width; i > 0 || j > 0; ) {
    const [x, y] = shapes[taken[i]![j - froms[i]!]!]!
    if (x > 0 && y > 0) links.push({ reference: range(i - x, i), hypothesis: range(j - y, j) })
    i -= x
    j -= y
  }
  return links.reverse()
}

/** The first column from `column` on that stands as far into its text as row `i` into its own. */
function columnAsFar(a: Float64Array, b: Float64Array, i: number, column: number): number {
  const share = weightBefore(a, i) / weightBefore(a, a.length - 1)
  const wanted = share * weightBefore(b, b.length - 1)
  let at = column
  while (at < b.length - 1 && weightBefore(b, at) < wanted) at++
  return at
}

/** Characters and passages before one: passages too, so that empty ones have a place. */
const weightBefore = (lengths: Float64Array, passage: number): number => lengths[passage]! + passage

/** Characters before each passage, and in all of them. */
function cumulatedLengths(passages: readonly string[]): Float64Array {
  const lengths = new Float64Array(passages.length + 1)
  for (const [i, passage] of passages.entries()) lengths[i + 1] = lengths[i]! + passage.length
  return lengths
}

/** -log P(shape): the smaller, the likelier. */
const priorCosts = shapes.map(([, , prior]) => -Math.log(prior))

/** -log P(lengths this far apart). */
function lengthCost(long: number, short: number): number {
  const mean = (long + short / charactersPerCharacter) / 2
  const deviation = mean === 0 ? 0 : Math.abs(short - long * charactersPerCharacter) / Math.sqrt(mean * variance)
  return -Math.log(Math.max(2 * upperTail(deviation), Number.MIN_VALUE))
}

/** P(Z > z) for a standard normal Z and z >= 0, to 7.5e-8 (Abramowitz & Stegun 1964, 26.2.17). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k)
