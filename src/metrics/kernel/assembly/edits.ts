import { distanceFrom, fill, layOut, makeRoomForBeam, trace } from './beam'
import { alignment, hypothesisErrors, makeRoomForEdits, movedRows, referenceErrors, rowsOf } from './edit-record'
import { isSteepFor } from './layout'
import { lengthOf, symbol } from './text'
import { wordsSeen } from './words'

// Snover et al.'s greedy search for block moves, with the limits and the order of preference of Tercom as sacreBLEU has
// them: they are part of every published score.

const longestShift: i32 = 10
const farthestShift: i32 = 50
/** Of bits: half a gigabyte. */
const mostBytes: u64 = 1 << 29
/** Words of one text from which on its different words are counted, so that memory is no larger than they need. */
const manyWords: i32 = 1024
const mostRows: i32 = 1 << 24
/** Of the matrix that is filled for each move where one text is much the longer. */
const mostSteepCells: u64 = 1 << 22
/** Per pair of texts, over all its rounds. */
const mostCandidates: i32 = 1000

/** Per word, the address of its bits while it stands in the reference, otherwise 0. */
let bitsOf: usize = 0
let bitsOfRoom: i32 = 0
/** Bits of the columns that hold a word; the first entry is of words that the reference does not have. */
let bits: usize = 0
let bitsRoom: usize = 0
/** Per word of the reference, the address of its bits; per address' entry, how many are not yet found. */
let columnsOf: usize = 0
let tally: usize = 0
let columnRoom: i32 = 0

let rows: i32 = 0
let columns: i32 = 0
let candidates: i32 = 0
let changed: i32 = 0
let unchanged: i32 = 0

/** Room for all that is needed, or 0 where that would be too much. */
function arrange(n: i32, m: i32, reference: usize): usize {
  if (n > mostRows || m > mostRows) return 0
  if (isSteepFor(n, m) && ((n + 1) as u64) * ((m + 1) as u64) > mostSteepCells) return 0
  const seen = wordsSeen(0, 0, 0)
  if (seen > bitsOfRoom) {
    bitsOfRoom = 2 * seen
    bitsOf = heap.alloc((bitsOfRoom as usize) << 2)
    memory.fill(bitsOf, 0, (bitsOfRoom as usize) << 2)
  }
  if (m > columnRoom) {
    columnRoom = 2 * m
    columnsOf = heap.alloc((columnRoom as usize) << 2)
    tally = heap.alloc(((columnRoom + 1) as usize) << 2)
  }
  // One word more than the columns need, so that a window may reach beyond them
  const entryBytes = ((((m + 63) >> 6) + 1) as usize) << 3
  const entries = (m < manyWords ? m : differentWords(reference, m)) + 1
  const needed = (entryBytes as u64) * (entries as u64)
  if (needed > mostBytes) return 0
  if (needed > (bitsRoom as u64)) {
    bitsRoom = min(2 * needed, mostBytes) as usize
    bits = heap.alloc(bitsRoom)
  }
  makeRoomForEdits(n, m)
  makeRoomForBeam(n)
  return entryBytes
}

function differentWords(text: usize, length: i32): i32 {
  let count = 0
  for (let j = 0; j < length; j++) {
    const known = bitsOf + ((symbol(text, j) as usize) << 2)
    if (load<u32>(known) !== 0) continue
    store<u32>(known, 1)
    count++
  }
  for (let j = 0; j < length; j++) store<u32>(bitsOf + ((symbol(text, j) as usize) << 2), 0)
  return count
}

/** Gives words their bits, and how many words of one text find an equal of their own in the other, wherever it stands; -1 for want of room. */
function readTexts(hypothesis: usize, reference: usize): i32 {
  const entryBytes = arrange(rows, columns, reference)
  if (entryBytes === 0) return -1
  memory.fill(bits, 0, entryBytes)
  let entries = 1
  for (let j = 0; j < columns; j++) {
    const known = bitsOf + ((symbol(reference, j) as usize) << 2)
    let entry = load<u32>(known) as usize
    if (entry === 0) {
      entry = bits + (entries as usize) * entryBytes
      store<u32>(known, entry as u32)
      memory.fill(entry, 0, entryBytes)
      store<i32>(tally + ((entries as usize) << 2), 0)
      entries++
    }
    const at = entry + (((j >> 6) as usize) << 3)
    store<u64>(at, load<u64>(at) | ((1 as u64) << ((j & 63) as u64)))
    store<u32>(columnsOf + ((j as usize) << 2), entry as u32)
    const count = tally + (((entry - bits) / entryBytes) << 2)
    store<i32>(count, load<i32>(count) + 1)
  }
  let common = 0
  for (let i = 0; i < rows; i++) {
    const entry = load<u32>(bitsOf + ((symbol(hypothesis, i) as usize) << 2)) as usize
    store<u32>(rowsOf + ((i as usize) << 2), (entry === 0 ? bits : entry) as u32)
    if (entry === 0) continue
    const count = tally + (((entry - bits) / entryBytes) << 2)
    const left = load<i32>(count)
    store<i32>(count, left - 1)
    if (left > 0) common++
  }
  for (let j = 0; j < columns; j++) store<u32>(bitsOf + ((symbol(reference, j) as usize) << 2), 0)
  memory.copy(movedRows, rowsOf, (rows as usize) << 2)
  return common
}

