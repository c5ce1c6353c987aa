/** Cells of the table (symbols of one text times those of the other) that are filled in a few seconds, 32 at a time. */
const mostCells = 2 ** 36
/** Cells up to which a plain table takes less than to lay out bits. */
const fewCells = 2 ** 12

/**
 * How many symbols the longest common subsequence of two texts has. Undefined where the texts without their common beginning
 * and end are so long that it would take more than seconds: from 260,000 symbols each.
 */
export function commonSubsequence(a: readonly number[], b: readonly number[]): number | undefined {
  let start = 0
  let m = a.length
  let n = b.length
  while (start < m && start < n && a[start] === b[start]) start++
  while (m > start && n > start && a[m - 1] === b[n - 1]) {
    m--
    n--
  }
  const same = start + a.length - m
  const cells = (m - start) * (n - start)
  if (cells > mostCells) return undefined
  const [ours, theirs] = [a.slice(start, m), b.slice(start, n)]
  return same + (cells <= fewCells ? byCells(ours, theirs) : byBits(ours, theirs))
}

function byCells(a: readonly number[], b: readonly number[]): number {
  // Per prefix of b, the longest with the prefix of a that has been read
  const longest = new Int32Array(b.length + 1)
  for (const symbol of a) {
    let diagonal = 0
    for (let j = 0; j < b.length; j++) {
      const above = longest[j + 1]!
      longest[j + 1] = symbol === b[j] ? diagonal + 1 : Math.max(above, longest[j]!)
      diagonal = above
    }
  }
  return longest[b.length]!
}

/** A row of the table is bits: 0 where the longest grows by one (Crochemore et al. 2001; Hyyrö 2004). */
function byBits(a: readonly number[], b: readonly number[]): number {
  const wordCount = Math.ceil(b.length / 32)
  const row = new Int32Array(wordCount).fill(-1)
  const places = placesOf(b)
  for (const symbol of a) {
    const own = places.get(symbol)
    if (own === undefined) continue
    let carry = 0
    let next = 0
    // Before the symbol's first place nothing changes
    for (let w = own.words[0]!; w < wordCount; w++) {
      const bits = row[w]!
      const matched = own.words[next] === w ? own.bits[next++]! : 0
      if (matched === 0 && carry === 0) continue
      const sum = (bits >>> 0) + ((bits & matched) >>> 0) + carry
      carry = sum > 0xffff_ffff ? 1 : 0
      row[w] = sum | 0 | (bits & ~matched)
    }
  }
  let longest = 0
  for (let j = 0; j < b.length; j++) if (((row[j >> 5]! >>> (j & 31)) & 1) === 0) longest++
  return longest
}

/** Per symbol the words of 32 places in which it stands, ascending, and its bits in each. */
interface Places {
  readonly words: number[]
  readonly bits: number[]
}

function placesOf(symbols: readonly number[]): ReadonlyMap<number, Places> {
  const places = new Map<number, Places>()
  for (const [j, symbol] of symbols.entries()) {
    const own = places.get(symbol) ?? { words: [], bits: [] }
    places.set(symbol, own)
    const last = own.words.length - 1
    if (own.words[last] === j >> 5) own.bits[last]! |= 1 << (j & 31)
    else {
      own.words.push(j >> 5)
      own.bits.push(1 << (j & 31))
    }
  }
  return places
}
