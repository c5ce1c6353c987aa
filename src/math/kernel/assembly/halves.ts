// One pair of texts, both lanes at work on it: the first lane takes the pattern against the first half of the text, the
// second lane takes both backwards, the reversed pattern against the other half. Where the halves meet,
//
//   distance = min over i of  F[i] + R[m - i],   F[i] = D(pattern[0, i), first half),  R[k] = D(last k symbols, other half)
//
// which is Hirschberg's (1975) cut of an optimal script in two, found by the way.
//
// A bound on the distance leaves only a band of the table to look at (Ukkonen 1985): a cell on the diagonal j - i = d is on no
// script cheaper than |d| + |(n - m) - d|. What was found so far narrows it further: no script through a cell is cheaper
// than the cell's own value + |(n - m) - d|, and this sum never falls along a script. So a strip starts at the first
// column, and ends soon after the last one, where the row above it is still within the limit. To the left of its start
// everything counts as growing, to the right of an end as well; such a table has no cell too low, and none too high on
// a script within the limit.

import { border, ends, entry, symbol } from './memory'
import { reverse } from './bits'
import { lowest } from './lowest'
import { topRow, twoVectors, walkHalves } from './walk'

/** Where `halves` found the distance: the word, and both lanes' values on top of it. */
let bestWord: i32 = 0
let bestSum: i32 = 0
let bestForward: i32 = 0
let bestBackward: i32 = 0
let freeRows: i32 = 0
let allWords: i32 = 0

/** What `locate` found: the first row that reaches the distance, and the distance above and below it. */
export let cutRow: i32 = 0
export let costBefore: i32 = 0
export let costAfter: i32 = 0

/**
 * The distance of a pattern of `m` and a text of `n` >= 2 symbols, if it is at most `limit` and `band`: only scripts that
 * stay in a band of that width (at least |n - m|) and within the limit are sure to be seen. Otherwise some number that is
 * not lower than the distance.
 */
export function halves(pattern: usize, m: i32, text: usize, n: i32, band: i32, limit: i32): i32 {
  const words = (m + 63) >>> 6
  // The first lane's rows are moved down so that both lanes end at word ends; the free rows on top stay flat.
  const pad = (words << 6) - m
  const columns = (n + 1) >>> 1
  const goal = n - m
  const slack = (band - abs(goal)) >> 1
  const toLeft = slack + max(-goal, 0)
  const toRight = slack + max(goal, 0)
  const behind = text + (((n - 1) as usize) << 2)

  // The first word that reaches the last column, the word after the last one, and both lanes' values on top of the first.
  let firstWord = -1
  let endWord = 0
  let topForward = 0
  let topBackward = 0
  // The strip's columns, and both lanes' values on top of it where it starts and ends.
  let from = 0
  let startForward = 0
  let startBackward = 0
  let to = 0
  let forward = 0
  let backward = 0
  for (let word = 0; word < words; ) {
    const height = min(2, words - word)
    const aboveForward = max(0, (word << 6) - pad)
    const aboveBackward = word << 6

    const enters = aboveForward - toLeft
    while (from <= to) {
      const least = min(startForward + rest(goal, aboveForward, from), startBackward + rest(goal, aboveBackward, from))
      if (from >= enters && least <= limit) break
      startForward += step(from, 0)
      startBackward += step(from, 1)
      from++
    }
    if (from > to || from >= columns) break

    // In 64 bits: a band may be as wide as both texts together.
    let leaves = min(columns as i64, ((word + height) << 6) as i64 + (toRight as i64)) as i32
    const above = to
    if (firstWord < 0) {
      let least = min(forward + rest(goal, aboveForward, to), backward + rest(goal, aboveBackward, to))
      while (to > from && least > limit) {
        to--
        forward -= step(to, 0)
        backward -= step(to, 1)
        least = min(forward + rest(goal, aboveForward, to), backward + rest(goal, aboveBackward, to))
      }
      // Down the diagonals of the strip, and as far to the right of them as the limit lets a script go.
      const right = ((max(0, limit - least) + 1) >> 1) + max(0, goal - (to - aboveBackward))
      leaves = min(leaves, to + (height << 6) + right)
    }
    for (; to < min(above, leaves); to++) {
      forward += step(to, 0)
      backward += step(to, 1)
    }
    // The second lane has one column less if n is odd.
    const shared = min(leaves, n >>> 1)
    topRow(to, leaves)
    forward += leaves - to
    backward += shared - min(to, n >>> 1)
    to = leaves
    if (to == columns && firstWord < 0) {
      firstWord = word
      topForward = forward
      topBackward = backward
    }

    for (let w = word; w < word + height; w++) {
      const end = ends + (w as usize) * twoVectors
      v128.store(end, w == 0 ? i64x2((~((~(0 as u64)) << pad)) as i64, 0) : i64x2.splat(0))
      v128.store(end, i64x2.splat(0), 16)
    }
    mark(pattern, m, pad, word, height)
    walkHalves(height, word, text, behind, from, shared)
    if (shared < to) walkForwardOnly(height, word, text, behind, shared)
    unmark(pattern, m, pad, word, height)

    startForward += (height << 6) - (word == 0 ? pad : 0)
    startBackward += height << 6
    for (let w = word; w < word + height; w++) {
      forward += rise(w, 0)
      backward += rise(w, 1)
    }
    word += height
    endWord = word
  }
  if (firstWord < 0) return i32.MAX_VALUE
  return meet(words, pad, firstWord, endWord, topForward, topBackward)
}