/** Moves a block in `movedRows`; says what is changed. */
function move(start: i32, size: i32, target: i32): void {
  // Tercom's three cases: to the front, to the back, and past as many words as the block has. In each, two neighbouring
  // stretches change places.
  const middle = target < start ? start : start + size
  changed = target < start ? target : start
  unchanged = target < start ? start + size : target > start + size ? target : min(rows, size + target)
  let at = movedRows + ((changed as usize) << 2)
  for (let i = middle; i < unchanged; i++, at += 4) store<u32>(at, load<u32>(rowsOf + ((i as usize) << 2)))
  for (let i = changed; i < middle; i++, at += 4) store<u32>(at, load<u32>(rowsOf + ((i as usize) << 2)))
}

@inline
function copyChanged(to: usize, from: usize): void {
  const at = (changed as usize) << 2
  memory.copy(to + at, from + at, ((unchanged - changed) as usize) << 2)
}

let bestGain: i32 = 0
let bestSize: i32 = 0
let bestStart: i32 = 0
let bestTarget: i32 = 0

@inline
function wordAt(words: usize, at: i32): u32 {
  return load<u32>(words + ((at as usize) << 2))
}

/** Tries every move of a block that stands in the reference too, where neither side has it right yet. */
function findBest(distance: i32, mostGain: i32): void {
  trace()
  const given = rowsOf
  const wanted = columnsOf
  const unknown = bits as u32
  bestGain = 0
  bestSize = i32.MAX_VALUE // so that what gains nothing is never the best
  for (let start = 0; start < rows; start++) {
    if (wordAt(given, start) === unknown) continue
    const last = min(columns - 1, start + farthestShift)
    for (let r = max(0, start - farthestShift); r <= last; r++) {
      if (wordAt(given, start) !== wordAt(wanted, r)) continue
      const longest = min(longestShift, min(rows - start, columns - r))
      let inHypothesis: u8 = 0
      let inReference: u8 = 0
      for (let size = 1; size <= longest && wordAt(given, start + size - 1) === wordAt(wanted, r + size - 1); size++) {
        inHypothesis |= load<u8>(hypothesisErrors + ((start + size - 1) as usize))
        inReference |= load<u8>(referenceErrors + ((r + size - 1) as usize))
        if (inHypothesis === 0 || inReference === 0) continue
        // Never into itself
        const place = load<i32>(alignment + ((r as usize) << 2))
        if (start <= place && place < start + size) continue
        let tried = -1
        for (let offset = -1; offset < size; offset++) {
          const target = r + offset < 0 ? 0 : load<i32>(alignment + (((r + offset) as usize) << 2)) + 1
          if (target === tried) continue
          tried = target
          candidates++
          // Tercom's ranking: the most gained, then the longest, then the earliest, then to the earliest place
          const winsTie =
            size !== bestSize ? size > bestSize : bestStart !== start ? bestStart > start : bestTarget > target
          if (bestGain === mostGain && !winsTie) continue
          move(start, size, target)
          const gain = distance - distanceFrom(changed)
          copyChanged(movedRows, rowsOf)
          if (gain < bestGain || (gain === bestGain && !winsTie)) continue
          bestGain = gain
          bestSize = size
          bestStart = start
          bestTarget = target
        }
        if (candidates >= mostCandidates) return
      }
    }
  }
}

/** The fewest edits found that turn the words of a hypothesis into a reference's; moving a block is one edit. -1: too large. */
export function edits(hypothesis: usize, reference: usize): i32 {
  rows = lengthOf(hypothesis)
  columns = lengthOf(reference)
  if (rows === 0 || columns === 0) return max(rows, columns)
  candidates = 0
  // Words that only one side has are edits in whatever order they stand
  const common = readTexts(hypothesis, reference)
  if (common < 0) return -1
  const least = max(rows, columns) - common
  layOut(rows, columns)
  let shifts = 0
  let distance = fill()
  while (distance !== least) {
    findBest(distance, distance - least)
    // Whoever reaches the limit loses the move just found
    if (candidates >= mostCandidates || bestGain === 0) break
    move(bestStart, bestSize, bestTarget)
    copyChanged(rowsOf, movedRows)
    shifts++
    distance = fill()
  }
  return shifts + distance
}
