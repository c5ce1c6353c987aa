// The script under way: from the start of `runs` as it is read, and for a moment, from the end backwards, the part that
// is found from its end.

import { runs, runsEnd } from './memory'

// Kinds of runs
export const equal: u32 = 0
export const substitute: u32 = 1
export const remove: u32 = 2
export const insert: u32 = 3

let end: usize = 0
let backEnd: usize = 0

export function openRuns(): void {
  end = runs
  backEnd = runsEnd
}

export function countRuns(): i32 {
  return ((end - runs) >>> 3) as i32
}

/** Adds to the script; a run of the kind of the last one makes that longer. */
export function emit(kind: u32, count: i32): void {
  if (count == 0) return
  if (end > runs && load<u32>(end - 8) == kind) {
    store<u32>(end - 4, load<u32>(end - 4) + count)
    return
  }
  store<u32>(end, kind)
  store<u32>(end, count, 4)
  end += 8
}

/** The same in front of what was added so before. */
export function emitBackwards(kind: u32, count: i32): void {
  if (count == 0) return
  if (backEnd < runsEnd && load<u32>(backEnd) == kind) {
    store<u32>(backEnd, load<u32>(backEnd, 4) + count, 4)
    return
  }
  backEnd -= 8
  store<u32>(backEnd, kind)
  store<u32>(backEnd, count, 4)
}

/** Puts what was added backwards where it belongs. */
export function turnRuns(): void {
  for (; backEnd < runsEnd; backEnd += 8) emit(load<u32>(backEnd), load<u32>(backEnd, 4))
}
