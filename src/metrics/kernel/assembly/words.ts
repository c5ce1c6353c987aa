import { finish, flags, nextText, setSymbol, staging, unitsOf } from './text'

// Texts into symbols: words as numbers, so that equal words have equal numbers, or code points. Words are hashed where
// they stand, and only a word that is new is copied.

/** Per word: hash, length, address of its units, and nothing. */
const entryBytes: usize = 16
let entries: usize = 0
let entryCount: i32 = 0
let entryRoom: i32 = 0
/** Open addressing; a slot holds 1 + the word's number, 0 if free. */
let slots: usize = 0
let slotMask: u32 = 0

const mark: u8 = 1
const point: u8 = 2
const hyphen: u8 = 3
const digit: u8 = 4
/** Kinds of the ASCII characters, as in text/tokenize/western.ts. */
const kinds: usize = memory.data<u8>([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 3, 2, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1,
  1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1,
  1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0,
])

@inline
function kindOf(unit: u32): u8 {
  return unit < 128 ? load<u8>(kinds + unit) : 0
}

@inline
function unitAt(i: i32): u32 {
  return load<u16>(staging + ((i as usize) << 1)) as u32
}

/** White space as Python has it. */
@inline
function isSpace(unit: u32): bool {
  if (unit <= 0x20) return unit >= 0x1c || (unit >= 9 && unit <= 13)
  if (unit < 0x85) return false
  return isFarSpace(unit)
}

function isFarSpace(unit: u32): bool {
  if (unit < 0x1680) return unit === 0x85 || unit === 0xa0
  if (unit < 0x2000) return unit === 0x1680
  return (
    unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000
  )
}

function growWords(): void {
  const isFirst = entryRoom === 0
  entryRoom = isFirst ? 4096 : entryRoom * 2
  const wider = heap.alloc((entryRoom as usize) * entryBytes)
  if (!isFirst) memory.copy(wider, entries, (entryCount as usize) * entryBytes)
  entries = wider
  const count = (entryRoom as u32) * 2
  slotMask = count - 1
  slots = heap.alloc((count as usize) << 2)
  memory.fill(slots, 0, (count as usize) << 2)
  for (let word = 0; word < entryCount; word++) {
    let slot = load<u32>(entries + (word as usize) * entryBytes) & slotMask
    while (load<i32>(slots + ((slot as usize) << 2)) !== 0) slot = (slot + 1) & slotMask
    store<i32>(slots + ((slot as usize) << 2), word + 1)
  }
}

/** The number of the word from unit `start` to `end`. */
function numberOf(start: i32, end: i32, mixed: u32): u32 {
  const hash = mixed ^ (mixed >>> 15)
  const length = end - start
  const from = staging + ((start as usize) << 1)
  const bytes = (length as usize) << 1
  let slot = hash & slotMask
  for (;;) {
    const found = load<i32>(slots + ((slot as usize) << 2))
    if (found === 0) break
    const entry = entries + ((found - 1) as usize) * entryBytes
    if (load<u32>(entry) === hash && load<i32>(entry, 4) === length) {
      const word = load<u32>(entry, 8) as usize
      let at: usize = 0
      while (at < bytes && load<u16>(word + at) === load<u16>(from + at)) at += 2
      if (at === bytes) return found - 1
    }
    slot = (slot + 1) & slotMask
  }
  const copy = heap.alloc(bytes)
  memory.copy(copy, from, bytes)
  const entry = entries + (entryCount as usize) * entryBytes
  store<u32>(entry, hash)
  store<i32>(entry, length, 4)
  store<u32>(entry, copy as u32, 8)
  entryCount++
  store<i32>(slots + ((slot as usize) << 2), entryCount)
  if (entryCount === entryRoom) growWords()
  return entryCount - 1
}

const seed: u32 = 0x811c9dc5

@inline
function mix(hash: u32, unit: u32): u32 {
  return (hash ^ unit) * 0x0100_0193
}

/** How many different words there are. */
export function wordsSeen(_0: i32, _1: i32, _2: i32): i32 {
  return entryCount
}

