// A text is the address of a u32, how many symbols it has, with the symbols after it. Many are read at once, since a call
// costs more than a sentence. Memory that grows is allocated anew and the old piece left behind, half as large; all of it
// goes when the instance does.

/** UTF-16 units of the texts that are to be read, one text after the other; and per unit, 1 where it is a word of its own. */
export let staging: usize = 0
export let flags: usize = 0
/** Per text, its units. */
let lengths: usize = 0
/** Per text that was read, its address. */
let texts: usize = 0
/** The texts themselves, until the next are read. */
let scratch: usize = 0
let free: usize = 0
let unitRoom: i32 = 0
let textRoom: i32 = 0

/** Room to read `count` texts of `units` UTF-16 units in all. */
export function room(units: i32, count: i32, _: i32): i32 {
  if (units > unitRoom || count > textRoom) {
    if (units > unitRoom) unitRoom = max(2 * units, 1 << 14)
    if (count > textRoom) textRoom = max(2 * count, 1 << 8)
    staging = heap.alloc((unitRoom as usize) << 1)
    flags = heap.alloc(unitRoom as usize)
    lengths = heap.alloc((textRoom as usize) << 2)
    texts = heap.alloc((textRoom as usize) << 2)
    // No text has more symbols than units
    scratch = heap.alloc(((unitRoom as usize) + (textRoom as usize)) << 2)
  }
  free = scratch
  return 0
}

export function stagingAt(_0: i32, _1: i32, _2: i32): usize {
  return staging
}

export function flagsAt(_0: i32, _1: i32, _2: i32): usize {
  return flags
}

export function lengthsAt(_0: i32, _1: i32, _2: i32): usize {
  return lengths
}

export function textsAt(_0: i32, _1: i32, _2: i32): usize {
  return texts
}

@inline
export function unitsOf(text: i32): i32 {
  return load<i32>(lengths + ((text as usize) << 2))
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

/** Where the next text's symbols go. */
@inline
export function nextText(): usize {
  return free
}

/** Ends the text that was written there; one that is kept stays for good. */
export function finish(index: i32, length: i32, isKept: bool): void {
  let text = free
  store<i32>(text, length)
  const bytes: usize = ((length as usize) << 2) + 4
  if (isKept) {
    text = heap.alloc(bytes)
    memory.copy(text, free, bytes)
  } else free += bytes
  store<u32>(texts + ((index as usize) << 2), text as u32)
}
