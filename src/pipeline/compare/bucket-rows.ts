import { adjustments } from '../../analysis/adjust.ts'
import { centredP, percentileInterval } from '../../analysis/bootstrap.ts'
import { withReplacement } from '../../analysis/draws.ts'
import { resampledSums, rowsOfTable } from '../../analysis/resampled.ts'
import { columnSums } from '../../analysis/swapped.ts'
import type { Block } from '../../contrast/block.ts'
import { bucketTable, bucketWidth } from '../../contrast/bucket-table.ts'
import type { Bucketing } from '../../contrast/bucketing.ts'
import { wordF1 } from '../../contrast/matched-words.ts'
import type { ComparedBucket } from '../../model/compare.ts'
import type { Row } from '../../model/metric.ts'
import type { WordsAsked } from './words-asked.ts'

/** F1 of the words in each bucket that holds any of the reference's, and the paired bootstrap of its difference. */
export function bucketRows(
  blocks: readonly Block[],
  bucketing: Bucketing,
  { resamples, seed }: WordsAsked,
): readonly ComparedBucket[] {
  const tables = [bucketTable(blocks, 'a', bucketing), bucketTable(blocks, 'b', bucketing)]
  const [sumA, sumB] = tables.map(columnSums) as [Float64Array, Float64Array]
  const [drawnA, drawnB] = resampledSums(tables, resamples, withReplacement(seed)).map(
    rowsOfTable,
  ) as readonly Row[][] as [Row[], Row[]]
  const [tableA] = tables
  const rows = bucketing.buckets.map((bucket, k) => {
    const [a, b] = [f1In(sumA, k), f1In(sumB, k)]
    const difference = minus(b, a)
    const drawn = drawnA.map((sum, i) => minus(f1In(drawnB[i]!, k), f1In(sum, k)))
    const words = k * bucketWidth + 1
    let units = 0
    for (let i = words; i < tableA!.values.length; i += tableA!.width) if (tableA!.values[i]! > 0) units++
    const defined = drawn.filter((each) => each !== undefined)
    const isTested = difference !== undefined && units > 1 && defined.length > 0
    return {
      bucket,
      words: sumA[words]!,
      units,
      a,
      b,
      difference,
      ci: isTested ? percentileInterval(drawn, units) : undefined,
      p: isTested ? centredP(defined, difference) : undefined,
    }
  })
  const adjusted = adjustments.holm(rows.flatMap(({ p }) => (p === undefined ? [] : [p])))
  let next = 0
  return rows
    .map((row) => ({ ...row, adjusted: row.p === undefined ? undefined : adjusted[next++] }))
    .filter(({ words }) => words > 0)
}

/** Of the words in bucket `k`; undefined where the reference has none there. */
const f1In = (sum: Row, k: number): number | undefined => {
  const [matched, reference, own] = [0, 1, 2].map((column) => sum[k * bucketWidth + column]!) as [
    number,
    number,
    number,
  ]
  return reference === 0 ? undefined : wordF1(matched, reference, own)
}

const minus = (b: number | undefined, a: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : b - a
