import { type Random, seededRandom } from '../../src/math/random.ts'
import type { Text } from '../../src/math/symbols.ts'

/** Lengths where a word of 64 rows, a strip of 128 or a vector of 8 units is just short, just full or just overfull. */
const edges = [0, 1, 2, 3, 7, 8, 9, 31, 32, 33, 63, 64, 65, 127, 128, 129, 130, 191, 192, 193, 255, 256, 257, 320, 385]

/** How many pairs of `pairs` have as large an alphabet as it takes a symbol more than a byte or two bytes to count. */
const alphabets = [1, 2, 3, 4, 20, 255, 256, 257, 65_536, 1_114_112]

const marks = [
  'e',
  'é',
  'e\u0301',
  '\u0301',
  '中',
  '😀',
  '😁',
  '🇨🇭',
  '👩‍👧',
  '\ud83d',
  '\ude00',
  '\u{10ffff}',
  ' ',
  'x',
]

/**
 * Pairs of texts that are hard on an edit distance: independent ones and edited copies, of lengths around the borders of
 * words and strips, of strings with marks, emoji and broken surrogates, of strings and ids from small and huge alphabets.
 */
export function* textPairs(seed: number, count: number, longest: number): Generator<readonly [Text, Text]> {
  const random = seededRandom(seed)
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!
  for (let i = 0; i < count; i++) {
    const length = (): number => Math.min(longest, random(3) > 0 ? pick(edges) : random(longest + 1))
    const size = pick(alphabets)
    const symbol = random(8) === 0 ? () => pick(marks).codePointAt(0)! : () => random(size)
    const a = Array.from({ length: length() }, symbol)
    const b = random(3) > 0 ? Array.from({ length: length() }, symbol) : edited(a, symbol, random)
    const shape = random(4)
    if (shape === 0) yield [Uint32Array.from(a), Uint32Array.from(b)]
    else if (shape === 1) yield [Int32Array.from(a, (id) => id * -3000), Int32Array.from(b, (id) => id * -3000)]
    else yield [String.fromCodePoint(...a), String.fromCodePoint(...b)]
  }
}

/** A copy with up to twenty places changed, as a translation of it is: most of the table lies near the diagonal. */
function edited(text: readonly number[], symbol: () => number, random: Random): number[] {
  const copy = [...text]
  for (let edits = random(20); edits > 0; edits--) {
    const at = random(copy.length + 1)
    const kind = random(3)
    if (kind === 0) copy.splice(at, random(30))
    else copy.splice(at, kind - 1, symbol())
  }
  return copy
}
