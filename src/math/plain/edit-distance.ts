import { basicPlane, symbolsOf, type Text } from '../symbols.ts'

// The same without WebAssembly. Levenshtein distance by Myers' bit-vectors (1999), in blocks after Hyyrö (2003). A block is 32 rows of
// the matrix, kept as the vertical differences of one column: where it grows (`up`) and where it shrinks (`down`).
// Blocks are walked from top to bottom, two at a time; each walk leaves the horizontal differences of its last row for
// the next. So one table of symbols per block of a pair serves texts of any length.

// Scratch space kept between calls: once the longest text was seen, a distance allocates nothing.
let pattern = new Int32Array(256)
let text = new Int32Array(256)
/** Per column, the horizontal difference the blocks above left: bit 0 for +1, bit 1 for -1. */
let handedDown = new Uint8Array(256)
/** Per symbol, the rows of a block that hold it. All zero between calls. */
let upperRows = new Int32Array(basicPlane)
let lowerRows = new Int32Array(basicPlane)

/** The number of symbols to insert, delete or replace to turn `a` into `b`. */
export function plainDistance(a: Text, b: Text): number {
  if (typeof a === 'string' && typeof b === 'string') {
    const quick = a.length < b.length ? shortDistance(a, b) : shortDistance(b, a)
    if (quick !== -1) return quick
  }
  const { texts, alphabet } = symbolsOf([a, b])
  const [first, second] = [texts[0]!, texts[1]!]
  makeRoom(Math.max(first.length, second.length), alphabet)
  pattern.set(first)
  text.set(second)
  return unequalMiddle(first.length, second.length)
}

/** Words and names, straight from the strings. -1 where they are too long for one block, empty or hold a surrogate. */
function shortDistance(short: string, long: string): number {
  const rows = short.length
  if (rows === 0 || rows > 32) return -1
  let surrogates = 0
  for (let i = 0; i < rows; i++) {
    const symbol = short.charCodeAt(i)
    if ((symbol & 0xf800) === 0xd800) surrogates++
    upperRows[symbol] = (upperRows[symbol] ?? 0) | (1 << i)
  }
  let up = -1
  let down = 0
  let score = rows
  for (let j = 0; j < long.length; j++) {
    const symbol = long.charCodeAt(j)
    if ((symbol & 0xf800) === 0xd800) surrogates++
    const equal = upperRows[symbol] ?? 0
    const vertical = equal | down
    const diagonal = (((equal & up) + up) ^ up) | equal
    const grows = down | ~(diagonal | up)
    const shrinks = up & diagonal
    score += ((grows >>> (rows - 1)) & 1) - ((shrinks >>> (rows - 1)) & 1)
    const above = (grows << 1) | 1
    up = (shrinks << 1) | ~(vertical | above)
    down = above & vertical
  }
  for (let i = 0; i < rows; i++) upperRows[short.charCodeAt(i)] = 0
  return surrogates === 0 ? score : -1
}

function makeRoom(length: number, alphabet: number): void {
  if (length > text.length) {
    const size = 2 ** Math.ceil(Math.log2(length))
    pattern = new Int32Array(size)
    text = new Int32Array(size)
    handedDown = new Uint8Array(size)
  }
  if (alphabet > upperRows.length) {
    upperRows = new Int32Array(alphabet)
    lowerRows = new Int32Array(alphabet)
  }
}

/** Leaves out what `pattern` and `text` share at both ends, and cuts that side into blocks which makes fewer of them. */
function unequalMiddle(patternLength: number, textLength: number): number {
  let start = 0
  let m = patternLength
  let n = textLength
  while (m > 0 && n > 0 && pattern[m - 1] === text[n - 1]) {
    m--
    n--
  }
  while (start < m && start < n && pattern[start] === text[start]) start++
  const [rows, columns] = [m - start, n - start]
  if (rows === 0 || columns === 0) return rows + columns
  if (Math.ceil(rows / 32) * columns <= Math.ceil(columns / 32) * rows) return walkBlocks(start, m, n)
  const swapped = pattern
  pattern = text
  text = swapped
  return walkBlocks(start, n, m)
}

