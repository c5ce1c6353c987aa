// Where the beam lies: around the line from corner to corner, wider where that is so steep that rows would not overlap.

const beamWidth: f64 = 25

/** Per row, the first column and the one after the last. */
let bounds: usize = 0
let room: i32 = 0
/** The window of 64 columns is too small for the beam. */
export let isSteep = false

@inline
export function first(row: i32): i32 {
  return load<i32>(bounds + ((row as usize) << 3))
}

@inline
export function after(row: i32): i32 {
  return load<i32>(bounds + ((row as usize) << 3), 4)
}

function setRow(row: i32, from: i32, to: i32): void {
  store<i32>(bounds + ((row as usize) << 3), from)
  store<i32>(bounds + ((row as usize) << 3), to, 4)
}

export function isSteepFor(rows: i32, columns: i32): bool {
  return beamWidth < (columns as f64) / (rows as f64) / 2
}

/** For `rows` from 1. */
export function layBeam(rows: i32, columns: i32): void {
  if (rows + 1 > room) {
    room = 2 * rows + 64
    bounds = heap.alloc((room as usize) << 3)
  }
  const slope = (columns as f64) / (rows as f64)
  isSteep = isSteepFor(rows, columns)
  const width = isSteep ? Math.ceil(slope / 2 + beamWidth) : beamWidth
  for (let i = 1; i <= rows; i++) {
    const middle = Math.floor((i as f64) * slope)
    const to = i === rows ? columns + 1 : min(columns + 1, (middle + width) as i32)
    setRow(i, max(0, (middle - width) as i32), to)
  }
  setRow(0, 0, after(1))
}
