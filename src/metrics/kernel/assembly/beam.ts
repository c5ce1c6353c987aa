import { inserted, movedRows, paired, removed, rowsOf } from './edit-record'
import { after, first, layBeam, isSteep } from './layout'
import { distanceSteep, fillSteep, traceSteep } from './steep'

// Levenshtein's matrix, of which only a beam around the diagonal is searched, as Tercom and sacreBLEU do: where texts are
// long or differ in length the distance found may be more than the least there is, and published scores hold it.
//
// A row of the beam is two words of bits, which columns are one more and which one less than the column before them
// (Myers 1999; Hyyrö 2003), so that a row costs some twenty operations. Neighbours differ by at most one in a beam too: the
// rows of a column that are in it have no gaps. The window of bits moves along with the beam. What lies beside it is
// given values that no best way goes through: to its right one more for every column, to its left one more for every row;
// a step from there that finds an equal word is masked out.

/** Per row: grows, shrinks, isDiagonal, grewDown (u64), of the unchanged hypothesis. */
let saved: usize = 0
/** Per row of the beam: bits that may match, bits beyond it (u64), how far the window moves, its first column less 1. */
let shape: usize = 0
let rowRoom: i32 = 0
let offsets: usize = 0

let rows: i32 = 0
let columns: i32 = 0
let isWhole = false

export function makeRoomForBeam(n: i32): void {
  if (n + 2 > rowRoom) {
    rowRoom = 2 * n + 64
    const r = rowRoom as usize
    saved = heap.alloc(r << 5)
    shape = heap.alloc(r * 24)
    offsets = heap.alloc(r << 2)
  }
}

@inline
function low(bits: i32): u64 {
  return bits >= 64 ? ~(0 as u64) : ((1 as u64) << (bits as u64)) - 1
}

/** To be called once a pair, after `makeRoomForBeam`. */
export function layOut(n: i32, m: i32): void {
  rows = n
  columns = m
  layBeam(n, m)
  isWhole = m <= 64 && first(n) === 0 && after(1) >= m + 1
  if (isWhole || isSteep) return
  let base = 1
  for (let i = 1; i <= n; i++) {
    const from = max(1, first(i))
    const row = shape + (i as usize) * 24
    let mayMatch = low(after(i - 1) - from + 1)
    if (first(i) > 0 && first(i) === first(i - 1)) mayMatch &= ~(1 as u64)
    store<u64>(row, mayMatch)
    store<u64>(row, ~low(after(i) - from), 8)
    store<i32>(row, from - base, 16)
    store<i32>(row, from - 1, 20)
    base = from
  }
}

/** The bits of a word from a column on. */
@inline
function windowOf(bits: usize, from: i32): u64 {
  const at = bits + (((from >> 6) as usize) << 3)
  const shift = (from & 63) as u64
  const lower = load<u64>(at) >> shift
  return shift === 0 ? lower : lower | (load<u64>(at, 8) << (64 - shift))
}

/** Fills the matrix for the words in `rowsOf`, and gives the distance. */
export function fill(): i32 {
  if (isSteep) return fillSteep(rows, columns)
  let grows = ~(0 as u64)
  let shrinks: u64 = 0
  store<u64>(saved, grows)
  store<u64>(saved, shrinks, 8)
  store<i32>(offsets, 0)
  let offset = 0
  for (let i = 1; i <= rows; i++) {
    const bits = load<u32>(rowsOf + (((i - 1) as usize) << 2)) as usize
    let equal: u64 = 0
    const row = shape + (i as usize) * 24
    if (isWhole) equal = load<u64>(bits)
    else {
      const moves = load<i32>(row, 16)
      if (moves > 0) {
        const passed = low(moves)
        offset += (popcnt<u64>(grows & passed) - popcnt<u64>(shrinks & passed)) as i32
        grows = (grows >> (moves as u64)) | ~(~(0 as u64) >> (moves as u64))
        shrinks = shrinks >> (moves as u64)
      }
      equal = windowOf(bits, load<i32>(row, 20)) & load<u64>(row)
    }
    offset++
    const isDiagonal = (((equal & grows) + grows) ^ grows) | equal | shrinks
    const growsDown = shrinks | ~(isDiagonal | grows)
    const shrinksDown = isDiagonal & grows
    const carried = (growsDown << 1) | 1
    grows = (shrinksDown << 1) | ~(isDiagonal | carried)
    shrinks = carried & isDiagonal
    if (!isWhole) {
      const beyond = load<u64>(row, 8)
      grows |= beyond
      shrinks &= ~beyond
    }
    const kept = saved + ((i as usize) << 5)
    store<u64>(kept, grows)
    store<u64>(kept, shrinks, 8)
    store<u64>(kept, isDiagonal, 16)
    store<u64>(kept, growsDown, 24)
    store<i32>(offsets + ((i as usize) << 2), offset)
  }
  return distanceAtEnd(offset, grows, shrinks)
}

