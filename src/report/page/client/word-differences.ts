import { plainScript } from '../../../math/plain/edit-script.ts'
import type { Range } from '../../sides.ts'

export interface Differences {
  readonly reference: readonly Range[]
  readonly hypothesis: readonly Range[]
}

/** Pairs of words that are compared in a blink; a longer pair of passages is marked as a whole. */
const mostCells = 4_000_000

/** Where words are not parted by spaces, every character is one. */
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+|[^\s]/gu

/** The words that only one of two texts has, or has elsewhere; neighbours are one stretch. Offsets are those of the texts. */
export function wordDifferences(reference: string, hypothesis: string): Differences {
  const [a, b] = [wordsOf(reference), wordsOf(hypothesis)]
  if (a.length * b.length > mostCells)
    return { reference: [{ start: 0, end: reference.length }], hypothesis: [{ start: 0, end: hypothesis.length }] }
  const ids = new Map<string, number>()
  const idOf = ({ text }: Word): number => {
    const id = ids.get(text) ?? ids.size
    ids.set(text, id)
    return id
  }
  const script = plainScript(Uint32Array.from(a, idOf), Uint32Array.from(b, idOf))
  const [left, right]: [Range[], Range[]] = [[], []]
  let [i, j] = [0, 0]
  for (let r = 0; r < script.length; r += 2) {
    const [kind = 0, count = 0] = [script[r], script[r + 1]]
    const [ofA, ofB] = [kind === 3 ? 0 : count, kind === 2 ? 0 : count]
    if (kind !== 0) {
      extend(left, a.slice(i, i + ofA))
      extend(right, b.slice(j, j + ofB))
    }
    i += ofA
    j += ofB
    if (kind === 0) for (const ranges of [left, right]) ranges.push({ start: -1, end: -1 })
  }
  const real = ({ start }: Range): boolean => start >= 0
  return { reference: left.filter(real), hypothesis: right.filter(real) }
}

/** Lengthens the last stretch, unless words that are the same stand between. */
function extend(ranges: Range[], words: readonly Word[]): void {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return
  const before = ranges.at(-1)
  if (before && before.start >= 0) ranges[ranges.length - 1] = { start: before.start, end: last.end }
  else ranges.push({ start: first.start, end: last.end })
}

interface Word extends Range {
  readonly text: string
}

const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({ text: found, start: index, end: index + found.length }))
