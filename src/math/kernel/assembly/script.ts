// The cheapest script that turns one text into another. What is kept of the table on the way to the distance suffices to
// trace it back (grid.ts). Texts too long for that are cut where the fronts meet, and each part is looked at again
// (Hirschberg 1975): memory grows with the texts' length only. A part knows its distance from the cut above it, and so
// the exact width of its band.

import { boundedFronts } from './distance'
import { costAfter, costBefore, cutColumn, fronts, upperRows } from './fronts'
import { gridIsWhole } from './grid'
import { symbol, symbols } from './memory'
import { countRuns, emit, equal, insert, openRuns, remove, turnRuns } from './runs'
import { trace } from './trace'

/** Writes the script of the `m` symbols written first and the `n` after them to `runs`, and gives the number of runs. */
export function script(m: i32, n: i32): i32 {
  let a = symbols
  let b = at(a, m)
  openRuns()
  let start = 0
  while (start < m && start < n && symbol(at(a, start)) == symbol(at(b, start))) start++
  a = at(a, start)
  b = at(b, start)
  m -= start
  n -= start
  let tail = 0
  while (m > 0 && n > 0 && symbol(at(a, m - 1)) == symbol(at(b, n - 1))) {
    m--
    n--
    tail++
  }
  emit(equal, start)
  part(a, m, b, n, -1)
  emit(equal, tail)
  return countRuns()
}

@inline
function at(text: usize, i: i32): usize {
  return text + ((i as usize) << 2)
}

/** The script of one part, whose distance is `cost`; -1 where it is not known yet. */
function part(a: usize, m: i32, b: usize, n: i32, cost: i32): void {
  if (m == 0) emit(insert, n)
  else if (n == 0) emit(remove, m)
  else {
    if (cost < 0) boundedFronts(a, m, b, n, i32.MAX_VALUE, true)
    else fronts(a, m, b, n, cost, cost, true)
    const column = cutColumn
    if (gridIsWhole()) {
      trace(0, a, m, b, n, column)
      turnRuns()
      trace(1, a, m, b, n, n - column)
      return
    }
    const row = upperRows(m)
    const before = costBefore
    const after = costAfter
    part(a, row, b, column, before)
    part(at(a, row), m - row, at(b, column), n - column, after)
  }
}
