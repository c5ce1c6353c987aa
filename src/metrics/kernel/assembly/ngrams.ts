import { lengthOf, symbol } from './text'

// Clipped n-gram matches without building a single n-gram: an n-gram is the one before it and one symbol more, so a tree
// of (parent, symbol) holds those of the references, and the hypothesis walks down it. A walk that leaves the tree has
// nothing to look for further down.

/** Per node, in the place that its hash gives it: 1 + place of its parent (0: none), symbol, epoch, count. */
const nodeBytes: usize = 16
let nodes: usize = 0
let places: u32 = 0
let placeMask: u32 = 0
/** A node of an older epoch is free, so that clearing touches nothing. */
let epoch: u32 = 0
/** Per node, its count within the reference that is being counted; for the second reference and those after it. */
let current: usize = 0
let references: i32 = 0

/** Per order less 1, matches of the last `match`. */
const matched: usize = memory.data(4 * 101)

@inline
export function matches(order: i32): u32 {
  return load<u32>(matched + ((order as usize) << 2))
}

/** Forgets everything and makes room for the n-grams of up to `order` symbols of texts of `symbols` in all. */
export function begin(symbols: i32, order: i32): void {
  const needed = max<u32>(256, 1 << (33 - clz<u32>((symbols as u32) * (order as u32) + 1)))
  if (needed > places) {
    places = needed
    nodes = heap.alloc((places as usize) * nodeBytes)
    memory.fill(nodes, 0, (places as usize) * nodeBytes)
    epoch = 0
    current = 0
  }
  if (epoch === 0xffff_ffff) {
    memory.fill(nodes, 0, (places as usize) * nodeBytes)
    epoch = 0
  }
  epoch++
  placeMask = needed - 1
  references = 0
}

@inline
function hashOf(parent: u32, value: u32): u32 {
  const hash = parent * 0x9e37_79b1 + value * 0x85eb_ca77
  return hash ^ (hash >>> 15)
}

/** Counts the n-grams of a text; where a text was counted before, the larger count of the two stays. */
export function count(text: usize, order: i32): void {
  const length = lengthOf(text)
  const isFirst = references++ === 0
  if (!isFirst) {
    if (current === 0) current = heap.alloc((places as usize) << 2)
    memory.fill(current, 0, ((placeMask + 1) as usize) << 2)
  }
  const table = nodes
  const mask = placeMask
  const now = epoch
  for (let i = 0; i < length; i++) {
    const end = min(length, i + order)
    let parent: u32 = 0
    for (let k = i; k < end; k++) {
      const value = symbol(text, k)
      const place = placeOf(parent, value, table, mask, now)
      const node = table + (place as usize) * nodeBytes
      if (load<u32>(node, 8) !== now) {
        store<u32>(node, parent)
        store<u32>(node, value, 4)
        store<u32>(node, now, 8)
        store<u32>(node, 0, 12)
      }
      if (isFirst) store<u32>(node, load<u32>(node, 12) + 1, 12)
      else {
        const own = current + ((place as usize) << 2)
        const found = load<u32>(own) + 1
        store<u32>(own, found)
        if (found > load<u32>(node, 12)) store<u32>(node, found, 12)
      }
      parent = place + 1
    }
  }
}

/** Where the n-gram that goes on from `parent` with `value` stands, or would. */
@inline
function placeOf(parent: u32, value: u32, table: usize, mask: u32, now: u32): u32 {
  let place = hashOf(parent, value) & mask
  let node = table + (place as usize) * nodeBytes
  while (load<u32>(node, 8) === now && (load<u32>(node) !== parent || load<u32>(node, 4) !== value)) {
    place = (place + 1) & mask
    node = table + (place as usize) * nodeBytes
  }
  return place
}

/** Counts how many n-grams of a text are matched, none more often than it was counted, and takes them out. */
export function match(text: usize, order: i32): void {
  const length = lengthOf(text)
  memory.fill(matched, 0, (order as usize) << 2)
  const table = nodes
  const mask = placeMask
  const now = epoch
  for (let i = 0; i < length; i++) {
    const end = min(length, i + order)
    let parent: u32 = 0
    let out = matched
    for (let k = i; k < end; k++) {
      const value = symbol(text, k)
      const place = placeOf(parent, value, table, mask, now)
      const node = table + (place as usize) * nodeBytes
      if (load<u32>(node, 8) !== now) break
      const left = load<u32>(node, 12)
      if (left > 0) {
        store<u32>(node, left - 1, 12)
        store<u32>(out, load<u32>(out) + 1)
      }
      out += 4
      parent = place + 1
    }
  }
}
