// Many patterns against many texts. Each lane holds a pattern of its own, sorted by length so that lanes end together; a
// pattern is marked once for all texts. Shorter patterns have free rows on top, which stay flat and so count nothing:
//
//   distance = length of the text + rows that grow - rows that shrink, in the last column

import { pairDistance } from './distance'
import { ends, entry, symbol } from './memory'
import { diagonal, down, flatNext, growsAcross, shrinksAcross } from './step'
import { tall } from './tall'
import { twoVectors } from './walk'

/** A pattern or text of the list the wrapper wrote: address of its symbols, its length, where its distances go. */
@inline
const itemBytes: usize = 12

@inline
function address(list: usize, i: i32): usize {
  return load<u32>(list + (i as usize) * itemBytes) as usize
}

@inline
function length(list: usize, i: i32): i32 {
  return load<u32>(list + (i as usize) * itemBytes, 4)
}

@inline
function place(list: usize, i: i32): usize {
  return load<u32>(list + (i as usize) * itemBytes, 8) as usize
}

/** Words of the longest patterns walked in pairs; longer ones are about as fast on their own. */
const tallest: i32 = 6

/**
 * Writes the distances of `patterns` patterns, by ascending length, and `texts` texts: each to the sum of both places.
 */
export function matrix(patternList: usize, patterns: i32, textList: usize, texts: i32): void {
  let i = 0
  while (i < patterns && length(patternList, i) <= 64) {
    let count = 1
    while (count < 8 && i + count < patterns && length(patternList, i + count) <= 64) count++
    eight(patternList, i, count, textList, texts)
    i += count
  }
  while (i < patterns && length(patternList, min(i + 1, patterns - 1)) <= tallest << 6) {
    const count = min(2, patterns - i)
    pair(patternList, i, count, textList, texts)
    i += count
  }
  for (; i < patterns; i++)
    for (let t = 0; t < texts; t++) {
      const n = length(textList, t)
      const d = pairDistance(address(patternList, i), length(patternList, i), address(textList, t), n, i32.MAX_VALUE)
      store<u32>(place(patternList, i) + place(textList, t), d)
    }
}

/** Rows below the `pad` free ones on top. */
@inline
function free(pad: i32): i64 {
  return pad >= 64 ? -1 : ((1 as i64) << pad) - 1
}

/** Sets (or clears) the rows of a pattern in its word or words of the entries, `stride` bytes apart. */
function mark(pattern: usize, m: i32, pad: i32, at: usize, stride: usize): void {
  for (let r = 0; r < m; r++) {
    const row = r + pad
    const cell = entry(symbol(pattern + ((r as usize) << 2))) + at + ((row >>> 6) as usize) * stride
    store<u64>(cell, load<u64>(cell) | ((1 as u64) << (row & 63)))
  }
}

function unmark(pattern: usize, m: i32, bytes: usize): void {
  for (let r = 0; r < m; r++) {
    const start = entry(symbol(pattern + ((r as usize) << 2)))
    for (let at = start; at < start + bytes; at += 16) v128.store(at, i64x2.splat(0))
  }
}

