// One pair of texts, both lanes at work on it: the first takes the upper half of the pattern against the text, the second
// the lower half backwards against the reversed text. Where the halves meet, on the middle row,
//
//   distance = min over j of  F[j] + R[n - j],   F[j] = D(upper half, text[0, j)),  R[k] = D(lower half, last k symbols)
//
// which is Hirschberg's (1975) cut of an optimal script in two, found by the way.
//
// Both fronts go down strip by strip side by side, and what one knows narrows the other. A script that costs at most `limit`
// leaves the rows above at some column j, F[j] so far, and enters the rows below on some diagonal, R[k] from there on. If
// that is x diagonals away the way between costs at least x, and R on the diagonal of j is at most x above R[k]. So
//
//   F[j] + R[K - j] <= limit,   K - j = the second lane's column on the diagonal of j
//
// holds wherever such a script goes, and strips start and end where it does: this is Ukkonen's band (1985), with distances
// in place of diagonals. To the left of a strip's start everything counts as growing, to the right of its end as well:
// such a table has no cell too low, and none too high on a script within the limit.

import { borderGrows, borderShrinks, ends, pairEntry, symbol } from './memory'
import { openGrid, recordStrip } from './grid'
import { topRow, walkStrip } from './walk'

/** Where the last pair was cut: the column of the middle row that comes first of the lowest, and the distances around it. */
export let cutColumn: i32 = 0
export let costBefore: i32 = 0
export let costAfter: i32 = 0

/** The rows of the pattern in the first lane. */
@inline
export function upperRows(m: i32): i32 {
  return (m + 1) >>> 1
}

/** Both lanes end with the last row of a word; the free rows this leaves on top stay flat and cost nothing. */
@inline
export function freeRows(m: i32, lane: i32): i32 {
  return (((upperRows(m) + 63) >>> 6) << 6) - ((m + 1 - lane) >>> 1)
}

/** The columns of both lanes' strips, and their distances in the row above at the first and the last column. */
let from: i32 = 0
let to: i32 = 0
let startForward: i32 = 0
let startBackward: i32 = 0
let endForward: i32 = 0
let endBackward: i32 = 0

/**
 * The distance of a pattern of `m` and a text of `n` symbols, if it is at most `limit` and `band`: only scripts that stay in
 * a band of that width (at least |n - m|) and within the limit are sure to be seen. Otherwise some number that is not
 * lower than the distance. Strips are recorded if `recorded`, as long as there is room.
 */
export function fronts(pattern: usize, m: i32, text: usize, n: i32, band: i32, limit: i32, recorded: bool): i32 {
  const words = (upperRows(m) + 63) >>> 6
  const free0 = freeRows(m, 0)
  const free1 = freeRows(m, 1)
  const goal = n - m
  const slack = (band - abs(goal)) >> 1
  const toLeft = slack + max(-goal, 0)
  const toRight = slack + max(goal, 0)
  const behind = text + (((n - 1) as usize) << 2)

  if (recorded) openGrid(words)
  from = 0
  to = 0
  startForward = 0
  startBackward = 0
  endForward = 0
  endBackward = 0
  // The rows that both lanes have done.
  let forward = 0
  let backward = 0
  for (let word = 0; word < words; ) {
    const height = min(2, words - word)
    const facing = goal + forward + backward
    if (!narrow(facing, backward - toLeft, limit)) return i32.MAX_VALUE
    const below = (word + height) << 6
    const forwardNext = max(0, below - free0)
    const backwardNext = max(0, below - free1)
    // In 64 bits: a band may be as wide as both texts together.
    const inBand = (forwardNext as i64) + (toRight as i64)
    const inLimit = (to as i64) + ((forwardNext - forward + room(facing, limit)) as i64)
    const leaves = min(n as i64, min(inBand, inLimit)) as i32
    const inherited = to
    if (leaves > to) {
      topRow(to, leaves)
      endForward += leaves - to
      endBackward += leaves - to
      to = leaves
    }

    for (let w = 0; w < height; w++) {
      const rows = (word + w) << 6
      const end = ends + ((w as usize) << 5)
      v128.store(end, i64x2(flatRows(free0 - rows) as i64, flatRows(free1 - rows) as i64))
      v128.store(end, i64x2.splat(0), 16)
    }
    mark(pattern, m, word, height)
    if (recorded) recordStrip(height, text, behind, from, inherited, to)
    else walkStrip(height, text, behind, from, to)
    unmark(pattern, m, word, height)

    startForward += forwardNext - forward
    startBackward += backwardNext - backward
    forward = forwardNext
    backward = backwardNext
    for (let w = 0; w < height; w++) {
      endForward += rise(w, 0)
      endBackward += rise(w, 1)
    }
    word += height
  }
  return narrow(n, 0, limit) && 2 * from <= n && n <= 2 * to ? meet(n) : i32.MAX_VALUE
}

