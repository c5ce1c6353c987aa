import type { Overlaps } from './overlaps.ts'
import { extraPrice, type Scale, shapePrices, widestStep } from './path-score.ts'

const { lengthShare, extraShare, manyShare } = shapePrices

/** The mass and the length of each passage of one side of a region. */
export interface Side {
  readonly mass: Float64Array
  readonly length: Float64Array
}

/** What a table row says of the places links start from, by column + `widestStep`: so places left of column 0 can be asked for. */
export type Before = Float64Array

/**
 * A function that says how much a path can weigh at most whose last link ends at row `i` and a column from `from` to `to`
 * (by column; never less than it weighs, but for rounding). `befores` is what a path weighs at best where a link starts, of
 * table row `i` at index `i` modulo their number.
 *
 * Nearly all places are on no path worth taking. This asks all of them, without a branch and with the passages' shares
 * added up one by one, so that links need to be tried at one in twenty.
 */
export function linkBounds(left: Side, right: Side, overlaps: Overlaps, scale: Scale) {
  const width = right.mass.length
  const lengthPrice = scale.typical * lengthShare
  const one = runsOf(right, 1, scale)
  const two = runsOf(right, 2, scale)
  const three = runsOf(right, 3, scale)
  const sums = new Float64Array(width + widestStep)
  const bounds = new Float64Array(width + 1)

  return (i: number, from: number, to: number, befores: readonly Before[]): Float64Array => {
    bounds.fill(Number.NEGATIVE_INFINITY, from, to + 1)
    sums.fill(0, from, to + widestStep)
    for (let a = 1; a <= widestStep && a <= i; a++) {
      const start = overlaps.starts[i - a]!
      for (let j = Math.max(0, from - widestStep); j < to; j++) sums[j + widestStep]! += overlaps.shared[start + j]!
      const origin = befores[(i - a) % befores.length]!
      const length = lengthOf(left, i, a)
      const narrow = costOf(left, i, a, scale, extraShare)
      const wide = costOf(left, i, a, scale, manyShare)
      const twoCosts = a > 1 ? two.wide : two.narrow
      const threeCosts = a > 1 ? three.wide : three.narrow
      for (let j = from; j <= to; j++) {
        // The place b columns back stands at j + widestStep - b.
        const shared1 = sums[j + 2]!
        const shared2 = shared1 + sums[j + 1]!
        const shared3 = shared2 + sums[j]!
        const by1 =
          origin[j + 2]! + 2 * shared1 - narrow - one.narrow[j]! - lengthPrice * Math.abs(length - one.length[j]!)
        const by2 = origin[j + 1]! + 2 * shared2 - wide - twoCosts[j]! - lengthPrice * Math.abs(length - two.length[j]!)
        const by3 = origin[j]! + 2 * shared3 - wide - threeCosts[j]! - lengthPrice * Math.abs(length - three.length[j]!)
        const wider = by2 > by3 ? by2 : by3
        const best = by1 > wider ? by1 : wider
        if (best > bounds[j]!) bounds[j] = best
      }
    }
    return bounds
  }
}

/** The runs of `size` passages of a side, by the place behind them. */
function runsOf(side: Side, size: number, scale: Scale) {
  const places = side.mass.length + 1
  const length = new Float64Array(places)
  const narrow = new Float64Array(places)
  const wide = new Float64Array(places)
  for (let end = size; end < places; end++) {
    length[end] = lengthOf(side, end, size)
    narrow[end] = costOf(side, end, size, scale, extraShare)
    wide[end] = costOf(side, end, size, scale, manyShare)
  }
  return { length, narrow, wide }
}

function lengthOf({ length }: Side, end: number, size: number): number {
  let sum = 0
  for (let k = end - size; k < end; k++) sum += length[k]!
  return sum
}

/** What a run of passages costs a link: what strangers of its mass share, and the price of its width at this share of its extra mass. */
function costOf({ mass }: Side, end: number, size: number, { threshold, typical }: Scale, share: number): number {
  let sum = 0
  let most = 0
  for (let k = end - size; k < end; k++) {
    sum += mass[k]!
    most = Math.max(most, mass[k]!)
  }
  return threshold * sum + typical * share * (sum - most) + extraPrice * (size - 1)
}
