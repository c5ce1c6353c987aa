// Walks a strip of rows along the columns: one or two words of 64 rows in two lanes, their differences in registers. What
// the strip above left in `border` goes in at the top, what the last row leaves goes back to `border` for the strip below.
// No score is kept on the way: D at the end of a column is its top plus what grows minus what shrinks (see halves.ts).

import { border, ends, entry, symbol } from './memory'
import { diagonal, down, flatNext, growsAcross, lastRow, shrinksAcross } from './step'

/** Bytes of `border` per column, and of `ends` per word: two vectors. */
export const twoVectors: usize = 32

/** The equal rows of both lanes: each reads its own column, the first the text from its start, the second from its end. */
@inline
function equalRows(first: usize, second: usize, word: usize): v128 {
  return v128.load_lane<u64>(second + (word << 4) + 8, v128.load_zero<u64>(first + (word << 4)), 1)
}

/** Columns `from` to `to` of a strip of one word, whose differences are at `end`. */
@inline
function one(ahead: usize, behind: usize, from: i32, to: i32, end: usize): void {
  let flat = v128.load(end)
  let shrinksDown = v128.load(end, 16)
  let edge = border + (from as usize) * twoVectors
  const last = border + (to as usize) * twoVectors
  ahead += (from as usize) << 2
  behind -= (from as usize) << 2
  for (; edge < last; edge += twoVectors) {
    const growsIn = v128.load(edge)
    const shrinksIn = v128.load(edge, 16)
    const first = entry(symbol(ahead))
    const second = entry(symbol(behind))
    ahead += 4
    behind -= 4

    const reached = diagonal(v128.or(equalRows(first, second, 0), shrinksIn), flat, shrinksDown)
    let grows = growsAcross(reached, flat, shrinksDown)
    let shrinks = shrinksAcross(reached, flat)
    v128.store(edge, lastRow(grows))
    v128.store(edge, lastRow(shrinks), 16)
    grows = down(grows, growsIn)
    shrinks = down(shrinks, shrinksIn)
    flat = flatNext(reached, grows, shrinks)
    shrinksDown = v128.and(reached, grows)
  }
  v128.store(end, flat)
  v128.store(end, shrinksDown, 16)
}

/** The same for two words, one below the other: the processor works on both at once. */
@inline
function two(ahead: usize, behind: usize, from: i32, to: i32, end: usize): void {
  let upperFlat = v128.load(end)
  let upperShrinks = v128.load(end, 16)
  let lowerFlat = v128.load(end, 32)
  let lowerShrinks = v128.load(end, 48)
  let edge = border + (from as usize) * twoVectors
  const last = border + (to as usize) * twoVectors
  ahead += (from as usize) << 2
  behind -= (from as usize) << 2
  for (; edge < last; edge += twoVectors) {
    const growsIn = v128.load(edge)
    const shrinksIn = v128.load(edge, 16)
    const first = entry(symbol(ahead))
    const second = entry(symbol(behind))
    ahead += 4
    behind -= 4

    let reached = diagonal(v128.or(equalRows(first, second, 0), shrinksIn), upperFlat, upperShrinks)
    let grows = growsAcross(reached, upperFlat, upperShrinks)
    let shrinks = shrinksAcross(reached, upperFlat)
    const growsOn = lastRow(grows)
    const shrinksOn = lastRow(shrinks)
    grows = down(grows, growsIn)
    shrinks = down(shrinks, shrinksIn)
    upperFlat = flatNext(reached, grows, shrinks)
    upperShrinks = v128.and(reached, grows)

    reached = diagonal(v128.or(equalRows(first, second, 1), shrinksOn), lowerFlat, lowerShrinks)
    grows = growsAcross(reached, lowerFlat, lowerShrinks)
    shrinks = shrinksAcross(reached, lowerFlat)
    v128.store(edge, lastRow(grows))
    v128.store(edge, lastRow(shrinks), 16)
    grows = down(grows, growsOn)
    shrinks = down(shrinks, shrinksOn)
    lowerFlat = flatNext(reached, grows, shrinks)
    lowerShrinks = v128.and(reached, grows)
  }
  v128.store(end, upperFlat)
  v128.store(end, upperShrinks, 16)
  v128.store(end, lowerFlat, 32)
  v128.store(end, lowerShrinks, 48)
}

/** A strip of the two halves of one pair: its entries are words 0 and 1, its differences those of word `word`. */
export function walkHalves(words: i32, word: i32, ahead: usize, behind: usize, from: i32, to: i32): void {
  const end = ends + (word as usize) * twoVectors
  if (words == 1) one(ahead, behind, from, to, end)
  else two(ahead, behind, from, to, end)
}

/** Row 0 of the table in every column up to `length`: it grows by one a column. */
export function topRow(from: i32, to: i32): void {
  const grows = i64x2.splat(1)
  const none = i64x2.splat(0)
  for (let j = from; j < to; j++) {
    const edge = border + (j as usize) * twoVectors
    v128.store(edge, grows)
    v128.store(edge, none, 16)
  }
}
