// A text is the address of a u32, how many symbols it has, with the symbols after it. Memory that grows is allocated anew
// and the old piece left behind, half as large; all of it goes when the instance does.

/** Where JavaScript writes UTF-16 units. */
export let staging: usize = 0
let stagingUnits: i32 = 0

/** The text that was read last, until the next one is. */
export let scratch: usize = 0

/** Room for a text of `units` UTF-16 units; gives the address they go to. */
export function room(units: i32, _1: i32, _2: i32): usize {
  if (units >= stagingUnits) {
    stagingUnits = max(2 * units, 1024)
    staging = heap.alloc(((stagingUnits as usize) << 1) + 16)
    scratch = heap.alloc(((stagingUnits as usize) << 2) + 16)
  }
  return staging
}

@inline
export function lengthOf(text: usize): i32 {
  return load<i32>(text)
}

@inline
export function symbol(text: usize, i: i32): u32 {
  return load<u32>(text + ((i as usize) << 2), 4)
}

@inline
export function setSymbol(text: usize, i: i32, value: u32): void {
  store<u32>(text + ((i as usize) << 2), value, 4)
}

/** The scratch text, or a copy that stays. */
export function finished(length: i32, isKept: bool): usize {
  store<i32>(scratch, length)
  if (!isKept) return scratch
  const bytes: usize = ((length as usize) << 2) + 4
  const kept = heap.alloc(bytes)
  memory.copy(kept, scratch, bytes)
  return kept
}
