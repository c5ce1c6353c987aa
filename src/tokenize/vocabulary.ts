import { isWhiteSpace } from '../text/white-space.ts'
import { flagsOf, type Tokenized } from './tokenized.ts'

/** Numbers words, so that equal words have equal numbers and comparing costs nothing. */
export interface Vocabulary {
  /** How many different words it has seen. */
  readonly size: () => number
  /** The number of the word from `start` to `end`. */
  readonly add: (text: string, start: number, end: number) => number
  /** Writes the numbers of a line's words to `out`, in order, and says how many there are. */
  readonly addWords: (line: Tokenized, out: number[]) => number
}

export function createVocabulary(): Vocabulary {
  const words: string[] = []
  const hashes: number[] = []
  // Open addressing; a slot holds 1 + the word's number, 0 if free. Words are hashed where they stand, so that a word
  // that is known already is never cut out.
  let slots = new Int32Array(1 << 15)

  function grow(): void {
    slots = new Int32Array(slots.length * 2)
    for (let word = 0; word < hashes.length; word++) {
      let slot = hashes[word]! & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = word + 1
    }
  }

  function find(text: string, start: number, end: number, hash: number): number {
    let slot = hash & (slots.length - 1)
    for (let found = slots[slot]!; found !== 0; found = slots[slot]!) {
      if (hashes[found - 1] === hash && isAt(words[found - 1]!, text, start, end)) return found - 1
      slot = (slot + 1) & (slots.length - 1)
    }
    slots[slot] = words.push(text.slice(start, end))
    hashes.push(hash)
    if (words.length * 2 > slots.length) grow()
    return words.length - 1
  }

  return {
    size: () => words.length,
    add(text, start, end) {
      let hash = seed
      for (let i = start; i < end; i++) hash = mix(hash, text.charCodeAt(i))
      return find(text, start, end, finish(hash))
    },
    addWords(line, out) {
      const { text } = line
      const { length } = text
      const alone = flagsOf(line)
      const endsWord = (i: number): boolean => alone?.[i] === 1 || isWhiteSpace(text.charCodeAt(i))
      let count = 0
      for (let start = 0, end = 0; start < length; start = end) {
        end = start + 1
        const first = text.charCodeAt(start)
        if (isWhiteSpace(first)) continue
        let hash = mix(seed, first)
        if (alone?.[start] !== 1) while (end < length && !endsWord(end)) hash = mix(hash, text.charCodeAt(end++))
        out[count++] = find(text, start, end, finish(hash))
      }
      return count
    },
  }
}

const seed = 0x811c9dc5 | 0
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x0100_0193)
const finish = (hash: number): number => hash ^ (hash >>> 15)

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
