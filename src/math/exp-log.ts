import { exactProduct, exactSum, multiplyAdd, type Pair } from './exact-sums.ts'

// Engines' Math.exp and Math.log differ from the C library's, which published scores were computed with, in the last bit of
// one result in ten or twenty-five. `exp` takes the steps of GNU libc's (since 2.28, on processors with fused multiply-add)
// and gives its bits; `log` gives the double nearest to the logarithm, as libc's does but for one in two thousand.

/** Parts that an octave is cut into, as libc does. */
const cells = 128
const ln2: Pair = [Math.LN2, 2.3190468138462996e-17]

/** 2^(k / 128) as the nearest double and what is missing, in parts of it. */
const powers: Pair[] = []

/** Bits behind the point. */
const bits = 160n
const one = 1n << bits

function squareRoot(value: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2))
  for (;;) {
    const next = (root + value / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

function power(k: number): Pair {
  const known = powers[k]
  if (known !== undefined) return known
  let value = one
  let root = 2n * one
  for (let bit = cells / 2; bit >= 1; bit /= 2) {
    root = squareRoot(root * one)
    if ((k & bit) !== 0) value = (value * root) / one
  }
  // A BigInt becomes a number with one rounding
  const nearest = Number(value) / 2 ** Number(bits)
  const exact = BigInt(nearest * 2 ** 60) << (bits - 60n)
  const made: Pair = [nearest, Number(value - exact) / Number(exact)]
  powers[k] = made
  return made
}

/** e^x, for results that are neither huge nor tiny (|x| up to 700). */
export function exp(x: number): number {
  if (!(Math.abs(x) >= 2 ** -54 && Math.abs(x) <= 700)) return Math.exp(x)
  // x = k ln2 / 128 + r, so that e^x = 2^(k / 128) (1 + r + …)
  const shift = 6_755_399_441_055_744 // 1.5 x 2^52: adding it rounds to an integer
  const k = multiplyAdd(cells * Math.LOG2E, x, shift) - shift
  const r = multiplyAdd(k, -ln2Lower / cells, multiplyAdd(k, -ln2Upper / cells, x))
  const cell = ((k % cells) + cells) % cells
  const [scale, missing] = power(cell)
  const square = r * r
  // libc's polynomial for e^r - 1 - r: near 1/2, 1/6, 1/24 and 1/120
  const low = multiplyAdd(r, 0.16666666666665886, 0.49999999999996786)
  const high = multiplyAdd(r, 0.008333335853059549, 0.0416666808410674)
  const part = multiplyAdd(square * square, high, multiplyAdd(square, low, missing + r))
  return multiplyAdd(scale, part, scale) * 2 ** ((k - cell) / cells)
}

/** ln 2 in two parts, the upper short enough for its multiples to be exact. */
const ln2Upper = 0.6931471805582987
const ln2Lower = 1.6465949582897082e-12

/** Logarithms of 1 + k / 128, filled as they are asked for. */
const logs: Pair[] = []

const addPairs = ([a, aRest]: Pair, [b, bRest]: Pair): Pair => {
  const [sum, rest] = exactSum(a, b)
  return exactSum(sum, rest + aRest + bRest)
}

/** ln(1 + k / 128) by its series in (c - 1) / (c + 1). */
function logOfCell(k: number): Pair {
  const known = logs[k]
  if (known !== undefined) return known
  // In integers: 2 x (s + s^3 / 3 + s^5 / 5 + …)
  const s = (BigInt(k) * one) / BigInt(2 * cells + k)
  const square = (s * s) / one
  let sum = 0n
  for (let term = s, n = 1n; term > 0n; term = (term * square) / one, n += 2n) sum += term / n
  const high = Number(2n * sum) / 2 ** Number(bits)
  const low = Number(2n * sum - ((BigInt(Math.round(high * 2 ** 70)) * one) >> 70n)) / 2 ** Number(bits)
  const made: Pair = [high, low]
  logs[k] = made
  return made
}

/** The natural logarithm of a positive number that is neither huge nor tiny. */
export function log(x: number): number {
  if (!(x > 1e-300 && x < 1e300)) return Math.log(x)
  let exponent = Math.floor(Math.log2(x))
  let m = x / 2 ** exponent
  if (m >= 2) {
    m /= 2
    exponent++
  } else if (m < 1) {
    m *= 2
    exponent--
  }
  const k = Math.round((m - 1) * cells)
  const center = 1 + k / cells
  // m = center (1 + u), |u| < 1/256
  const difference = m - center
  const upper = difference / center
  const [product, productRest] = exactProduct(upper, center)
  const u: Pair = [upper, (difference - product - productRest) / center]
  const [square, squareRest] = exactProduct(upper, upper)
  const tail =
    upper * square * (1 / 3 - upper * (1 / 4 - upper * (1 / 5 - upper * (1 / 6 - upper * (1 / 7 - upper / 8)))))
  const series = addPairs(u, exactSum(-square / 2, tail - squareRest / 2 - upper * u[1]))
  const [whole, wholeRest] = exactProduct(exponent, ln2[0])
  return addPairs(addPairs([whole, wholeRest + exponent * ln2[1]], logOfCell(k)), series)[0]
}
