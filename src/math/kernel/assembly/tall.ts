// Two to six words of rows along a text in one walk, every word in registers and handing on to the next. `words` is known
// where this is called: each height is compiled by itself, without a branch in the loop.

import { ends, entry, symbol } from './memory'
import { diagonal, down, flatNext, growsAcross, lastRow, shrinksAcross } from './step'

/** The equal rows of both lanes: of this column, or each lane's of its own where the lanes walk towards each other. */
@inline
function equalRows(facing: bool, first: usize, second: usize, at: usize): v128 {
  return facing ? v128.load_lane<u64>(second + at + 8, v128.load_zero<u64>(first + at), 1) : v128.load(first + at)
}

/**
 * Takes the differences of the words from `ends` and leaves those of the last column there. Both lanes read the text from
 * its first symbol on, or if they are facing the second lane reads backwards from `behind`.
 */
@inline
export function tall(words: i32, facing: bool, text: usize, behind: usize, length: i32): void {
  let flat0 = v128.load(ends, 0)
  let shrinks0 = v128.load(ends, 16)
  let flat1 = v128.load(ends, 32)
  let shrinks1 = v128.load(ends, 48)
  let flat2 = v128.load(ends, 64)
  let shrinks2 = v128.load(ends, 80)
  let flat3 = v128.load(ends, 96)
  let shrinks3 = v128.load(ends, 112)
  let flat4 = v128.load(ends, 128)
  let shrinks4 = v128.load(ends, 144)
  let flat5 = v128.load(ends, 160)
  let shrinks5 = v128.load(ends, 176)
  const one = i64x2.splat(1)
  for (let at = text, end = text + ((length as usize) << 2); at < end; at += 4) {
    const first = entry(symbol(at))
    const second = facing ? entry(symbol(behind)) : first
    if (facing) behind -= 4

    let reached = diagonal(equalRows(facing, first, second, 0), flat0, shrinks0)
    let grows = growsAcross(reached, flat0, shrinks0)
    let shrinks = shrinksAcross(reached, flat0)
    let growsOn = lastRow(grows)
    let shrinksOn = lastRow(shrinks)
    grows = down(grows, one)
    flat0 = flatNext(reached, grows, i64x2.shl(shrinks, 1))
    shrinks0 = v128.and(reached, grows)

    reached = diagonal(v128.or(equalRows(facing, first, second, 16), shrinksOn), flat1, shrinks1)
    grows = growsAcross(reached, flat1, shrinks1)
    shrinks = shrinksAcross(reached, flat1)
    let growsIn = growsOn
    let shrinksIn = shrinksOn
    growsOn = lastRow(grows)
    shrinksOn = lastRow(shrinks)
    grows = down(grows, growsIn)
    flat1 = flatNext(reached, grows, down(shrinks, shrinksIn))
    shrinks1 = v128.and(reached, grows)

    if (words > 2) {
      reached = diagonal(v128.or(equalRows(facing, first, second, 32), shrinksOn), flat2, shrinks2)
      grows = growsAcross(reached, flat2, shrinks2)
      shrinks = shrinksAcross(reached, flat2)
      growsIn = growsOn
      shrinksIn = shrinksOn
      growsOn = lastRow(grows)
      shrinksOn = lastRow(shrinks)
      grows = down(grows, growsIn)
      flat2 = flatNext(reached, grows, down(shrinks, shrinksIn))
      shrinks2 = v128.and(reached, grows)
    }

    if (words > 3) {
      reached = diagonal(v128.or(equalRows(facing, first, second, 48), shrinksOn), flat3, shrinks3)
      grows = growsAcross(reached, flat3, shrinks3)
      shrinks = shrinksAcross(reached, flat3)
      growsIn = growsOn
      shrinksIn = shrinksOn
      growsOn = lastRow(grows)
      shrinksOn = lastRow(shrinks)
      grows = down(grows, growsIn)
      flat3 = flatNext(reached, grows, down(shrinks, shrinksIn))
      shrinks3 = v128.and(reached, grows)
    }

    if (words > 4) {
      reached = diagonal(v128.or(equalRows(facing, first, second, 64), shrinksOn), flat4, shrinks4)
      grows = growsAcross(reached, flat4, shrinks4)
      shrinks = shrinksAcross(reached, flat4)
      growsIn = growsOn
      shrinksIn = shrinksOn
      growsOn = lastRow(grows)
      shrinksOn = lastRow(shrinks)
      grows = down(grows, growsIn)
      flat4 = flatNext(reached, grows, down(shrinks, shrinksIn))
      shrinks4 = v128.and(reached, grows)
    }

    if (words > 5) {
      reached = diagonal(v128.or(equalRows(facing, first, second, 80), shrinksOn), flat5, shrinks5)
      grows = growsAcross(reached, flat5, shrinks5)
      shrinks = shrinksAcross(reached, flat5)
      grows = down(grows, growsOn)
      flat5 = flatNext(reached, grows, down(shrinks, shrinksOn))
      shrinks5 = v128.and(reached, grows)
    }
  }
  v128.store(ends, flat0, 0)
  v128.store(ends, shrinks0, 16)
  v128.store(ends, flat1, 32)
  v128.store(ends, shrinks1, 48)
  if (words > 2) {
    v128.store(ends, flat2, 64)
    v128.store(ends, shrinks2, 80)
  }
  if (words > 3) {
    v128.store(ends, flat3, 96)
    v128.store(ends, shrinks3, 112)
  }
  if (words > 4) {
    v128.store(ends, flat4, 128)
    v128.store(ends, shrinks4, 144)
  }
  if (words > 5) {
    v128.store(ends, flat5, 160)
    v128.store(ends, shrinks5, 176)
  }
}
