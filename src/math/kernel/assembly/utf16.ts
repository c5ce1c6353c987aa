// Strings arrive as UTF-16 and become one u32 a unit.

import { staging, symbols } from './memory'

/**
 * Turns the UTF-16 units in `staging` into symbols, and tells whether there are surrogates among them: then these are not
 * the texts' code points.
 */
export function widen(units: i32): bool {
  let surrogates = i16x8.splat(0)
  const top = i16x8.splat(0xf800 as i16)
  const pattern = i16x8.splat(0xd800 as i16)
  // The last vector may run past the text; what is there is cleared first, the regions have room for it.
  const end = staging + ((units as usize) << 1)
  v128.store(end, i16x8.splat(0))
  let to = symbols
  for (let from = staging; from < end; from += 16) {
    const eight = v128.load(from)
    surrogates = v128.or(surrogates, i16x8.eq(v128.and(eight, top), pattern))
    v128.store(to, i32x4.extend_low_i16x8_u(eight))
    v128.store(to, i32x4.extend_high_i16x8_u(eight), 16)
    to += 32
  }
  return v128.any_true(surrogates)
}
