// Where things lie. One arrangement serves every entry point; the wrapper asks for it before it writes symbols, and no
// entry point touches a byte outside it.
//
//   masks     a symbol's entry: bit r of a word is set where row r of the pattern holds the symbol. All zero between
//             calls
//   symbols   the texts, a u32 a symbol; for a matrix, lists of texts and the result after them
//   staging   the same texts as UTF-16, as they come from JavaScript
//   border    per column, the differences that one strip of rows hands to the next: grows, shrinks (two vectors)
//   ends      per word of a strip, its differences in the last column: flat, shrinks (two vectors)
//   grid      what a script is traced back on (grid.ts)
//   tile      64 columns of a strip on the way back through it (trace.ts)
//   runs      the script: pairs of u32, kind and length, from its start; from its end what is found backwards
//
// Behind each of them lies a guard, bytes that nothing writes: the fuzz paints them and looks. A vector of units may be read
// beyond the texts and into what lies beside (band.ts, equal-units.ts); nothing depends on what is there.

/** log2 of the bytes of an entry in `masks`: eight words of two lanes */
const entryShift: usize = 7
let maskBytes: usize = 0

/** Up to twelve vectors of a matrix and as many again */
const endBytes: usize = 512

export let symbols: usize = 0
export let staging: usize = 0
export let border: usize = 0
export let ends: usize = 0
export let grid: usize = 0
export let gridEnd: usize = 0
export let tile: usize = 0
export let runs: usize = 0
export let runsEnd: usize = 0

const guard: usize = 64

const tileBytes: usize = 64 * 32

/** More than this is not kept of a script; a longer one is cut in parts (script.ts). */
const mostOfGrid: u64 = 16 << 20

@inline
export function masks(): usize {
  return (__heap_base + 63) & ~63
}

@inline
export function entry(symbol: u32): usize {
  return masks() + ((symbol as usize) << entryShift)
}

/** The first of the two words of two lanes that strips of one pair fill; closer together, they stay in the cache. */
@inline
export function pairEntry(symbol: u32): usize {
  return masks() + ((symbol as usize) << 5)
}

@inline
export function borderGrows(column: i32, lane: i32): i32 {
  return load<i32>(border + ((column as usize) << 5) + ((lane as usize) << 3))
}

@inline
export function borderShrinks(column: i32, lane: i32): i32 {
  return load<i32>(border + ((column as usize) << 5) + ((lane as usize) << 3), 16)
}

@inline
export function symbol(at: usize): u32 {
  return load<u32>(at)
}

/**
 * Makes room for symbols below `alphabet`, `total` numbers in all where the texts go, and texts of up to `longest` symbols,
 * with a script if `scripted`. Gives the address of the symbols, 0 where memory does not suffice. Everything but `masks`
 * may move.
 */
export function arrange(alphabet: u32, total: u32, longest: u32, scripted: bool): usize {
  const table = max((alphabet as u64) << entryShift, maskBytes as u64)
  const units = ((total as u64) + 64) & ~15
  const columns = ((longest as u64) + 64) & ~15
  const gridBytes = scripted ? gridRoom(columns) : 0
  const runBytes = scripted ? columns * 16 : 0
  const bytes = (masks() as u64) + table + units * 6 + columns * 32 + endBytes + gridBytes + tileBytes + runBytes + 8 * guard
  if (bytes > 0xffff_0000) return 0
  const pages = ((bytes + 0xffff) >> 16) as i32
  if (pages > memory.size() && memory.grow(pages - memory.size()) < 0) return 0
  memory.fill(masks() + maskBytes, 0, (table as usize) + guard - maskBytes)
  maskBytes = table as usize
  symbols = masks() + maskBytes + guard
  staging = symbols + (units as usize) * 4 + guard
  border = staging + (units as usize) * 2 + guard
  ends = border + (columns as usize) * 32 + guard
  grid = ends + endBytes + guard
  gridEnd = grid + (gridBytes as usize)
  tile = gridEnd + guard
  runs = tile + tileBytes + guard
  runsEnd = runs + (runBytes as usize)
  return symbols
}

/** All strips of two texts that are `columns` long together, or as much as is kept of longer ones. */
function gridRoom(columns: u64): u64 {
  return min(mostOfGrid, ((columns * columns) / 512 + columns + 1024) & ~15)
}

export function stagingAt(): usize {
  return staging
}

export function runsAt(): usize {
  return runs
}

/** Where the guards begin, in the order of memory; 0 after the last one. */
export function guardAt(i: i32): usize {
  switch (i) {
    case 0:
      return symbols - guard
    case 1:
      return staging - guard
    case 2:
      return border - guard
    case 3:
      return ends - guard
    case 4:
      return grid - guard
    case 5:
      return tile - guard
    case 6:
      return runs - guard
    case 7:
      return runsEnd
    default:
      return 0
  }
}
