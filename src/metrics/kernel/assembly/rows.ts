import { edits } from './edits'
import { begin, count, match, matches } from './ngrams'
import { lengthOf } from './text'

// The rows of many pairs at once.

/** Per row, the text of the hypothesis, and how many references it has. */
let hypotheses: usize = 0
let counts: usize = 0
/** The texts of all rows' references, one after the other. */
let references: usize = 0
/** Doubles, `width` a row. */
let table: usize = 0
let width: i32 = 0
let rowsRoom: i32 = 0
let referenceRoom: i32 = 0
let cellRoom: i32 = 0

/** Room for rows of `columns` numbers, all 0, with `all` references between them. */
export function rowRoom(rows: i32, all: i32, columns: i32): i32 {
  if (rows > rowsRoom) {
    rowsRoom = 2 * rows
    hypotheses = heap.alloc((rowsRoom as usize) << 2)
    counts = heap.alloc((rowsRoom as usize) << 2)
  }
  if (all > referenceRoom) {
    referenceRoom = 2 * all
    references = heap.alloc((referenceRoom as usize) << 2)
  }
  if (rows * columns > cellRoom) {
    cellRoom = 2 * rows * columns
    table = heap.alloc((cellRoom as usize) << 3)
  }
  width = columns
  memory.fill(table, 0, ((rows * columns) as usize) << 3)
  return 0
}

export function hypothesesAt(_0: i32, _1: i32, _2: i32): usize {
  return hypotheses
}

export function referenceCountsAt(_0: i32, _1: i32, _2: i32): usize {
  return counts
}

export function referencesAt(_0: i32, _1: i32, _2: i32): usize {
  return references
}

export function rowsAt(_0: i32, _1: i32, _2: i32): usize {
  return table
}

@inline
function item(list: usize, i: i32): u32 {
  return load<u32>(list + ((i as usize) << 2))
}

@inline
function set(cell: i32, value: i32): void {
  store<f64>(table + ((cell as usize) << 3), value as f64)
}

/** Lengths (of the references the nearest to the hypothesis's, of two equally near the shorter), matches, n-grams. */
export function bleu(rows: i32, order: i32, _: i32): i32 {
  let next = 0
  for (let row = 0; row < rows; row++) {
    const hypothesis = item(hypotheses, row) as usize
    const length = lengthOf(hypothesis)
    const end = next + (item(counts, row) as i32)
    let symbols = 0
    for (let r = next; r < end; r++) symbols += lengthOf(item(references, r) as usize)
    begin(symbols, order)
    let closest = -1
    for (; next < end; next++) {
      const reference = item(references, next) as usize
      count(reference, order)
      const other = lengthOf(reference)
      const nearer = abs(length - closest) - abs(length - other)
      if (closest < 0 || nearer > 0 || (nearer === 0 && other < closest)) closest = other
    }
    match(hypothesis, order)
    const at = row * width
    set(at, length)
    set(at + 1, closest)
    for (let n = 0; n < order; n++) {
      set(at + 2 + n, matches(n) as i32)
      set(at + 2 + order + n, max(0, length - n))
    }
  }
  return 0
}

/**
 * Per order the n-grams of the hypothesis, of its only reference, and the matched ones; where the reference has no n-gram of
 * an order, those of the hypothesis are not counted either. Last, whether there was anything to count.
 */
export function chrf(rows: i32, order: i32, _: i32): i32 {
  for (let row = 0; row < rows; row++) {
    const hypothesis = item(hypotheses, row) as usize
    const reference = item(references, row) as usize
    const given = lengthOf(hypothesis)
    const wanted = lengthOf(reference)
    begin(wanted, order)
    count(reference, order)
    match(hypothesis, order)
    const at = row * width
    for (let n = 0; n < order; n++) {
      set(at + 3 * n, wanted > n ? max(0, given - n) : 0)
      set(at + 3 * n + 1, max(0, wanted - n))
      set(at + 3 * n + 2, matches(n) as i32)
    }
    if (given + wanted > 0) set(at + width - 1, 1)
  }
  return 0
}

/** The fewest edits that lead to a reference, NaN where that is too large to find, and the references' mean length. */
export function ter(rows: i32, _0: i32, _1: i32): i32 {
  let next = 0
  for (let row = 0; row < rows; row++) {
    const hypothesis = item(hypotheses, row) as usize
    const own = item(counts, row) as i32
    let fewest = i32.MAX_VALUE
    let words: f64 = 0
    for (let r = 0; r < own; r++, next++) {
      const reference = item(references, next) as usize
      fewest = min(fewest, edits(hypothesis, reference))
      words += lengthOf(reference) as f64
    }
    store<f64>(table + ((row * width) as usize << 3), fewest < 0 ? NaN : (fewest as f64))
    store<f64>(table + ((row * width + 1) as usize << 3), words / (own as f64))
  }
  return 0
}
