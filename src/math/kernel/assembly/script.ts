// The cheapest script that turns one text into another, in memory that grows with their length only: a pair is cut where its
// halves meet (Hirschberg 1975), each part again, until a part's pattern fits one word. A part knows its distance from
// the cut above it, and so the exact width of its band: all cuts together cost about as much as the first.

import { boundedHalves, find } from './distance'
import { costAfter, costBefore, cutRow, halves, locate } from './halves'
import { runs, steps, symbol, symbols } from './memory'
import { wordColumns } from './word'

// Kinds of runs
const equal: u32 = 0
const substitute: u32 = 1
const remove: u32 = 2
const insert: u32 = 3

let end: usize = 0

/** Writes the script of the `m` symbols written first and the `n` after them to `runs`, and gives the number of runs. */
export function script(m: i32, n: i32): i32 {
  end = runs
  part(symbols, m, symbols + ((m as usize) << 2), n, -1)
  return ((end - runs) >>> 3) as i32
}

/** Adds to the script; a run of the kind of the last one makes that longer. */
function emit(kind: u32, count: i32): void {
  if (count == 0) return
  if (end > runs && load<u32>(end - 8) == kind) {
    store<u32>(end - 4, load<u32>(end - 4) + count)
    return
  }
  store<u32>(end, kind)
  store<u32>(end, count, 4)
  end += 8
}

@inline
function at(text: usize, i: i32): usize {
  return text + ((i as usize) << 2)
}

/** The script of one part, whose distance is `cost`; -1 where it is not known yet. */
function part(a: usize, m: i32, b: usize, n: i32, cost: i32): void {
  let start = 0
  while (start < m && start < n && symbol(at(a, start)) == symbol(at(b, start))) start++
  emit(equal, start)
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
  if (m == 0) emit(insert, n)
  else if (n == 0) emit(remove, m)
  else if (m <= 64) leaf(a, m, b, n)
  else if (n == 1) single(a, m, b)
  else {
    if (cost < 0) boundedHalves(a, m, b, n, i32.MAX_VALUE)
    else halves(a, m, b, n, cost, cost)
    locate()
    const row = cutRow
    const before = costBefore
    const after = costAfter
    const half = (n + 1) >>> 1
    part(a, row, b, half, before)
    part(at(a, row), m - row, at(b, half), n - half, after)
  }
  emit(equal, tail)
}

/** Many symbols become one. */
function single(a: usize, m: i32, b: usize): void {
  const row = find(a, m, symbol(b))
  if (row < m) {
    emit(remove, row)
    emit(equal, 1)
    emit(remove, m - 1 - row)
  } else {
    emit(substitute, 1)
    emit(remove, m - 1)
  }
}

/**
 * A pattern of one word: back through its columns, which start at the texts' ends, so forward through the texts. Where the
 * last row left grows, its symbol is deleted. Where it does not, but shrinks one column before, the cell there is lower
 * than the one on the diagonal: insert.
 */
function leaf(a: usize, m: i32, b: usize, n: i32): void {
  wordColumns(a, m, b, n)
  let i = m
  let j = n
  while (i > 0 && j > 0) {
    const row = (1 as u64) << (i - 1)
    const column = steps + (((j - 1) as usize) << 4)
    if ((load<u64>(column) & row) == 0) {
      emit(remove, 1)
      i--
    } else if (j > 1 && (load<u64>(column - 16, 8) & row) != 0) {
      emit(insert, 1)
      j--
    } else {
      emit(symbol(at(a, m - i)) == symbol(at(b, n - j)) ? equal : substitute, 1)
      i--
      j--
    }
  }
  emit(remove, i)
  emit(insert, j)
}