/** What a script still costs at least from the cell at this row and column. */
@inline
function rest(goal: i32, row: i32, column: i32): i32 {
  return abs(goal - (column - row))
}

/** How much a lane's values above the strip grow from this column to the next. */
@inline
function step(column: i32, lane: i32): i32 {
  const at = border + (column as usize) * twoVectors + ((lane as usize) << 3)
  return load<i32>(at) - load<i32>(at, 16)
}

/** One column in which the second lane stays as it is. */
function walkForwardOnly(height: i32, word: i32, ahead: usize, behind: usize, column: i32): void {
  const end = ends + (word as usize) * twoVectors
  const upper = load<u64>(end, 8)
  const upperShrinks = load<u64>(end, 24)
  const lower = load<u64>(end, 40)
  const lowerShrinks = load<u64>(end, 56)
  walkHalves(height, word, ahead, behind, column, column + 1)
  store<u64>(end, upper, 8)
  store<u64>(end, upperShrinks, 24)
  if (height == 1) return
  store<u64>(end, lower, 40)
  store<u64>(end, lowerShrinks, 56)
}

@inline
function row(pattern: usize, i: i32): usize {
  return entry(symbol(pattern + ((i as usize) << 2)))
}

@inline
function add(cell: usize, bit: i32): void {
  store<u64>(cell, load<u64>(cell) | ((1 as u64) << bit))
}

/** Sets the rows of a strip in the entries of their symbols: from the pattern's start, from its end in the second lane. */
function mark(pattern: usize, m: i32, pad: i32, word: i32, height: i32): void {
  for (let w = 0; w < height; w++) {
    const start = (word + w) << 6
    const at = (w as usize) << 4
    const rows = min(64, m - start)
    for (let r = max(0, pad - start); r < 64; r++) add(row(pattern, start + r - pad) + at, r)
    for (let r = 0; r < rows; r++) add(row(pattern, m - 1 - start - r) + at + 8, r)
  }
}

function unmark(pattern: usize, m: i32, pad: i32, word: i32, height: i32): void {
  const from = max(0, (word << 6) - pad)
  const to = ((word + height) << 6) - pad
  const first = max(0, m - ((word + height) << 6))
  const end = m - (word << 6)
  if (from <= end && first <= to) clear(pattern, min(from, first), max(to, end))
  else {
    clear(pattern, from, to)
    clear(pattern, first, end)
  }
}

