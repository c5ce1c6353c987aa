// A feature is never a string: it is a hash of code units, computed while the text is walked once. Two features that
// fall together (one in a few hundred in a text of a hundred thousand passages) make two passages a little more alike
// than they are, by one feature of a hundred and more.

/** The lowest two bits of a feature's hash. */
export const word = 0
/** Two words in a row. */
export const bigram = 1
/** Four characters of a word, its ends marked; in a script that writes no spaces, one character. */
const piece = 2

const pieceLength = 4
const edge = 95

/** How many features a text of this many code units can have: three for each character that stands alone. */
export const mostFeatures = (length: number): number => 3 * length + 3

const apart = 0
const spaced = 1
const unspaced = 2

const letters = /[\p{L}\p{N}\p{M}]/u
const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const classOf = (character: string): number => {
  if (!letters.test(character)) return apart
  return unspacedScript.test(character) ? unspaced : spaced
}

/** The class of each code unit plus one, 0 where it was never asked for. */
const known = new Uint8Array(0x10000)
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (isHighSurrogate(unit)) return classOf(String.fromCodePoint(text.codePointAt(at)!))
  if (known[unit] === 0) known[unit] = 1 + classOf(text[at]!)
  return known[unit]! - 1
}

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** Spreads a hash over all bits (the end of MurmurHash3) and writes its family into the lowest two. */
function finish(hash: number, family: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) & ~3) | family
}

const seed = 0x811c9dc5

/** Writes the hashes of a text's features, repeated as often as they occur, into `out`; gives their number. */
export function hashFeatures(text: string, out: Int32Array): number {
  let n = 0
  let before = 0 // hash of the word before, 0 at the start and after a script without spaces
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at)
    const start = at
    while (at < text.length && classAt(text, at) === kind) at += isHighSurrogate(text.charCodeAt(at)) ? 2 : 1
    if (kind === spaced) {
      let hash = seed
      for (let k = start; k < at; k++) hash = step(hash, text.charCodeAt(k))
      out[n++] = finish(hash, word)
      if (before !== 0) out[n++] = finish(Math.imul(before, 31) + hash, bigram)
      before = hash
      n = hashPieces(text, start, at, out, n)
    } else if (kind === unspaced) {
      n = hashUnspaced(text, start, at, out, n)
      before = 0
    }
  }
  return n
}

function hashPieces(text: string, start: number, end: number, out: Int32Array, from: number): number {
  let n = from
  for (let first = start - 1; first + pieceLength <= end + 1; first++) {
    let hash = seed
    for (let k = first; k < first + pieceLength; k++)
      hash = step(hash, k < start || k >= end ? edge : text.charCodeAt(k))
    out[n++] = finish(hash, piece)
  }
  return n
}

/** Single characters as pieces, two and three in a row as words. */
function hashUnspaced(text: string, start: number, end: number, out: Int32Array, from: number): number {
  let n = from
  const width = (at: number): number => (isHighSurrogate(text.charCodeAt(at)) ? 2 : 1)
  for (let first = start; first < end; first += width(first)) {
    let hash = seed
    for (let at = first, taken = 1; taken <= 3 && at < end; at += width(at), taken++) {
      hash = step(hash, text.codePointAt(at)!)
      out[n++] = finish(hash + taken, taken === 1 ? piece : word)
    }
  }
  return n
}
