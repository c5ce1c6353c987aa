// A pattern of two to six words: all of them in one walk, from both ends of the text at once. The lanes meet in the middle
// column, where the distance is the least F[i] + R[m - i] over the rows; a lane for each half of the pattern would leave
// more rows of the last word unused (fronts.ts).

import { reverse } from './bits'
import { lowest } from './lowest'
import { ends, entry, symbol } from './memory'
import { tall } from './tall'

export const mostWords: i32 = 6

/** The edit distance of a pattern of 65 to 384 symbols and a text. */
export function wordsDistance(pattern: usize, m: i32, text: usize, n: i32): i32 {
  const words = (m + 63) >>> 6
  // The first lane's rows are moved down, so that both end with a word; the free rows on top stay flat.
  const pad = (words << 6) - m
  for (let w = 0; w < words; w++) {
    const end = ends + ((w as usize) << 5)
    v128.store(end, i64x2(w == 0 ? (((1 as u64) << pad) - 1) as i64 : 0, 0))
    v128.store(end, i64x2.splat(0), 16)
  }
  mark(pattern, m, pad)
  const half = n >>> 1
  walk(words, text, text + (((n - 1) as usize) << 2), half)
  if ((n & 1) != 0) walkAhead(words, text + ((half as usize) << 2))
  unmark(pattern, m, pad)
  return meet(words, pad, n)
}

function walk(words: i32, ahead: usize, behind: usize, length: i32): void {
  if (words == 2) tall(2, true, ahead, behind, length)
  else if (words == 3) tall(3, true, ahead, behind, length)
  else if (words == 4) tall(4, true, ahead, behind, length)
  else if (words == 5) tall(5, true, ahead, behind, length)
  else tall(6, true, ahead, behind, length)
}

/** The column in the middle, for the first lane only: the second one's differences are put back. */
function walkAhead(words: i32, column: usize): void {
  const kept = ends + 256
  memory.copy(kept, ends, (words as usize) << 5)
  walk(words, column, column, 1)
  for (let at: usize = 8; at < (words as usize) << 5; at += 16) store<u64>(ends + at, load<u64>(kept + at))
}

/** Sets the rows of both lanes in the entries of their symbols. */
function mark(pattern: usize, m: i32, pad: i32): void {
  const end = pattern + ((m as usize) << 2)
  let at = pattern
  let bit = (1 as u64) << (pad as u64)
  for (let word: usize = 0; at < end; word += 16) {
    for (; bit != 0; bit <<= 1) {
      addRow(entry(symbol(at)) + word, bit)
      at += 4
    }
    bit = 1
  }
  at = end
  for (let word: usize = 8; at > pattern; word += 16)
    for (bit = 1; bit != 0 && at > pattern; bit <<= 1) {
      at -= 4
      addRow(entry(symbol(at)) + word, bit)
    }
}

@inline
function addRow(cell: usize, bit: u64): void {
  store<u64>(cell, load<u64>(cell) | bit)
}

/** Clears the word of every row, and no more of the entries: most of them are empty. */
function unmark(pattern: usize, m: i32, pad: i32): void {
  for (let r = 0; r < m; r++) {
    const cells = entry(symbol(pattern + ((r as usize) << 2)))
    store<u64>(cells + ((((r + pad) >> 6) as usize) << 4), 0)
    store<u64>(cells + ((((m - 1 - r) >> 6) as usize) << 4), 0, 8)
  }
}

@inline
function growsAt(word: i32, lane: i32): u64 {
  return ~load<u64>(ends + ((word as usize) << 5) + ((lane as usize) << 3))
}

@inline
function shrinksAt(word: i32, lane: i32): u64 {
  return load<u64>(ends + ((word as usize) << 5) + ((lane as usize) << 3), 16)
}

/** The least F[i] + R[m - i], down the words of the first lane and up those of the second. */
function meet(words: i32, pad: i32, n: i32): i32 {
  // The second lane's last word ends above its last `pad` rows.
  const rows = (~(0 as u64)) >> pad
  let sum = n
  for (let w = 0; w < words; w++) {
    const within = w == words - 1 ? rows : ~(0 as u64)
    sum += (popcnt(growsAt(w, 1) & within) as i32) - (popcnt(shrinksAt(w, 1) & within) as i32)
  }
  let least = sum
  for (let w = 0; w < words; w++) {
    const mirror = words - 1 - w
    const within = w == 0 ? rows : ~(0 as u64)
    const up = growsAt(w, 0)
    const fall = shrinksAt(w, 0)
    const upAfter = growsAt(mirror, 1) & within
    const fallAfter = shrinksAt(mirror, 1) & within
    const falls = (popcnt(fall) as i32) + (popcnt(upAfter) as i32)
    // The sum cannot get lower by more than the number of rows where it falls.
    if (sum - falls < least) least = min(least, sum + lowest(up, fall, reverse(upAfter), reverse(fallAfter)))
    sum += (popcnt(up) as i32) + (popcnt(fallAfter) as i32) - falls
  }
  return least
}
