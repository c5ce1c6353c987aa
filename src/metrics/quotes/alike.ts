import { firstFrom } from '../../math/first-from.ts'
import type { Located } from './located.ts'

/** Quotations that one is held against at most: all that an article has. */
const most = 64
/** Of a text with thousands of quotations fewer, so that it is not compared for minutes; but so many always. */
const least = 4
/** Comparisons of a text up to which there may be `most` for each quotation. */
const comparisons = 2 ** 16

/**
 * A function that gives those of a list of quotations which lie in a pair with another quotation or share a content word with
 * it, in order. Where these are very many, the ones nearest to its `place` in the text (0 to 1).
 */
export function alikeAmong(all: readonly Located[]): (quotation: Located, place: number) => readonly Located[] {
  const byPair = new Map<number, number[]>()
  const byWord = new Map<string, number[]>()
  for (const [i, { pairs, words }] of all.entries()) {
    for (const pair of pairs) listIn(byPair, pair).push(i)
    for (const word of words) listIn(byWord, word).push(i)
  }
  const kept = Math.max(least, Math.min(most, Math.floor(comparisons / Math.max(1, all.length))))
  return ({ pairs, words }, place) => {
    const at = place * all.length
    const among = (lists: readonly (readonly number[] | undefined)[]): readonly number[] =>
      nearest(ascending(lists.flatMap((list = []) => nearest(list, at, kept))), at, kept)
    const near = among(Array.from(pairs, (pair) => byPair.get(pair)))
    const sharing = among(Array.from(words, (word) => byWord.get(word)))
    return ascending(near.concat(sharing)).map((i) => all[i]!)
  }
}

function listIn<K>(lists: Map<K, number[]>, key: K): number[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].toSorted((a, b) => a - b)

/** So many of an ascending list around a value. */
function nearest(list: readonly number[], at: number, count: number): readonly number[] {
  if (list.length <= count) return list
  const there = firstFrom(list.length, (i) => list[i]! >= at)
  const start = Math.min(Math.max(0, there - (count >> 1)), list.length - count)
  return list.slice(start, start + count)
}