function walkBlocks(start: number, m: number, n: number): number {
  for (let j = start; j < n; j++) handedDown[j] = 1
  let top = start
  for (; m - top > 64; top += 64) walkTwo(start, top, m, n)
  return m - top > 32 ? walkTwo(start, top, m, n) : walkLast(start, top, m, n)
}

/** The last 32 rows or fewer; the distance is what stands at the end of the bottom one. */
function walkLast(start: number, top: number, m: number, n: number): number {
  const equalRows = upperRows
  mark(equalRows, top, m)
  const bottom = m - top - 1
  let up = -1
  let down = 0
  let score = m - start
  for (let j = start; j < n; j++) {
    const equal = equalRows[text[j] ?? 0] ?? 0
    const handed = handedDown[j] ?? 0
    const vertical = equal | down
    const reached = equal | (handed >>> 1)
    const diagonal = (((reached & up) + up) ^ up) | reached
    let grows = down | ~(diagonal | up)
    let shrinks = up & diagonal
    score += ((grows >>> bottom) & 1) - ((shrinks >>> bottom) & 1)
    grows = (grows << 1) | (handed & 1)
    shrinks = (shrinks << 1) | (handed >>> 1)
    up = shrinks | ~(vertical | grows)
    down = grows & vertical
  }
  clear(equalRows, top, m)
  return score
}

/** 33 to 64 rows, the upper block handing down to the lower one in a register. The distance, if these rows are the last. */
function walkTwo(start: number, top: number, m: number, n: number): number {
  const middle = top + 32
  const end = Math.min(middle + 32, m)
  const equalUpper = upperRows
  const equalLower = lowerRows
  mark(equalUpper, top, middle)
  mark(equalLower, middle, end)
  const bottom = end - middle - 1
  let upperUp = -1
  let upperDown = 0
  let lowerUp = -1
  let lowerDown = 0
  let score = m - start
  for (let j = start; j < n; j++) {
    const symbol = text[j] ?? 0
    const handed = handedDown[j] ?? 0

    let equal = equalUpper[symbol] ?? 0
    let vertical = equal | upperDown
    let reached = equal | (handed >>> 1)
    let diagonal = (((reached & upperUp) + upperUp) ^ upperUp) | reached
    let grows = upperDown | ~(diagonal | upperUp)
    let shrinks = upperUp & diagonal
    const plus = grows >>> 31
    const minus = shrinks >>> 31
    grows = (grows << 1) | (handed & 1)
    shrinks = (shrinks << 1) | (handed >>> 1)
    upperUp = shrinks | ~(vertical | grows)
    upperDown = grows & vertical

    equal = equalLower[symbol] ?? 0
    vertical = equal | lowerDown
    reached = equal | minus
    diagonal = (((reached & lowerUp) + lowerUp) ^ lowerUp) | reached
    grows = lowerDown | ~(diagonal | lowerUp)
    shrinks = lowerUp & diagonal
    const lastPlus = (grows >>> bottom) & 1
    const lastMinus = (shrinks >>> bottom) & 1
    score += lastPlus - lastMinus
    handedDown[j] = lastPlus | (lastMinus << 1)
    grows = (grows << 1) | plus
    shrinks = (shrinks << 1) | minus
    lowerUp = shrinks | ~(vertical | grows)
    lowerDown = grows & vertical
  }
  clear(equalUpper, top, middle)
  clear(equalLower, middle, end)
  return score
}

/** Notes in `rows` which of the rows `from` … `to` of the pattern hold each symbol. */
function mark(rows: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const symbol = pattern[i] ?? 0
    rows[symbol] = (rows[symbol] ?? 0) | (1 << (i - from))
  }
}

function clear(rows: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) rows[pattern[i] ?? 0] = 0
}
