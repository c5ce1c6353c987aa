// What is kept of the table to trace a script back: the bottom row of every strip, two bits a column, and of the columns
// within a strip every 64th. A cell in between is found again from the row above it and the column to its left, so that a
// script costs little more than its distance (FastLSA: Driga et al. 2006, here with differences instead of scores).

import { grid, gridEnd } from './memory'
import { recordShift, walkRecorded, walkStrip } from './walk'

/**
 * Per strip, 16 bytes: its first column, the column from which on the row above it is not the one kept but grows, and
 * where its bits and its columns are; then those.
 */
let strips: i32 = 0
let indexEnd: usize = 0
let free: usize = 0

/** Begins a record of a table of so many words of rows. */
export function openGrid(words: i32): void {
  strips = 0
  indexEnd = grid + ((((words + 1) >>> 1) as usize) << 4)
  free = indexEnd
}

/** Whether all strips that were walked are in the record. */
export function gridIsWhole(): bool {
  return free <= gridEnd
}

/** Walks a strip and adds it to the record, if there is room. */
export function recordStrip(height: i32, ahead: usize, behind: usize, from: i32, inherited: i32, to: i32): void {
  const bits = free
  const columns = bits + ((records(from, to, recordShift) as usize) << 4)
  free = columns + ((records(from, to, 6) as usize) << 6)
  if (!gridIsWhole()) {
    free = gridEnd + 1
    walkStrip(height, ahead, behind, from, to)
    return
  }
  const entry = grid + ((strips++ as usize) << 4)
  store<i32>(entry, from)
  store<i32>(entry, inherited, 4)
  store<u32>(entry, bits as u32, 8)
  store<u32>(entry, columns as u32, 12)
  walkRecorded(height, ahead, behind, from, to, bits, columns)
}

/** How many blocks of 2^shift columns there are between two columns. */
@inline
function records(from: i32, to: i32, shift: i32): i32 {
  return from < to ? ((to - 1) >> shift) - (from >> shift) + 1 : 0
}

@inline
export function firstColumn(strip: i32): i32 {
  return load<i32>(grid + ((strip as usize) << 4))
}

/** A lane's differences of a strip in the last kept column up to this one: flat, and 16 bytes on shrinks, for each word. */
export function keptColumn(strip: i32, column: i32, lane: i32): usize {
  const columns = load<u32>(grid + ((strip as usize) << 4), 12) as usize
  return columns + (((column >> 6) - (firstColumn(strip) >> 6)) << 6) + (lane << 3)
}

/**
 * A record of the row above a strip, in which this column is: a bit for each of its columns where it grows (shrinks:
 * `which` = 1), two places apart from bit 63 on.
 */
export function keptAbove(strip: i32, column: i32, lane: i32, which: i32): u64 {
  const inherited = load<i32>(grid + ((strip as usize) << 4), 4) - (column & ~31)
  const grown: u64 = which == 1 ? 0 : -1
  if (inherited <= 0) return grown
  const above = grid + (((strip - 1) as usize) << 4)
  const record = ((column >> recordShift) - (load<i32>(above) >> recordShift)) << 4
  const bits = load<u64>((load<u32>(above, 8) as usize) + record + (which << 3)) << (1 - lane)
  if (inherited >= 32) return bits
  const after = (-1 as u64) >> ((inherited << 1) as u64)
  return (bits & ~after) | (grown & after)
}