@inline
function distanceAtEnd(offset: i32, grows: u64, shrinks: u64): i32 {
  const last = low(isWhole ? columns : columns - load<i32>(shape + (rows as usize) * 24, 20))
  return offset + ((popcnt<u64>(grows & last) - popcnt<u64>(shrinks & last)) as i32)
}

/** The distance if the words from `from` on stood as in `movedRows`. */
export function distanceFrom(from: i32): i32 {
  if (isSteep) return distanceSteep(rows, columns)
  const kept = saved + ((from as usize) << 5)
  let grows = load<u64>(kept)
  let shrinks = load<u64>(kept, 8)
  if (isWhole) {
    const end = movedRows + ((rows as usize) << 2)
    for (let at = movedRows + ((from as usize) << 2); at < end; at += 4) {
      const equal = load<u64>(load<u32>(at) as usize)
      const isDiagonal = (((equal & grows) + grows) ^ grows) | equal | shrinks
      const carried = ((shrinks | ~(isDiagonal | grows)) << 1) | 1
      grows = ((isDiagonal & grows) << 1) | ~(isDiagonal | carried)
      shrinks = carried & isDiagonal
    }
    return distanceAtEnd(rows, grows, shrinks)
  }
  let offset = load<i32>(offsets + ((from as usize) << 2))
  for (let i = from + 1; i <= rows; i++) {
    const row = shape + (i as usize) * 24
    const moves = load<i32>(row, 16)
    if (moves > 0) {
      const passed = low(moves)
      offset += (popcnt<u64>(grows & passed) - popcnt<u64>(shrinks & passed)) as i32
      grows = (grows >> (moves as u64)) | ~(~(0 as u64) >> (moves as u64))
      shrinks = shrinks >> (moves as u64)
    }
    offset++
    const bits = load<u32>(movedRows + (((i - 1) as usize) << 2)) as usize
    const equal = windowOf(bits, load<i32>(row, 20)) & load<u64>(row)
    const isDiagonal = (((equal & grows) + grows) ^ grows) | equal | shrinks
    const carried = ((shrinks | ~(isDiagonal | grows)) << 1) | 1
    const beyond = load<u64>(row, 8)
    grows = ((isDiagonal & grows) << 1) | ~(isDiagonal | carried) | beyond
    shrinks = carried & isDiagonal & ~beyond
  }
  return distanceAtEnd(offset, grows, shrinks)
}

/**
 * How the words lie to each other, into `alignment` (per word of the reference, its place in the hypothesis, or that of
 * the last word before it) and the errors. Steps are preferred in this order: no edit or another word, a word too many, a
 * word missing.
 */
export function trace(): void {
  if (isSteep) return traceSteep(rows, columns)
  let i = rows
  let j = columns
  while (i > 0 || j > 0) {
    if (i === 0) inserted(i, --j)
    else if (j === 0) removed(--i)
    else {
      const isLeftOfBeam = j - 1 < first(i - 1)
      if (j > after(i - 1)) inserted(i, --j)
      else if (isLeftOfBeam) removed(--i)
      else {
        const kept = saved + ((i as usize) << 5)
        const from = isWhole ? 0 : load<i32>(shape + (i as usize) * 24, 20)
        const bit = (1 as u64) << ((j - 1 - from) as u64)
        const bits = load<u32>(rowsOf + (((i - 1) as usize) << 2)) as usize
        const isEqual = ((load<u64>(bits + ((((j - 1) >> 6) as usize) << 3)) >> (((j - 1) & 63) as u64)) & 1) !== 0
        if (isEqual) paired(--i, --j, false)
        else if ((load<u64>(kept, 16) & bit) === 0) paired(--i, --j, true)
        else if ((load<u64>(kept, 24) & bit) !== 0) removed(--i)
        else inserted(i, --j)
      }
    }
  }
}
