import type { Block } from '../../src/contrast/block.ts'
import { plainMatches, plainNgrams } from './ngrams.ts'

/** Of every n-gram how often each text has it where the reference does, and in how many blocks more often: one at a time, slow and obvious. */
export function plainNgramTable(blocks: readonly Block[]) {
  const ngrams = new Set(
    blocks.flatMap(({ reference }) => [1, 2, 3, 4].flatMap((n) => [...plainNgrams(reference, n).keys()])),
  )
  return [...ngrams].flatMap((ngram) => {
    const words = ngram.split('\u0000')
    const matched = (reference: readonly string[], text: readonly string[]): number => {
      const count = (some: readonly string[]) => plainNgrams(some, words.length).get(ngram) ?? 0
      return Math.min(count(reference), count(text))
    }
    const each = blocks.map(({ reference, a, b }) => [matched(reference, a), matched(reference, b)] as const)
    const sum = (values: readonly number[]): number => values.reduce((x, y) => x + y, 0)
    const more = [each.filter(([a, b]) => a > b).length, each.filter(([a, b]) => b > a).length]
    return sum(more) === 0
      ? []
      : [{ words, a: sum(each.map(([a]) => a)), b: sum(each.map(([, b]) => b)), blocks: more }]
  })
}

/** F1 of the words of one passage. */
export function plainF1(reference: readonly string[], text: readonly string[]): number | undefined {
  const all = reference.length + text.length
  return all === 0 ? undefined : (2 * plainMatches([reference], text, 1)) / all
}

/** 2 P(X <= k) of fair coins, every outcome by itself. */
export function plainSignTest(less: number, more: number): number {
  const n = less + more
  const k = Math.min(less, more)
  let tail = 0
  for (let outcome = 0; outcome < 2 ** n; outcome++) {
    const heads = outcome.toString(2).replaceAll('0', '').length
    if (heads <= k) tail++
  }
  return Math.min(1, (2 * tail) / 2 ** n)
}