/** Flat differences in the topmost `count` rows of a word. */
@inline
function flatRows(count: i32): u64 {
  return count <= 0 ? 0 : count >= 64 ? -1 : ((1 as u64) << count) - 1
}

/**
 * Leaves out columns on both sides that no script within the limit goes through; false if none remain. `facing` is the sum
 * of columns that lie on the same diagonal, one in each lane.
 */
function narrow(facing: i32, enters: i32, limit: i32): bool {
  while (from <= to) {
    const beyond = facing - from - to
    const least = min(startForward + endBackward, startBackward + endForward) + abs(beyond)
    const left = from < enters
    if (!left && least <= limit) return true
    if (left || beyond >= 0) {
      startForward += step(from, 0)
      startBackward += step(from, 1)
      from++
    }
    if (!left && beyond <= 0) {
      to--
      endForward -= step(to, 0)
      endBackward -= step(to, 1)
    }
  }
  return false
}

/** How many diagonals a script within the limit may go to the right of the strip's last column before it must come back. */
function room(facing: i32, limit: i32): i32 {
  const least = min(startForward + endBackward, startBackward + endForward) - (facing - from - to)
  return max(0, limit - least) >> 1
}

/** How much a lane's distances above the strip grow from this column to the next. */
@inline
function step(column: i32, lane: i32): i32 {
  return borderGrows(column, lane) - borderShrinks(column, lane)
}

/** How much they grow from the top to the bottom of a word of the last column. */
function rise(word: i32, lane: i32): i32 {
  const at = ends + ((word as usize) << 5) + ((lane as usize) << 3)
  return (popcnt(~load<u64>(at)) as i32) - (popcnt(load<u64>(at, 16)) as i32)
}

/** Sets the rows of a strip in the entries of their symbols. */
function mark(pattern: usize, m: i32, word: i32, height: i32): void {
  for (let w = 0; w < height; w++) {
    markWord(pattern, m, word + w, (w as usize) << 4, 0)
    markWord(pattern, m, word + w, (w as usize) << 4, 1)
  }
}

export function markWord(pattern: usize, m: i32, word: i32, at: usize, lane: i32): void {
  const first = (word << 6) - freeRows(m, lane)
  const last = first + 64
  let bit = (1 as u64) << (max(0, -first) as u64)
  if (lane == 0)
    for (let r = pattern + ((max(0, first) as usize) << 2), end = pattern + ((last as usize) << 2); r < end; r += 4) {
      addTo(pairEntry(symbol(r)) + at, bit)
      bit <<= 1
    }
  else
    for (let r = pattern + ((m - max(0, first)) << 2), end = pattern + ((m - last) << 2); r > end; ) {
      r -= 4
      addTo(pairEntry(symbol(r)) + at + 8, bit)
      bit <<= 1
    }
}

@inline
function addTo(cell: usize, bit: u64): void {
  store<u64>(cell, load<u64>(cell) | bit)
}

function unmark(pattern: usize, m: i32, word: i32, height: i32): void {
  unmarkWords(pattern, m, word, height, 0)
  unmarkWords(pattern, m, word, height, 1)
}

export function unmarkWords(pattern: usize, m: i32, word: i32, height: i32, lane: i32): void {
  const free = freeRows(m, lane)
  const first = max(0, (word << 6) - free)
  const last = ((word + height) << 6) - free
  const from = pattern + (((lane == 0 ? first : m - last) as usize) << 2)
  const none = i64x2.splat(0)
  for (let r = from, end = from + (((last - first) as usize) << 2); r < end; r += 4) {
    const cell = pairEntry(symbol(r))
    v128.store(cell, none)
    v128.store(cell, none, 16)
  }
}

/** The lowest F[j] + R[n - j] over the columns that both lanes reached. */
function meet(n: i32): i32 {
  let forward = startForward
  let backward = endBackward
  let j = from
  let facing = to
  for (; j + facing < n; j++) forward += step(j, 0)
  while (j + facing > n) backward -= step(--facing, 1)
  let best = i32.MAX_VALUE
  while (true) {
    if (forward + backward < best) {
      best = forward + backward
      cutColumn = j
      costBefore = forward
      costAfter = backward
    }
    if (j >= to || facing <= from) break
    forward += step(j++, 0)
    backward -= step(--facing, 1)
  }
  return best
}
