import type { StatisticsTable } from '../math/table.ts'
import type { Block } from './block.ts'
import type { Bucketing } from './bucketing.ts'
import { countsOf } from './matched-words.ts'

/** Columns of a bucket: words that match, of the reference, of the text. */
export const bucketWidth = 3

/** A row a block, `bucketWidth` columns a bucket: what one of the texts has of the reference's words. */
export function bucketTable(blocks: readonly Block[], side: 'a' | 'b', bucketing: Bucketing): StatisticsTable {
  const width = bucketWidth * bucketing.buckets.length
  const values = new Float64Array(blocks.length * width)
  for (const [i, block] of blocks.entries()) {
    const own = countsOf(block[side])
    const reference = countsOf(block.reference)
    const add = (word: string, column: number, count: number): void => {
      for (const bucket of bucketsOf(bucketing, i, word)) values[i * width + bucket * bucketWidth + column]! += count
    }
    for (const [word, most] of reference) {
      add(word, 0, Math.min(most, own.get(word) ?? 0))
      add(word, 1, most)
    }
    for (const [word, count] of own) add(word, 2, count)
  }
  return { width, values }
}

function bucketsOf(bucketing: Bucketing, block: number, word: string): readonly number[] {
  if (bucketing.of === 'passages') return bucketing.ofBlocks[block]!
  const bucket = bucketing.ofWord(word)
  return bucket === undefined ? [] : [bucket]
}
