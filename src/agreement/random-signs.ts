import { pcg64 } from '../math/pcg64.ts'

/** Signs for each of some draws and each of some segments, eight segments a byte: a set bit is plus. */
export interface Signs {
  readonly draws: number
  readonly segments: number
  /** Byte `group * draws + draw` holds segments `8 * group` and on, the first in the lowest bit. */
  readonly bytes: Uint8Array
}

/** Half of what 24 random bits can be; numpy rounds a half to the even number, 0. */
const half = 1 << 23

/** The signs that mt-metrics-eval draws with numpy: draw after draw, a single-precision number from 0 to 1 rounded. */
export function randomSigns(draws: number, segments: number, seed: number): Signs {
  const { next32 } = pcg64(seed)
  const bytes = new Uint8Array(Math.ceil(segments / 8) * draws)
  for (let draw = 0; draw < draws; draw++)
    for (let i = 0; i < segments; i++) if (next32() >>> 8 > half) bytes[(i >> 3) * draws + draw]! |= 1 << (i & 7)
  return { draws, segments, bytes }
}

const row = new Float64Array(256)

/** Of each draw the sum of the values, each with its sign. The 256 sums of eight values are reckoned once and looked up. */
export function signedSums({ draws, segments, bytes }: Signs, values: Float64Array, out: Float64Array): void {
  out.fill(0)
  for (let first = 0; first < segments; first += 8) {
    row[0] = 0
    for (let i = first; i < Math.min(first + 8, segments); i++) row[0] -= values[i]!
    for (let bits = 1; bits < 256; bits++) {
      const lowest = bits & -bits
      const value = values[first + 31 - Math.clz32(lowest)] ?? 0
      row[bits] = row[bits ^ lowest]! + 2 * value
    }
    const at = (first >> 3) * draws
    for (let draw = 0; draw < draws; draw++) out[draw]! += row[bytes[at + draw]!]!
  }
}
