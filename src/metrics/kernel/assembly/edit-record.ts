// What the words of a pair are and what became of them: the beam and its cell by cell form both read the one and write the other.

/** Per word of the hypothesis (and of a changed one), the address of its bits. */
export let rowsOf: usize = 0
export let movedRows: usize = 0
export let hypothesisErrors: usize = 0
let rowRoom: i32 = 0

/** Per word of the reference, its place in the hypothesis, or that of the last word before it. */
export let alignment: usize = 0
export let referenceErrors: usize = 0
let columnRoom: i32 = 0

export function makeRoomForEdits(n: i32, m: i32): void {
  if (n + 2 > rowRoom) {
    rowRoom = 2 * n + 64
    const r = rowRoom as usize
    rowsOf = heap.alloc(r << 2)
    movedRows = heap.alloc(r << 2)
    hypothesisErrors = heap.alloc(r)
  }
  if (m + 2 > columnRoom) {
    columnRoom = 2 * m + 64
    alignment = heap.alloc((columnRoom as usize) << 2)
    referenceErrors = heap.alloc(columnRoom as usize)
  }
}

@inline
export function removed(i: i32): void {
  store<u8>(hypothesisErrors + (i as usize), 1)
}

@inline
export function inserted(i: i32, j: i32): void {
  store<i32>(alignment + ((j as usize) << 2), i - 1)
  store<u8>(referenceErrors + (j as usize), 1)
}

@inline
export function paired(i: i32, j: i32, isError: bool): void {
  store<i32>(alignment + ((j as usize) << 2), i)
  store<u8>(hypothesisErrors + (i as usize), isError ? 1 : 0)
  store<u8>(referenceErrors + (j as usize), isError ? 1 : 0)
}
