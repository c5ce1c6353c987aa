// Distances up to a small bound, of texts as UTF-16. A script that costs at most `bound` keeps to at most bound + 1 diagonals
// around the last cell's (Ukkonen 1985). They fit in one word that moves down a row with every column (Hyyrö 2003), and the
// rows equal to a column's symbol are found by comparing it with all of them at once, so that nothing is written to memory.
//
// With n >= m, j - i = column - row, the diagonals are those from -slack to n - m + slack, and bit `slack` of the word is
// always on the last cell's. There a distance never falls, so that the first one above the bound is the end; and it stays
// the same where the word of diagonals (D0) has its bit, so that no other is kept.

/** The word holds one more diagonal than this. */
export const widestBound: i32 = 63

/**
 * The edit distance of two texts of `m` <= `n` units if at most `bound`, otherwise a number above it; `bound` is at least
 * n - m and at most `widestBound`.
 */
export function bandDistance(pattern: usize, m: i32, text: usize, n: i32, bound: i32): i32 {
  if (bound < 16) return band(16, pattern, m, text, n, bound)
  if (bound < 32) return band(32, pattern, m, text, n, bound)
  return band(64, pattern, m, text, n, bound)
}

@inline
function band(height: i32, pattern: usize, m: i32, text: usize, n: i32, bound: i32): i32 {
  const slack = (bound - (n - m)) >> 1
  const above = n - m + slack
  // Rows above the pattern's first are flat and hold no symbol, whatever stands in memory before it.
  let inside = (-1 as i64) << (above as i64)
  let growsDown = inside as u64
  let shrinksDown: u64 = 0
  let score = 0
  let rows = pattern - ((above as usize) << 1)
  for (let at = text, end = text + ((n as usize) << 1); at < end; at += 2) {
    const unit = i16x8.splat(load<u16>(at) as i16)
    let equal = equalRows(unit, rows)
    if (height > 16) equal |= equalRows(unit, rows + 32) << 16
    if (height > 32) equal |= (equalRows(unit, rows + 64) | (equalRows(unit, rows + 96) << 16)) << 32
    equal &= inside as u64
    const diagonal = (((equal & growsDown) + growsDown) ^ growsDown) | equal | shrinksDown
    score += 1 - (((diagonal >> (slack as u64)) & 1) as i32)
    if (score > bound) break
    const growsAcross = shrinksDown | ~(diagonal | growsDown)
    const below = diagonal >> 1
    growsDown = (diagonal & growsDown) | ~(below | growsAcross)
    shrinksDown = below & growsAcross
    inside >>= 1
    rows += 2
  }
  return score
}

/** The rows among sixteen that hold this unit. */
@inline
function equalRows(unit: v128, rows: usize): u64 {
  const upper = i16x8.eq(unit, v128.load(rows))
  const lower = i16x8.eq(unit, v128.load(rows, 16))
  return i8x16.bitmask(i8x16.narrow_i16x8_s(upper, lower)) as u64
}
