// How far two stretches of UTF-16 units are equal, eight units at a look. A look may go beyond the stretches, not beyond
// memory; what it sees there does not count.

/** From these places on, at most `limit` units. */
@inline
export function equalAhead(a: usize, b: usize, limit: i32): i32 {
  let done = 0
  while (done < limit) {
    const differ = ~equalBytes(a + ((done as usize) << 1), b + ((done as usize) << 1)) & 0xffff
    if (differ != 0) return min(limit, done + ((ctz(differ) as i32) >> 1))
    done += 8
  }
  return limit
}

/** Up to these places, at most `limit` units. */
@inline
export function equalBehind(a: usize, b: usize, limit: i32): i32 {
  let done = 0
  while (done < limit) {
    const back = ((done + 8) as usize) << 1
    const differ = (~equalBytes(a - back, b - back)) << 16
    if (differ != 0) return min(limit, done + ((clz(differ) as i32) >> 1))
    done += 8
  }
  return limit
}

@inline
function equalBytes(a: usize, b: usize): i32 {
  return i8x16.bitmask(i16x8.eq(v128.load(a), v128.load(b)))
}