/** Up to eight patterns of one word: four vectors, whose chains of instructions the processor works on side by side. */
function eight(patternList: usize, first: i32, count: i32, textList: usize, texts: i32): void {
  for (let p = 0; p < count; p++) {
    const m = length(patternList, first + p)
    mark(address(patternList, first + p), m, 64 - m, (p as usize) << 3, 0)
    store<u64>(ends + ((p as usize) << 3), free(64 - m))
  }
  for (let p = count; p < 8; p++) store<u64>(ends + ((p as usize) << 3), -1)

  const one = i64x2.splat(1)
  for (let t = 0; t < texts; t++) {
    let flat0 = v128.load(ends)
    let flat1 = v128.load(ends, 16)
    let flat2 = v128.load(ends, 32)
    let flat3 = v128.load(ends, 48)
    let shrinks0 = i64x2.splat(0)
    let shrinks1 = i64x2.splat(0)
    let shrinks2 = i64x2.splat(0)
    let shrinks3 = i64x2.splat(0)
    const text = address(textList, t)
    const n = length(textList, t)
    for (let at = text, end = text + ((n as usize) << 2); at < end; at += 4) {
      const equal = entry(symbol(at))

      let reached = diagonal(v128.load(equal), flat0, shrinks0)
      let grows = down(growsAcross(reached, flat0, shrinks0), one)
      flat0 = flatNext(reached, grows, i64x2.shl(shrinksAcross(reached, flat0), 1))
      shrinks0 = v128.and(reached, grows)

      reached = diagonal(v128.load(equal, 16), flat1, shrinks1)
      grows = down(growsAcross(reached, flat1, shrinks1), one)
      flat1 = flatNext(reached, grows, i64x2.shl(shrinksAcross(reached, flat1), 1))
      shrinks1 = v128.and(reached, grows)

      reached = diagonal(v128.load(equal, 32), flat2, shrinks2)
      grows = down(growsAcross(reached, flat2, shrinks2), one)
      flat2 = flatNext(reached, grows, i64x2.shl(shrinksAcross(reached, flat2), 1))
      shrinks2 = v128.and(reached, grows)

      reached = diagonal(v128.load(equal, 48), flat3, shrinks3)
      grows = down(growsAcross(reached, flat3, shrinks3), one)
      flat3 = flatNext(reached, grows, i64x2.shl(shrinksAcross(reached, flat3), 1))
      shrinks3 = v128.and(reached, grows)
    }
    const last = ends + 64
    v128.store(last, flat0)
    v128.store(last, flat1, 16)
    v128.store(last, flat2, 32)
    v128.store(last, flat3, 48)
    v128.store(last, shrinks0, 64)
    v128.store(last, shrinks1, 80)
    v128.store(last, shrinks2, 96)
    v128.store(last, shrinks3, 112)
    for (let p = 0; p < count; p++) {
      const lane = last + ((p as usize) << 3)
      const d = n + (popcnt(~load<u64>(lane)) as i32) - (popcnt(load<u64>(lane, 64)) as i32)
      store<u32>(place(patternList, first + p) + place(textList, t), d)
    }
  }
  for (let p = 0; p < count; p++) unmark(address(patternList, first + p), length(patternList, first + p), 64)
}

/** One or two patterns of several words. */
function pair(patternList: usize, first: i32, count: i32, textList: usize, texts: i32): void {
  const second = first + count - 1
  const words = (length(patternList, second) + 63) >>> 6
  const firstPad = (words << 6) - length(patternList, first)
  const secondPad = (words << 6) - length(patternList, second)
  mark(address(patternList, first), length(patternList, first), firstPad, 0, 16)
  mark(address(patternList, second), length(patternList, second), secondPad, 8, 16)
  for (let t = 0; t < texts; t++) {
    const text = address(textList, t)
    const n = length(textList, t)
    for (let w = 0; w < words; w++) {
      const end = ends + (w as usize) * twoVectors
      const above = w << 6
      v128.store(end, i64x2(free(max(0, firstPad - above)), free(max(0, secondPad - above))))
      v128.store(end, i64x2.splat(0), 16)
    }
    if (words == 2) tall(2, false, text, 0, n)
    else if (words == 3) tall(3, false, text, 0, n)
    else if (words == 4) tall(4, false, text, 0, n)
    else if (words == 5) tall(5, false, text, 0, n)
    else if (words == 6) tall(6, false, text, 0, n)
    let d0 = n
    let d1 = n
    for (let w = 0; w < words; w++) {
      const end = ends + (w as usize) * twoVectors
      d0 += (popcnt(~load<u64>(end)) as i32) - (popcnt(load<u64>(end, 16)) as i32)
      d1 += (popcnt(~load<u64>(end, 8)) as i32) - (popcnt(load<u64>(end, 24)) as i32)
    }
    store<u32>(place(patternList, first) + place(textList, t), d0)
    store<u32>(place(patternList, second) + place(textList, t), d1)
  }
  unmark(address(patternList, first), length(patternList, first), (words as usize) << 4)
  unmark(address(patternList, second), length(patternList, second), (words as usize) << 4)
}
