import { adjustments } from '../../analysis/adjust.ts'
import { percentileInterval } from '../../analysis/bootstrap.ts'
import { withReplacement } from '../../analysis/draws.ts'
import { resampledSums, rowsOfTable } from '../../analysis/resampled.ts'
import type { Block } from '../../contrast/block.ts'
import { type NgramRow, ngramCounts, ngramTable, rankScore } from '../../contrast/ngram-table.ts'
import { fewestSigns } from '../../contrast/sign-test.ts'
import type { ComparedNgram, ComparedWords } from '../../model/compare.ts'
import type { WordsAsked } from './words-asked.ts'

/** Adjusted p below which an n-gram is told apart. */
const significant = 0.05

/**
 * Of the n-grams that could be told apart, adjusted by Benjamini and Hochberg's; those of each text that are told apart first, then
 * by how one-sided they are, with intervals.
 */
export function comparedNgrams(
  blocks: readonly Block[],
  { resamples, seed, top }: WordsAsked,
): Pick<ComparedWords, 'tested' | 'ngrams'> {
  const rows = ngramTable(blocks)
  // Whether it can be tested depends on how often the texts differ, not on which has it: this choice favours nobody.
  const testable = rows.filter(({ blocks: [a, b] }) => a + b >= fewestSigns)
  const adjusted = adjustments.bh(testable.map(({ p }) => p))
  const adjustedOf = new Map(testable.map((row, i) => [row, adjusted[i]!]))
  const isTold = (row: NgramRow): boolean => (adjustedOf.get(row) ?? 1) < significant
  const mostOneSided = (sign: 1 | -1): readonly NgramRow[] =>
    rows
      .filter(({ a, b }) => sign * (b - a) > 0)
      .sort(
        (x, y) =>
          Number(isTold(y)) - Number(isTold(x)) ||
          sign * (rankScore(y.a, y.b) - rankScore(x.a, x.b)) ||
          y.words.length - x.words.length,
      )
      .slice(0, top)
  const [ofA, ofB] = [mostOneSided(-1), mostOneSided(1)]
  const listed = [...ofA, ...ofB]
  const [sums] = resampledSums([ngramCounts(blocks, listed)], resamples, withReplacement(seed))
  const drawn = rowsOfTable(sums!)
  const entries = listed.map(
    (row, i): ComparedNgram => ({
      ...countsOf(row),
      score: rankScore(row.a, row.b),
      ci: percentileInterval(
        drawn.map((sum) => rankScore(sum[2 * i]!, sum[2 * i + 1]!)),
        blocks.length,
      ),
      p: adjustedOf.has(row) ? row.p : undefined,
      adjusted: adjustedOf.get(row),
    }),
  )
  return { tested: testable.length, ngrams: { a: entries.slice(0, ofA.length), b: entries.slice(ofA.length) } }
}

const countsOf = ({ words, a, b, blocks }: NgramRow) => ({ words, a, b, blocks })
