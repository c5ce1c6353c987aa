// Where things lie. One arrangement serves every entry point; the wrapper asks for it before it writes symbols, and no
// entry point touches a byte outside it.
//
//   masks     a symbol's entry: bit r of a word is set where row r of the pattern holds the symbol. All zero between
//             calls
//   symbols   the texts, a u32 a symbol; for a matrix, lists of texts and the result after them
//   staging   the same texts as UTF-16, as they come from JavaScript
//   border    per column, the differences that one strip of rows hands to the next: grows, shrinks (two vectors)
//   ends      per word of rows, its differences in the last column: flat, shrinksDown (two vectors)
//   steps     per column of a leaf, the same of its only word (two u64)
//   runs      the script: pairs of u32, kind and length

/** log2 of the bytes of an entry in `masks`: eight words of two lanes */
const entryShift: usize = 7
let maskBytes: usize = 0

export let symbols: usize = 0
export let staging: usize = 0
export let border: usize = 0
export let ends: usize = 0
export let steps: usize = 0
export let runs: usize = 0

@inline
export function masks(): usize {
  return (__heap_base + 63) & ~63
}

@inline
export function entry(symbol: u32): usize {
  return masks() + ((symbol as usize) << entryShift)
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
  const needed = (alphabet as u64) << entryShift
  const table = max(needed, maskBytes as u64)
  const units = ((total as u64) + 64) & ~15
  const columns = ((longest as u64) + 128) & ~15
  const bytes = (masks() as u64) + table + units * 6 + columns * 33 + (scripted ? columns * 32 : 0)
  if (bytes > 0xffff_0000) return 0
  const pages = ((bytes + 0xffff) >> 16) as i32
  if (pages > memory.size() && memory.grow(pages - memory.size()) < 0) return 0
  const end = masks() + (table as usize)
  memory.fill(masks() + maskBytes, 0, (table as usize) - maskBytes)
  maskBytes = table as usize
  symbols = end
  staging = symbols + (units as usize) * 4
  border = staging + (units as usize) * 2
  ends = border + (columns as usize) * 32
  steps = ends + (columns as usize)
  runs = steps + (columns as usize) * 16
  return symbols
}

export function stagingAt(): usize {
  return staging
}

export function runsAt(): usize {
  return runs
}
