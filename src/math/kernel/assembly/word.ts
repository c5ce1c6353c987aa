// A pattern of up to 64 symbols: one word, no strips. Myers' recurrence as in step.ts, on plain 64-bit integers.

import { entry, steps, symbol } from './memory'

/** The edit distance of a pattern of 1 to 64 symbols and a text. */
export function wordDistance(pattern: usize, m: i32, text: usize, n: i32): i32 {
  for (let i = 0; i < m; i++) {
    const at = entry(symbol(pattern + ((i as usize) << 2)))
    store<u64>(at, load<u64>(at) | ((1 as u64) << i))
  }
  let flat: u64 = 0
  let shrinksDown: u64 = 0
  for (let at = text, end = text + ((n as usize) << 2); at < end; at += 4) {
    const equal = load<u64>(entry(symbol(at)))
    const diagonal = ((flat - (equal & ~flat)) ^ flat) | equal | shrinksDown
    const grows = ((shrinksDown | (flat & ~diagonal)) << 1) | 1
    const shrinks = (diagonal & ~flat) << 1
    flat = (diagonal | grows) & ~shrinks
    shrinksDown = grows & diagonal
  }
  clear(pattern, m)
  const rows = (~(0 as u64)) >> (64 - m)
  return n + (popcnt(~flat & rows) as i32) - (popcnt(shrinksDown & rows) as i32)
}

/**
 * The same from the ends of both texts to their starts, leaving every column in `steps`: the way back through the table
 * then runs from the start on, in the order in which a script is read.
 */
export function wordColumns(pattern: usize, m: i32, text: usize, n: i32): void {
  for (let i = 0; i < m; i++) {
    const at = entry(symbol(pattern + ((i as usize) << 2)))
    store<u64>(at, load<u64>(at) | ((1 as u64) << (m - 1 - i)))
  }
  let flat: u64 = 0
  let shrinksDown: u64 = 0
  let out = steps
  for (let at = text + ((n as usize) << 2); at > text; ) {
    at -= 4
    const equal = load<u64>(entry(symbol(at)))
    const diagonal = ((flat - (equal & ~flat)) ^ flat) | equal | shrinksDown
    const grows = ((shrinksDown | (flat & ~diagonal)) << 1) | 1
    const shrinks = (diagonal & ~flat) << 1
    flat = (diagonal | grows) & ~shrinks
    shrinksDown = grows & diagonal
    store<u64>(out, flat)
    store<u64>(out, shrinksDown, 8)
    out += 16
  }
  clear(pattern, m)
}

function clear(pattern: usize, m: i32): void {
  for (let i = 0; i < m; i++) store<u64>(entry(symbol(pattern + ((i as usize) << 2))), 0)
}