/** Flags the units that stand alone, in one pass what mteval's four substitutions give; see text/tokenize/western.ts. */
function flagMarks(start: i32, end: i32): void {
  let consumed = false
  let before: u8 = 0
  let kind = start < end ? kindOf(unitAt(start)) : 0
  for (let i = start; i < end; i++) {
    const after = i + 1 < end ? kindOf(unitAt(i + 1)) : 0
    let alone = kind === mark
    let consumes = false
    if (kind === point) {
      consumes = !consumed && before !== digit
      alone = consumes || after !== digit
    } else if (kind === hyphen) alone = before === digit
    store<u8>(flags + (i as usize), alone ? 1 : 0)
    consumed = consumes
    before = kind
    kind = after
  }
}

/**
 * The words of the staged texts: cut at white space (`cut` 0), and around mteval's marks (1) or the units that are flagged
 * (2).
 */
export function words(count: i32, cut: i32, isKept: i32): i32 {
  let start = 0
  for (let text = 0; text < count; text++) {
    const end = start + unitsOf(text)
    if (cut === 1) flagMarks(start, end)
    finish(text, readWords(start, end, cut !== 0), isKept !== 0)
    start = end
  }
  return 0
}

function readWords(from: i32, end: i32, areFlagged: bool): i32 {
  if (entryRoom === 0) growWords()
  const text = nextText()
  const alone = flags
  let count = 0
  let i = from
  while (i < end) {
    const unit = unitAt(i)
    if (isSpace(unit)) {
      i++
      continue
    }
    const start = i
    let hash = mix(seed, unit)
    i++
    if (!areFlagged || load<u8>(alone + (start as usize)) === 0)
      for (; i < end; i++) {
        if (areFlagged && load<u8>(alone + (i as usize)) !== 0) break
        const next = unitAt(i)
        if (isSpace(next)) break
        hash = mix(hash, next)
      }
    setSymbol(text, count++, numberOf(start, i, hash))
  }
  return count
}

/** The code points of the staged texts; a lone surrogate is one of its own. */
export function characters(count: i32, whitespace: i32, isKept: i32): i32 {
  let start = 0
  for (let text = 0; text < count; text++) {
    const end = start + unitsOf(text)
    finish(text, readCharacters(start, end, whitespace !== 0), isKept !== 0)
    start = end
  }
  return 0
}

function readCharacters(from: i32, end: i32, whitespace: bool): i32 {
  const text = nextText()
  let count = 0
  for (let i = from; i < end; i++) {
    let point = unitAt(i)
    if (!whitespace && isSpace(point)) continue
    if ((point & 0xfc00) === 0xd800 && i + 1 < end) {
      const low = unitAt(i + 1)
      if ((low & 0xfc00) === 0xdc00) {
        point = 0x1_0000 + ((point - 0xd800) << 10) + (low - 0xdc00)
        i++
      }
    }
    setSymbol(text, count++, point)
  }
  return count
}

/** The words of the staged texts as chrF cuts them. */
export function chrfWords(count: i32, _: i32, isKept: i32): i32 {
  let start = 0
  for (let text = 0; text < count; text++) {
    const end = start + unitsOf(text)
    finish(text, readChrfWords(start, end), isKept !== 0)
    start = end
  }
  return 0
}

function numberOfUnits(start: i32, end: i32): u32 {
  let hash = seed
  for (let i = start; i < end; i++) hash = mix(hash, unitAt(i))
  return numberOf(start, end, hash)
}

@inline
function isPunctuation(unit: u32): bool {
  const kind = kindOf(unit)
  return (kind !== 0 && kind !== digit) || unit === 0x27
}

/** One mark is cut off the end of a word or, if there is none, the beginning: `(hi)` is `(hi` and `)`. */
function readChrfWords(from: i32, end: i32): i32 {
  if (entryRoom === 0) growWords()
  const text = nextText()
  let count = 0
  let i = from
  while (i < end) {
    if (isSpace(unitAt(i))) {
      i++
      continue
    }
    const start = i
    while (i < end && !isSpace(unitAt(i))) i++
    let cut = i
    if (i - start > 1) {
      if (isPunctuation(unitAt(i - 1))) cut = i - 1
      else if (isPunctuation(unitAt(start))) cut = start + 1
    }
    setSymbol(text, count++, numberOfUnits(start, cut))
    if (cut < i) setSymbol(text, count++, numberOfUnits(cut, i))
  }
  return count
}
