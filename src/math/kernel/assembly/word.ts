// A pattern of up to 64 symbols: one word, no strips.

import { reverse } from './bits'
import { lowest } from './lowest'
import { pairEntry, symbol } from './memory'
import { diagonal, down, flatNext, growsAcross, shrinksAcross } from './step'

/**
 * The edit distance of a pattern of 1 to 64 symbols and a text: from both ends of the text at once, as in halves.ts, since
 * every column has to wait for the one before it and two chains cost no more time than one.
 */
export function wordDistance(pattern: usize, m: i32, text: usize, n: i32): i32 {
  const pad = 64 - m
  for (let i = 0; i < m; i++) {
    const at = pairEntry(symbol(pattern + ((i as usize) << 2)))
    store<u64>(at, load<u64>(at) | ((1 as u64) << (i + pad)))
    store<u64>(at, load<u64>(at, 8) | ((1 as u64) << (m - 1 - i)), 8)
  }
  const half = n >>> 1
  const one = i64x2.splat(1)
  let flat = i64x2((((1 as u64) << pad) - 1) as i64, 0)
  let shrinksDown = i64x2.splat(0)
  let ahead = text
  let behind = text + ((n as usize) << 2)
  for (let end = text + ((half as usize) << 2); ahead < end; ahead += 4) {
    behind -= 4
    const equal = v128.load_lane<u64>(pairEntry(symbol(behind)) + 8, v128.load_zero<u64>(pairEntry(symbol(ahead))), 1)
    const reached = diagonal(equal, flat, shrinksDown)
    const grows = down(growsAcross(reached, flat, shrinksDown), one)
    flat = flatNext(reached, grows, i64x2.shl(shrinksAcross(reached, flat), 1))
    shrinksDown = v128.and(reached, grows)
  }
  let flatAhead = i64x2.extract_lane(flat, 0) as u64
  let shrinksAhead = i64x2.extract_lane(shrinksDown, 0) as u64
  if ((n & 1) != 0) {
    const equal = load<u64>(pairEntry(symbol(ahead)))
    const reached = ((flatAhead - (equal & ~flatAhead)) ^ flatAhead) | equal | shrinksAhead
    const grows = ((shrinksAhead | (flatAhead & ~reached)) << 1) | 1
    flatAhead = (reached | grows) & ~((reached & ~flatAhead) << 1)
    shrinksAhead = grows & reached
  }
  const none = i64x2.splat(0)
  for (let i = 0; i < m; i++) v128.store(pairEntry(symbol(pattern + ((i as usize) << 2))), none)

  const rows = (~(0 as u64)) >> pad
  const upBehind = ~(i64x2.extract_lane(flat, 1) as u64) & rows
  const fallBehind = (i64x2.extract_lane(shrinksDown, 1) as u64) & rows
  const top = n + (popcnt(upBehind) as i32) - (popcnt(fallBehind) as i32)
  return top + lowest(~flatAhead, shrinksAhead, reverse(upBehind), reverse(fallBehind))
}
