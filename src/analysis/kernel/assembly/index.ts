// Sums of resampled rows as a product of matrices: how often each resample drew each unit, times the columns of all tables.
// Both are whole numbers of 16 bits, of which the processor multiplies and adds eight at a time.
//
//   drawn     units, as they were drawn (i32)
//   counts    per resample, how often each unit was drawn (i16, in whole vectors)
//   columns   per column, its value for each unit (i16, likewise)
//   sums      per resample, the sum of each column (i32)

let drawn: usize = 0
let counts: usize = 0
let columns: usize = 0
let sums: usize = 0
/** Bytes of a row of `counts` or `columns`. */
let stride: usize = 0

@inline
function vectors(bytes: usize): usize {
  return (bytes + 15) & ~15
}

/** Makes room; everything is 0. Gives the address of `drawn`, 0 where memory does not suffice. */
export function arrange(units: i32, resamples: i32, width: i32): usize {
  stride = vectors((units as usize) << 1)
  drawn = (__heap_base + 15) & ~15
  counts = drawn + vectors((units as usize) << 2)
  columns = counts + stride * (resamples as usize)
  sums = columns + stride * (width as usize)
  const end = sums + (((resamples * width) as usize) << 2)
  const pages = ((end + 0xffff) >> 16) as i32
  if (pages > memory.size() && memory.grow(pages - memory.size()) < 0) return 0
  memory.fill(counts, 0, end - counts)
  return drawn
}

export function columnAt(column: i32, _0: i32, _1: i32): usize {
  return columns + stride * (column as usize)
}

export function sumsAt(_0: i32, _1: i32, _2: i32): usize {
  return sums
}

/** Counts the units that were drawn for a resample. */
export function tally(resample: i32, units: i32, _: i32): i32 {
  const row = counts + stride * (resample as usize)
  memory.fill(row, 0, stride)
  for (let i = 0; i < units; i++) {
    const at = row + ((load<i32>(drawn + ((i as usize) << 2)) as usize) << 1)
    store<i16>(at, load<i16>(at) + 1)
  }
  return 0
}

@inline
function total(lanes: v128): i32 {
  return (
    i32x4.extract_lane(lanes, 0) +
    i32x4.extract_lane(lanes, 1) +
    i32x4.extract_lane(lanes, 2) +
    i32x4.extract_lane(lanes, 3)
  )
}

/** Four columns at a time, so that what was drawn is read once for all of them; `width` is rounded up to four. */
export function multiply(resamples: i32, width: i32, _: i32): i32 {
  for (let k = 0; k < width; k += 4) {
    const first = columns + stride * (k as usize)
    for (let r = 0; r < resamples; r++) {
      const row = counts + stride * (r as usize)
      let a = i32x4.splat(0)
      let b = i32x4.splat(0)
      let c = i32x4.splat(0)
      let d = i32x4.splat(0)
      for (let at: usize = 0; at < stride; at += 16) {
        const times = v128.load(row + at)
        const column = first + at
        a = i32x4.add(a, i32x4.dot_i16x8_s(times, v128.load(column)))
        b = i32x4.add(b, i32x4.dot_i16x8_s(times, v128.load(column + stride)))
        c = i32x4.add(c, i32x4.dot_i16x8_s(times, v128.load(column + 2 * stride)))
        d = i32x4.add(d, i32x4.dot_i16x8_s(times, v128.load(column + 3 * stride)))
      }
      const out = sums + (((r * width + k) as usize) << 2)
      store<i32>(out, total(a))
      store<i32>(out, total(b), 4)
      store<i32>(out, total(c), 8)
      store<i32>(out, total(d), 12)
    }
  }
  return 0
}
