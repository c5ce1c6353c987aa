// Sums and products with what rounding takes from them (Dekker 1971, Knuth 1969): a pair of doubles whose sum is exact.

/** Two doubles whose exact sum is meant, the second at most half a unit in the last place of the first. */
export type Pair = readonly [high: number, low: number]

export function exactSum(a: number, b: number): Pair {
  const sum = a + b
  const part = sum - a
  return [sum, a - (sum - part) + (b - part)]
}

/** Upper half of the bits of a double. */
function upperHalf(a: number): number {
  const scaled = a * 134_217_729 // 2^27 + 1
  return scaled - (scaled - a)
}

export function exactProduct(a: number, b: number): Pair {
  const product = a * b
  const [ah, bh] = [upperHalf(a), upperHalf(b)]
  const [al, bl] = [a - ah, b - bh]
  return [product, al * bl - (product - ah * bh - al * bh - ah * bl)]
}

const double = new Float64Array(1)
const words = new Int32Array(double.buffer)

/** a + b rounded so that the last bit is 1 if anything was lost: rounding once more then errs no further. */
function sumToOdd(a: number, b: number): number {
  const [sum, rest] = exactSum(a, b)
  if (rest === 0) return sum
  double[0] = sum
  if ((words[0]! & 1) === 1) return sum
  // The last bit is 0, so that one more never carries; one less does where the whole lower word is 0
  if (rest > 0 === sum > 0) words[0]! |= 1
  else {
    if (words[0] === 0) words[1]!--
    words[0]!--
  }
  return double[0]
}

/** a x b + c, rounded once, as processors do it (Boldo and Melquiond 2008). */
export function multiplyAdd(a: number, b: number, c: number): number {
  const [product, productRest] = exactProduct(a, b)
  const [low, lowRest] = exactSum(c, productRest)
  const [high, highRest] = exactSum(product, low)
  return high + sumToOdd(highRest, lowRest)
}
