// A lane's share of a script, traced back from a cell of its last row to where it began: strip by strip, and within a strip
// from one kept column to the one before it.
//
// Of all cheapest scripts it is the lowest path through the table, which deletes as early as it can. Read backwards, as the
// first lane is, an insertion therefore comes before all else; read forwards, as the second is, a deletion does.

import { freeRows, markWord, unmarkWords, upperRows } from './fronts'
import { firstColumn, keptAbove, keptColumn } from './grid'
import { pairEntry, symbol, tile } from './memory'
import { emit, emitBackwards, equal, insert, remove, substitute } from './runs'

/** Of each of two words in a column of `tile`, as bits: the rows that are reached by the move that comes first, and D0. */
const columnBytes: usize = 32

export function trace(lane: i32, pattern: usize, m: i32, text: usize, n: i32, column: i32): void {
  const top = freeRows(m, lane)
  const words = (upperRows(m) + 63) >>> 6
  // The row and the column that are next to go; rows count from the first free one.
  let row = (words << 6) - 1
  for (let strip = (words - 1) >>> 1; row >= top && column > 0; strip--) {
    const word = strip << 1
    const above = word << 6
    const first = max(above, top)
    const start = firstColumn(strip)
    markWord(pattern, m, word, 0, lane)
    if (word + 1 < words) markWord(pattern, m, word + 1, 16, lane)
    while (row >= first && column > start) {
      const from = max(start, (column - 1) & ~63)
      fill(lane, strip, text, n, from, column)
      while (row >= first && column > from) {
        const at = tile + ((column - 1 - from) as usize) * columnBytes + ((((row - above) >> 6) as usize) << 4)
        const bit = (1 as u64) << (row & 63)
        const differ = symbolOfRow(lane, pattern, m, row - top) != symbolOfColumn(lane, text, n, column - 1)
        let kind = differ ? substitute : equal
        if ((load<u64>(at) & bit) != 0) kind = lane == 0 ? insert : remove
        else if (differ && (load<u64>(at, 8) & bit) != 0) kind = lane == 0 ? remove : insert
        add(lane, kind, 1)
        if (kind != insert) row--
        if (kind != remove) column--
      }
    }
    // Left of its first column a strip has no scripts: on this column they go up.
    if (row >= first && column > 0) {
      add(lane, remove, row - first + 1)
      row = first - 1
    }
    unmarkWords(pattern, m, word, min(2, words - word), lane)
  }
  add(lane, remove, row - top + 1)
  add(lane, insert, column)
}

@inline
function add(lane: i32, kind: u32, count: i32): void {
  if (lane == 0) emitBackwards(kind, count)
  else emit(kind, count)
}

@inline
function symbolOfRow(lane: i32, pattern: usize, m: i32, row: i32): u32 {
  return symbol(pattern + (((lane == 0 ? row : m - 1 - row) as usize) << 2))
}

@inline
function symbolOfColumn(lane: i32, text: usize, n: i32, column: i32): u32 {
  return symbol(text + (((lane == 0 ? column : n - 1 - column) as usize) << 2))
}

/** The columns after a kept one once more, this time with all that a trace asks of them. */
function fill(lane: i32, strip: i32, text: usize, n: i32, from: i32, to: i32): void {
  const kept = keptColumn(strip, from, lane)
  let upperFlat = load<u64>(kept)
  let upperShrinks = load<u64>(kept, 16)
  let lowerFlat = load<u64>(kept, 32)
  let lowerShrinks = load<u64>(kept, 48)
  let out = tile
  let growsAbove: u64 = 0
  let shrinksAbove: u64 = 0
  const step = lane == 0 ? 4 : -4
  let at = text + (((lane == 0 ? from : n - 1 - from) as usize) << 2)
  for (let column = from; column < to; column++) {
    if (column == from || (column & 31) == 0) {
      growsAbove = keptAbove(strip, column, lane, 0) << (((column & 31) << 1) as u64)
      shrinksAbove = keptAbove(strip, column, lane, 1) << (((column & 31) << 1) as u64)
    }
    const growsIn = growsAbove >>> 63
    const shrinksIn = shrinksAbove >>> 63
    growsAbove <<= 2
    shrinksAbove <<= 2
    const equal = pairEntry(symbol(at)) + ((lane as usize) << 3)
    at += step

    let reached = diagonal(load<u64>(equal) | shrinksIn, upperFlat, upperShrinks)
    let grows = upperShrinks | (upperFlat & ~reached)
    let shrinks = reached & ~upperFlat
    const growsOn = grows >>> 63
    const shrinksOn = shrinks >>> 63
    store<u64>(out, grows)
    store<u64>(out, reached, 8)
    grows = (grows << 1) | growsIn
    upperFlat = (reached | grows) & ~((shrinks << 1) | shrinksIn)
    upperShrinks = reached & grows

    reached = diagonal(load<u64>(equal, 16) | shrinksOn, lowerFlat, lowerShrinks)
    grows = lowerShrinks | (lowerFlat & ~reached)
    shrinks = reached & ~lowerFlat
    store<u64>(out, grows, 16)
    store<u64>(out, reached, 24)
    grows = (grows << 1) | growsOn
    lowerFlat = (reached | grows) & ~((shrinks << 1) | shrinksOn)
    lowerShrinks = reached & grows

    if (lane == 1) {
      store<u64>(out, ~upperFlat)
      store<u64>(out, ~lowerFlat, 16)
    }
    out += columnBytes
  }
}

/** As in step.ts, of one lane. */
@inline
function diagonal(equal: u64, flat: u64, shrinksDown: u64): u64 {
  return ((flat - (equal & ~flat)) ^ flat) | equal | shrinksDown
}