function clear(pattern: usize, from: i32, to: i32): void {
  const none = i64x2.splat(0)
  for (let r = from; r < to; r++) {
    const cell = row(pattern, r)
    v128.store(cell, none)
    v128.store(cell, none, 16)
  }
}

@inline
function flatAt(word: i32, lane: i32): u64 {
  return load<u64>(ends + (word as usize) * twoVectors + ((lane as usize) << 3))
}

@inline
function shrinksAt(word: i32, lane: i32): u64 {
  return load<u64>(ends + (word as usize) * twoVectors + ((lane as usize) << 3), 16)
}

/** How much the values of a lane grow from the top to the bottom of a word of the last column. */
function rise(word: i32, lane: i32): i32 {
  return (popcnt(~flatAt(word, lane)) as i32) - (popcnt(shrinksAt(word, lane)) as i32)
}

/** The lowest F[i] + R[m - i] over the rows that both lanes reached in their last columns. */
function meet(words: i32, pad: i32, firstWord: i32, endWord: i32, topForward: i32, topBackward: i32): i32 {
  const from = max(firstWord, words - endWord)
  const to = min(endWord, words - firstWord)
  if (from >= to) return i32.MAX_VALUE

  let forward = topForward
  for (let w = firstWord; w < from; w++) forward += rise(w, 0)
  // The second lane's rows from its top to the row that faces the top of `from`; below the pattern nothing counts.
  const below = (~(0 as u64)) >> pad
  let backward = topBackward
  for (let w = firstWord; w < words - from; w++)
    backward += w == words - 1
      ? (popcnt(~flatAt(w, 1) & below) as i32) - (popcnt(shrinksAt(w, 1) & below) as i32)
      : rise(w, 1)

  // The top of the first word may be the lowest place itself; no row of the word is then lower.
  let best = forward + backward
  bestWord = from
  bestForward = forward
  bestBackward = backward
  for (let w = from; w < to; w++) {
    const sum = forward + backward
    const mirror = words - 1 - w
    const up = ~flatAt(w, 0)
    const fall = shrinksAt(w, 0)
    let upAfter = ~flatAt(mirror, 1)
    let fallAfter = shrinksAt(mirror, 1)
    if (w == 0) {
      upAfter &= below
      fallAfter &= below
    }
    const falls = (popcnt(fall) as i32) + (popcnt(upAfter) as i32)
    // The sum cannot get lower by more than the number of rows where it falls.
    if (sum - falls < best) {
      const dip = lowest(up, fall, reverse(upAfter), reverse(fallAfter))
      if (sum + dip < best) {
        best = sum + dip
        bestWord = w
        bestForward = forward
        bestBackward = backward
      }
    }
    forward += (popcnt(up) as i32) - (popcnt(fall) as i32)
    backward += (popcnt(fallAfter) as i32) - (popcnt(upAfter) as i32)
  }
  bestSum = best
  freeRows = pad
  allWords = words
  return best
}

/** After `halves`: sets `cutRow` and the costs on both sides of it, row by row from the top of the word it is in. */
export function locate(): void {
  let forward = bestForward
  let backward = bestBackward
  const up = ~flatAt(bestWord, 0)
  const fall = shrinksAt(bestWord, 0)
  const mirror = allWords - 1 - bestWord
  const rows = bestWord == 0 ? (~(0 as u64)) << freeRows : ~(0 as u64)
  const upAfter = reverse(~flatAt(mirror, 1)) & rows
  const fallAfter = reverse(shrinksAt(mirror, 1)) & rows
  let row = (bestWord << 6) - freeRows
  for (let bit: u64 = 0; forward + backward > bestSum; bit++) {
    forward += (((up >> bit) & 1) as i32) - (((fall >> bit) & 1) as i32)
    backward += (((fallAfter >> bit) & 1) as i32) - (((upAfter >> bit) & 1) as i32)
    row++
  }
  cutRow = max(row, 0)
  costBefore = forward
  costAfter = backward
}
