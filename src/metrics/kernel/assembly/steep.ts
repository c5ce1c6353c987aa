import { inserted, movedRows, paired, removed, rowsOf } from './edit-record'
import { after, first } from './layout'

// The beam's matrix cell by cell, for references more than fifty times as long as the hypothesis: a few rows, each of them
// wider than a word has bits.

/** Small enough that adding to it never overflows. */
const unreachable: i32 = 1 << 29

let cells: usize = 0
let room: i32 = 0

@inline
function cell(i: i32, j: i32, columns: i32): usize {
  return cells + ((i * (columns + 1) + j) as usize << 2)
}

@inline
function isEqual(words: usize, i: i32, j: i32): bool {
  const bits = load<u32>(words + ((i as usize) << 2)) as usize
  return ((load<u64>(bits + (((j >> 6) as usize) << 3)) >> ((j & 63) as u64)) & 1) !== 0
}

function fillFor(words: usize, rows: i32, columns: i32): i32 {
  const needed = (rows + 1) * (columns + 1)
  if (needed > room) {
    room = 2 * needed
    cells = heap.alloc((room as usize) << 2)
  }
  for (let j = 0; j <= columns; j++) store<i32>(cell(0, j, columns), j < after(0) ? j : unreachable)
  for (let i = 1; i <= rows; i++)
    for (let j = 0; j <= columns; j++) {
      let least = unreachable
      if (j >= first(i) && j < after(i)) {
        if (j > 0) least = load<i32>(cell(i - 1, j - 1, columns)) + (isEqual(words, i - 1, j - 1) ? 0 : 1)
        least = min(least, load<i32>(cell(i - 1, j, columns)) + 1)
        if (j > 0) least = min(least, load<i32>(cell(i, j - 1, columns)) + 1)
      }
      store<i32>(cell(i, j, columns), least)
    }
  return load<i32>(cell(rows, columns, columns))
}

export function fillSteep(rows: i32, columns: i32): i32 {
  return fillFor(rowsOf, rows, columns)
}

/** Overwrites the matrix, which is traced before any move is tried. */
export function distanceSteep(rows: i32, columns: i32): i32 {
  return fillFor(movedRows, rows, columns)
}

export function traceSteep(rows: i32, columns: i32): void {
  let i = rows
  let j = columns
  while (i > 0 || j > 0) {
    const here = load<i32>(cell(i, j, columns))
    const isError = i > 0 && j > 0 && !isEqual(rowsOf, i - 1, j - 1)
    if (i > 0 && j > 0 && here === load<i32>(cell(i - 1, j - 1, columns)) + (isError ? 1 : 0)) paired(--i, --j, isError)
    else if (i > 0 && here === load<i32>(cell(i - 1, j, columns)) + 1) removed(--i)
    else inserted(i, --j)
  }
}
