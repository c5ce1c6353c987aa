import { contentWords, type IsEmpty } from '../../text/content-words.ts'
import type { Token } from '../../text/wording-tokens.ts'

/** One side of a pair: its content words, and for each the index of its partner on the other side. */
export interface Side {
  readonly text: string
  readonly words: readonly Token[]
  readonly partners: readonly (number | undefined)[]
}

/** Letters that inflection leaves alone. */
const stemOf = ({ norm }: Token): string => norm.slice(0, Math.max(4, Math.ceil(norm.length * 0.6)))

/**
 * Pairs off the content words of two texts, each with one: equal words first, then words of one stem; of several the one
 * that stands nearest in its text.
 */
export function pairedWords(texts: readonly [string, string], isEmpty: IsEmpty): readonly [Side, Side] {
  const [ours, theirs] = [contentWords(texts[0], isEmpty), contentWords(texts[1], isEmpty)]
  const partners: readonly [(number | undefined)[], (number | undefined)[]] = [
    ours.map(() => undefined),
    theirs.map(() => undefined),
  ]
  const couple = (keyOf: (word: Token) => string): void => {
    const places = new Map<string, number[]>()
    for (const [j, word] of theirs.entries()) {
      if (partners[1][j] !== undefined) continue
      const own = places.get(keyOf(word))
      if (own) own.push(j)
      else places.set(keyOf(word), [j])
    }
    for (const [i, word] of ours.entries()) {
      if (partners[0][i] !== undefined) continue
      const free = places.get(keyOf(word)) ?? []
      const there = (i / ours.length) * theirs.length
      const nearest = free.reduce(
        (best, j, at) => (Math.abs(j - there) < Math.abs((free[best] ?? Infinity) - there) ? at : best),
        0,
      )
      const [j] = free.splice(nearest, 1)
      if (j === undefined) continue
      partners[0][i] = j
      partners[1][j] = i
    }
  }
  couple(({ norm }) => norm)
  couple(stemOf)
  return [
    { text: texts[0], words: ours, partners: partners[0] },
    { text: texts[1], words: theirs, partners: partners[1] },
  ]
}

/** How many words in a range of indices have no partner. */
export function alone({ partners }: Side, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (partners[i] === undefined) count++
  return count
}
