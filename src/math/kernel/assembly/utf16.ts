// Strings arrive as UTF-16 and become one u32 a unit.

import { bandDistance, widestBound } from './band'
import { fewEdits, manyEdits } from './diagonals'
import { pairDistance } from './distance'
import { equalAhead, equalBehind } from './equal-units'
import { staging, symbols } from './memory'

/** Up to this bound a band is faster than the whole table where that is one word high. */
const widestForWord: i32 = 31

/**
 * Turns the UTF-16 units in `staging` into symbols, and tells whether there are surrogates among them: then these are not
 * the texts' code points.
 */
export function widen(units: i32): bool {
  spread(staging, units, symbols)
  return holdsSurrogate(units)
}

/**
 * The distance of the `m` units written to `staging` first and the `n` after them if at most `bound`, otherwise a number
 * above it; -1 if there are surrogates among them.
 */
export function distanceOfUnits(m: i32, n: i32, bound: i32): i32 {
  if (holdsSurrogate(m + n)) return -1
  const least = abs(m - n)
  if (least > bound) return least
  const start = equalAhead(staging, staging + ((m as usize) << 1), min(m, n))
  const a = staging + ((start as usize) << 1)
  const b = a + ((m as usize) << 1)
  m -= start
  n -= start
  const tail = equalBehind(a + ((m as usize) << 1), b + ((n as usize) << 1), min(m, n))
  m -= tail
  n -= tail
  if (m == 0 || n == 0) return m + n
  const most = min(bound, max(m, n))
  const few = fewEdits(a, m, b, n, most)
  if (few != manyEdits) return few
  if (most <= (min(m, n) <= 64 ? widestForWord : widestBound)) return m <= n ? bandDistance(a, m, b, n, most) : bandDistance(b, n, a, m, most)
  const second = symbols + ((m as usize) << 2)
  spread(a, m, symbols)
  spread(b, n, second)
  return pairDistance(symbols, m, second, n, bound)
}

/** Whether there are surrogates among the units in `staging`. */
export function holdsSurrogate(units: i32): bool {
  const first = i16x8.splat(0xd800 as i16)
  // The last four vectors may run past the texts; what is there is cleared first, the region has room for it.
  const end = staging + ((units as usize) << 1)
  for (let at = end; at < end + 64; at += 16) v128.store(at, i16x8.splat(0))
  let least = i16x8.splat(-1)
  let other = least
  for (let at = staging; at < end; at += 64) {
    least = i16x8.min_u(least, i16x8.sub(v128.load(at), first))
    other = i16x8.min_u(other, i16x8.sub(v128.load(at, 16), first))
    least = i16x8.min_u(least, i16x8.sub(v128.load(at, 32), first))
    other = i16x8.min_u(other, i16x8.sub(v128.load(at, 48), first))
  }
  return v128.any_true(i16x8.lt_u(i16x8.min_u(least, other), i16x8.splat(0x800)))
}

/** One symbol a unit; up to seven more are written after the last. */
function spread(from: usize, units: i32, to: usize): void {
  for (const end = from + ((units as usize) << 1); from < end; from += 16) {
    const eight = v128.load(from)
    v128.store(to, i32x4.extend_low_i16x8_u(eight))
    v128.store(to, i32x4.extend_high_i16x8_u(eight), 16)
    to += 32
  }
}
