// Walks a strip of rows along the columns: one or two words of 64 rows in two lanes, their differences in registers. What
// the strip above left in `border` goes in at the top, what the last row leaves goes back to `border` for the strip below.
// No score is kept on the way: D at the end of a column is its top plus what grows minus what shrinks (see fronts.ts).

import { border, ends, pairEntry, symbol } from './memory'
import { diagonal, down, flatNext, growsAcross, lastRow, shrinksAcross } from './step'

/** Bytes of `border` per column, and of `ends` per word: two vectors. */
export const twoVectors: usize = 32

/** The columns of a record (grid.ts) whose bits share a word, log2. */
export const recordShift: i32 = 5

/** The equal rows of both lanes: each reads its own column, the first the text from its start, the second from its end. */
@inline
function equalRows(first: usize, second: usize, word: usize): v128 {
  return v128.load_lane<u64>(second + (word << 4) + 8, v128.load_zero<u64>(first + (word << 4)), 1)
}

/**
 * Columns `from` to `to` of a strip whose differences are in `ends`. Of a strip to be recorded the bottom row goes to
 * `bits`, a bit for each lane and column, and the differences of every 64th column to `columns`.
 */
@inline
function walk(
  height: i32,
  recorded: bool,
  ahead: usize,
  behind: usize,
  from: i32,
  to: i32,
  bits: usize,
  columns: usize,
): void {
  let upperFlat = v128.load(ends)
  let upperShrinks = v128.load(ends, 16)
  let lowerFlat = v128.load(ends, 32)
  let lowerShrinks = v128.load(ends, 48)
  let edge = border + (from as usize) * twoVectors
  ahead += (from as usize) << 2
  behind -= (from as usize) << 2
  let last = border + (to as usize) * twoVectors
  for (let column = from; column < to; ) {
    let next = to
    if (recorded) {
      next = min(to, ((column >> recordShift) + 1) << recordShift)
      last = border + (next as usize) * twoVectors
      if (column == from || (column & 63) == 0) {
        v128.store(columns, upperFlat)
        v128.store(columns, upperShrinks, 16)
        v128.store(columns, lowerFlat, 32)
        v128.store(columns, lowerShrinks, 48)
        columns += 64
      }
    }
    let allGrow: u64 = 0
    let allShrink: u64 = 0
    for (; edge < last; edge += twoVectors) {
      const growsIn = v128.load(edge)
      const shrinksIn = v128.load(edge, 16)
      const first = pairEntry(symbol(ahead))
      const second = pairEntry(symbol(behind))
      ahead += 4
      behind -= 4

      let reached = diagonal(v128.or(equalRows(first, second, 0), shrinksIn), upperFlat, upperShrinks)
      let grows = growsAcross(reached, upperFlat, upperShrinks)
      let shrinks = shrinksAcross(reached, upperFlat)
      let growsOn = growsIn
      let shrinksOn = shrinksIn
      if (height == 2) {
        growsOn = lastRow(grows)
        shrinksOn = lastRow(shrinks)
        grows = down(grows, growsIn)
        shrinks = down(shrinks, shrinksIn)
        upperFlat = flatNext(reached, grows, shrinks)
        upperShrinks = v128.and(reached, grows)

        reached = diagonal(v128.or(equalRows(first, second, 1), shrinksOn), lowerFlat, lowerShrinks)
        grows = growsAcross(reached, lowerFlat, lowerShrinks)
        shrinks = shrinksAcross(reached, lowerFlat)
      }
      v128.store(edge, lastRow(grows))
      v128.store(edge, lastRow(shrinks), 16)
      if (recorded) {
        allGrow = (allGrow << 2) | (i64x2.bitmask(grows) as u64)
        allShrink = (allShrink << 2) | (i64x2.bitmask(shrinks) as u64)
      }
      grows = down(grows, growsOn)
      shrinks = down(shrinks, shrinksOn)
      if (height == 2) {
        lowerFlat = flatNext(reached, grows, shrinks)
        lowerShrinks = v128.and(reached, grows)
      } else {
        upperFlat = flatNext(reached, grows, shrinks)
        upperShrinks = v128.and(reached, grows)
      }
    }
    if (recorded) {
      // The bits of a column have the same place in all records, wherever the strip ends.
      const free = ((-next & 31) << 1) as u64
      store<u64>(bits, allGrow << free)
      store<u64>(bits, allShrink << free, 8)
      bits += 16
    }
    column = next
  }
  v128.store(ends, upperFlat)
  v128.store(ends, upperShrinks, 16)
  v128.store(ends, lowerFlat, 32)
  v128.store(ends, lowerShrinks, 48)
}

/** A strip of one pair: `ahead` is the text's first symbol, `behind` its last. */
export function walkStrip(height: i32, ahead: usize, behind: usize, from: i32, to: i32): void {
  if (height == 1) walk(1, false, ahead, behind, from, to, 0, 0)
  else walk(2, false, ahead, behind, from, to, 0, 0)
}

export function walkRecorded(
  height: i32,
  ahead: usize,
  behind: usize,
  from: i32,
  to: i32,
  bits: usize,
  columns: usize,
): void {
  if (height == 1) walk(1, true, ahead, behind, from, to, bits, columns)
  else walk(2, true, ahead, behind, from, to, bits, columns)
}

/** Row 0 of the table in the columns `from` to `to`: it grows by one a column. */
export function topRow(from: i32, to: i32): void {
  const grows = i64x2.splat(1)
  const none = i64x2.splat(0)
  for (let j = from; j < to; j++) {
    const edge = border + (j as usize) * twoVectors
    v128.store(edge, grows)
    v128.store(edge, none, 16)
  }
}
