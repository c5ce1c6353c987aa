// The deepest point below (or at) the start of 64 steps up and down, each -2 … +2, given as bits. Sixteen steps are
// spread to bytes and summed up in four shifted additions.

@inline
function spread(bits: u64, at: u64): v128 {
  const both = i16x8.splat((bits >> at) as i16)
  const bytes = i8x16.swizzle(both, i8x16(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1))
  const single = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128)
  return i8x16.eq(v128.and(bytes, single), single)
}

/** At most 0; `up` and `fallAfter` are steps of +1, `fall` and `upAfter` of -1. */
export function lowest(up: u64, fall: u64, upAfter: u64, fallAfter: u64): i32 {
  let least = i8x16.splat(0)
  let base: i32 = 0
  for (let at: u64 = 0; at < 64; at += 16) {
    // A set bit is spread to -1, so that taking away `up` adds it.
    let steps = i8x16.sub(
      i8x16.add(spread(fall, at), spread(upAfter, at)),
      i8x16.add(spread(up, at), spread(fallAfter, at)),
    )
    const none = i8x16.splat(0)
    steps = i8x16.add(steps, i8x16.shuffle(none, steps, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30))
    steps = i8x16.add(steps, i8x16.shuffle(none, steps, 0, 1, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29))
    steps = i8x16.add(steps, i8x16.shuffle(none, steps, 0, 1, 2, 3, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27))
    steps = i8x16.add(steps, i8x16.shuffle(none, steps, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23))
    // Saturating at -128 loses nothing: 64 steps go no deeper.
    least = i8x16.min_s(least, i8x16.add_sat_s(steps, i8x16.splat(base as i8)))
    base += i8x16.extract_lane_s(steps, 15) as i32
  }
  least = i8x16.min_s(least, i8x16.shuffle(least, least, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7))
  least = i8x16.min_s(least, i8x16.shuffle(least, least, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11))
  least = i8x16.min_s(least, i8x16.shuffle(least, least, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13))
  least = i8x16.min_s(least, i8x16.shuffle(least, least, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14))
  return i8x16.extract_lane_s(least, 0) as i32
}
