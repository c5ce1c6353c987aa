// Texts that differ in few places: how far one gets on every diagonal with e edits, for e = 0, 1, 2 … (Ukkonen 1985; Myers
// 1986). Between edits a diagonal is followed eight units at a look, so that a script of D edits costs about D * D looks,
// whatever the length of the texts.

import { equalAhead } from './equal-units'
import { border } from './memory'

/** Told by `fewEdits` where the texts turn out to be too different for it. */
export const manyEdits: i32 = -1

/** Shorter texts are dealt with sooner in a word than one finds out that they have much in common. */
const worthLooks: i32 = 64

/** Lower than any row, and still so after some edits. */
const nowhere: i32 = -0x4000_0000

/**
 * The edit distance of two texts of `m` and `n` units, the first and last of which differ, or a number above `bound` if it
 * is higher. Gives up with `manyEdits` as soon as it seems to take more edits than the root of the length, which is
 * where the other ways get faster: the texts are behind if the edits so far, but for one, brought them less far than so
 * many of that number should.
 */
export function fewEdits(a: usize, m: i32, b: usize, n: i32, bound: i32): i32 {
  const few = Math.sqrt(max(m, n) as f64) as i32
  const most = min(few, bound)
  if (most < bound && max(m, n) <= worthLooks) return manyEdits
  const goal = n - m
  if (abs(goal) > most) return manyEdits
  // The furthest row of every diagonal, column - row, at `furthest` + 4 * diagonal.
  const furthest = border + (((most + 1) as usize) << 2)
  setRow(furthest, -1, nowhere)
  setRow(furthest, 0, 0)
  setRow(furthest, 1, nowhere)
  for (let edits = 1; edits <= most; edits++) {
    setRow(furthest, -edits - 1, nowhere)
    setRow(furthest, edits + 1, nowhere)
    // A diagonal from where the rest of the edits does not lead back to the goal is of no use.
    const lowest = max(-min(edits, m), goal - (bound - edits))
    const highest = min(min(edits, n), goal + (bound - edits))
    let left = row(furthest, lowest - 1)
    let here = row(furthest, lowest)
    let sum = 0
    for (let diagonal = lowest; diagonal <= highest; diagonal++) {
      const right = row(furthest, diagonal + 1)
      const end = min(m, n - diagonal)
      let i = min(end, max(left, max(here, right) + 1))
      i += equalAhead(a + ((i as usize) << 1), b + (((i + diagonal) as usize) << 1), end - i)
      setRow(furthest, diagonal, i)
      sum = max(sum, i + i + diagonal)
      left = here
      here = right
    }
    if (abs(goal) <= edits && row(furthest, goal) == m) return edits
    if ((sum as i64) * few < ((edits - 1) as i64) * (m + n)) return manyEdits
  }
  return most == bound ? bound + 1 : manyEdits
}

@inline
function row(furthest: usize, diagonal: i32): i32 {
  return load<i32>(furthest + ((diagonal << 2) as usize))
}

@inline
function setRow(furthest: usize, diagonal: i32, to: i32): void {
  store<i32>(furthest + ((diagonal << 2) as usize), to)
}
