import type { StatisticsTable } from '../math/table.ts'
import type { Block } from './block.ts'
import { ngramsOf } from './ngrams.ts'
import { signTest } from './sign-test.ts'

/** An n-gram of the reference, and how often two texts have it there: in a block never more often than the reference has. */
export interface NgramRow {
  readonly words: readonly string[]
  readonly a: number
  readonly b: number
  /** Blocks in which A has it more often, and B. */
  readonly blocks: readonly [a: number, b: number]
  /** Two-sided sign test over these blocks. */
  readonly p: number
}

/** A text of the other that is empty does not make a ratio of nothing: one match more for each, as in compare-mt (Neubig et al. 2019). */
const smoothing = 1

/** Above one half where B has it more often. */
export const rankScore = (a: number, b: number): number => (b + smoothing) / (a + b + 2 * smoothing)

/** The n-grams that one of the texts has more often in some block, in the order in which the reference has them first. */
export function ngramTable(blocks: readonly Block[]): readonly NgramRow[] {
  const counts = new Map<string, { a: number; b: number; moreInA: number; moreInB: number }>()
  for (const { reference, a, b } of blocks) {
    const [inA, inB] = [ngramsOf(a), ngramsOf(b)]
    for (const [ngram, most] of ngramsOf(reference)) {
      const [ofA, ofB] = [Math.min(most, inA.get(ngram) ?? 0), Math.min(most, inB.get(ngram) ?? 0)]
      if (ofA === 0 && ofB === 0) continue
      const own = counts.get(ngram) ?? { a: 0, b: 0, moreInA: 0, moreInB: 0 }
      counts.set(ngram, own)
      own.a += ofA
      own.b += ofB
      if (ofA > ofB) own.moreInA++
      if (ofB > ofA) own.moreInB++
    }
  }
  return [...counts]
    .filter(([, { moreInA, moreInB }]) => moreInA + moreInB > 0)
    .map(([ngram, { a, b, moreInA, moreInB }]) => ({
      words: ngram.split(' '),
      a,
      b,
      blocks: [moreInA, moreInB],
      p: signTest(moreInA, moreInB),
    }))
}

/** A row a block: of each n-gram how often A has it, and B. To be resampled. */
export function ngramCounts(blocks: readonly Block[], ngrams: readonly NgramRow[]): StatisticsTable {
  const width = 2 * ngrams.length
  const columns = new Map(ngrams.map(({ words }, k) => [words.join(' '), 2 * k]))
  const values = new Float64Array(blocks.length * width)
  for (const [i, { reference, a, b }] of blocks.entries()) {
    const [inA, inB] = [ngramsOf(a), ngramsOf(b)]
    for (const [ngram, most] of ngramsOf(reference)) {
      const k = columns.get(ngram)
      if (k === undefined) continue
      values[i * width + k] = Math.min(most, inA.get(ngram) ?? 0)
      values[i * width + k + 1] = Math.min(most, inB.get(ngram) ?? 0)
    }
  }
  return { width, values }
}
