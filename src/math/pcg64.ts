import { seedWords } from './seed-sequence.ts'

// PCG64 (O'Neill 2014, XSL-RR 128/64) as numpy's `default_rng` seeds and uses it. The 128-bit state is six limbs of 22
// bits in doubles: a product of two is under 2^44, so a column of the long multiplication stays exact.
const limbs = 6
const limbBits = 22
const limbSize = 2 ** limbBits
const perLimb = 1 / limbSize
const perWord = 2 ** -32
const topMask = 2 ** (128 - 5 * limbBits) - 1

const limbsOf = (value: bigint): Float64Array =>
  Float64Array.from({ length: limbs }, (_, i) => Number((value >> BigInt(i * limbBits)) & BigInt(limbSize - 1)))

const toBigInt = (state: Float64Array): bigint =>
  state.reduceRight((sum, limb) => sum * BigInt(limbSize) + BigInt(limb), 0n)

const mask128 = (1n << 128n) - 1n
/** O'Neill's, of 128 bits. */
const multiplier = 0x2360ed051fc65da44385df649fccf645n
const [m0 = 0, m1 = 0, m2 = 0, m3 = 0, m4 = 0, m5 = 0] = limbsOf(multiplier)

export interface Pcg64 {
  /** 32 random bits, from 0 to 2^32 - 1. */
  readonly next32: () => number
  /** Fills with whole numbers from 0 to `below` - 1, each as likely: numpy's `integers(below)` and `choice(below)`. */
  readonly fillBelow: (out: Int32Array | Uint32Array, below: number) => void
  /** Fills with 0 and 1: numpy's `integers(2, dtype=bool)`. Bits left over from one call do not go to the next. */
  readonly bits: () => () => number
  /** State and increment, as numpy shows them. */
  readonly state: () => readonly [state: bigint, increment: bigint]
}

/** The generator that `numpy.random.default_rng(seed)` gives: the same draws, bit for bit. */
export function pcg64(seed: bigint | number): Pcg64 {
  const words = seedWords(BigInt(seed), 8)
  const word64 = (i: number): bigint => BigInt(words[2 * i]!) | (BigInt(words[2 * i + 1]!) << 32n)
  const initial = (word64(0) << 64n) | word64(1)
  const increment = ((((word64(2) << 64n) | word64(3)) << 1n) | 1n) & mask128
  // From state 0: one step, the seed added, one more step.
  const state = limbsOf(((increment + initial) * multiplier + increment) & mask128)
  const [i0 = 0, i1 = 0, i2 = 0, i3 = 0, i4 = 0, i5 = 0] = limbsOf(increment)
  /** The upper half of the last 64-bit output, kept for the next call; -1 where it was used. */
  let kept = -1

  function step(): void {
    const s0 = state[0]!
    const s1 = state[1]!
    const s2 = state[2]!
    const s3 = state[3]!
    const s4 = state[4]!
    const s5 = state[5]!
    let column = s0 * m0 + i0
    let carry = Math.floor(column * perLimb)
    state[0] = column - carry * limbSize
    column = s0 * m1 + s1 * m0 + i1 + carry
    carry = Math.floor(column * perLimb)
    state[1] = column - carry * limbSize
    column = s0 * m2 + s1 * m1 + s2 * m0 + i2 + carry
    carry = Math.floor(column * perLimb)
    state[2] = column - carry * limbSize
    column = s0 * m3 + s1 * m2 + s2 * m1 + s3 * m0 + i3 + carry
    carry = Math.floor(column * perLimb)
    state[3] = column - carry * limbSize
    column = s0 * m4 + s1 * m3 + s2 * m2 + s3 * m1 + s4 * m0 + i4 + carry
    carry = Math.floor(column * perLimb)
    state[4] = column - carry * limbSize
    column = s0 * m5 + s1 * m4 + s2 * m3 + s3 * m2 + s4 * m1 + s5 * m0 + i5 + carry
    carry = Math.floor(column * perLimb)
    state[5] = (column - carry * limbSize) & topMask
  }

  function next32(): number {
    if (kept >= 0) {
      const upper = kept
      kept = -1
      return upper
    }
    step()
    const s0 = state[0]! | 0
    const s1 = state[1]! | 0
    const s2 = state[2]! | 0
    const s3 = state[3]! | 0
    const s4 = state[4]! | 0
    const s5 = state[5]! | 0
    // Bits 0-63 of the state xor bits 64-127, as two words, turned right by the six highest bits.
    const low = (s0 | (s1 << 22)) ^ ((s2 >>> 20) | (s3 << 2) | (s4 << 24))
    const high = ((s1 >>> 10) | (s2 << 12)) ^ ((s4 >>> 8) | (s5 << 14))
    const turn = s5 >>> 12
    const near = turn < 32 ? low : high
    const far = turn < 32 ? high : low
    const by = turn & 31
    if (by === 0) {
      kept = far >>> 0
      return near >>> 0
    }
    kept = ((far >>> by) | (near << (32 - by))) >>> 0
    return ((near >>> by) | (far << (32 - by))) >>> 0
  }

  return {
    next32,
    fillBelow(out, below) {
      if (below === 1) {
        out.fill(0) // numpy draws nothing here
        return
      }
      // Lemire 2019: the upper word of a product, drawn again where the lower one would favour small numbers.
      const unfair = 2 ** 32 % below
      for (let i = 0; i < out.length; i++) {
        let drawn = next32()
        while (Math.imul(drawn, below) >>> 0 < unfair) drawn = next32()
        out[i] = Math.floor(drawn * below * perWord)
      }
    },
    bits() {
      let word = 0
      let left = 0
      return () => {
        if (left === 0) {
          word = next32()
          left = 32
        } else word >>>= 1
        left--
        return word & 1
      }
    },
    state: () => [toBigInt(state), increment],
  }
}
