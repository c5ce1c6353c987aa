import { adjustments } from '../../analysis/adjust.ts'
import { centredP, percentileInterval } from '../../analysis/bootstrap.ts'
import { withReplacement } from '../../analysis/draws.ts'
import { resampledSums, rowsOfTable } from '../../analysis/resampled.ts'
import { columnSums } from '../../analysis/swapped.ts'
import type { Block } from '../../contrast/block.ts'
import { bucketTable, bucketWidth } from '../../contrast/bucket-table.ts'
import type { Bucketing } from '../../contrast/bucketing.ts'
import { passageF1, wordF1 } from '../../contrast/matched-words.ts'
import { type NgramRow, ngramCounts, ngramTable, rankScore } from '../../contrast/ngram-table.ts'
import { fewestSigns } from '../../contrast/sign-test.ts'
import { byContent, byFrequency, byLength } from '../../contrast/usual-bucketings.ts'
import { tokenizerFor, wordsBy } from '../../contrast/words-of.ts'
import type { ComparedBucket, ComparedNgram, ComparedSentence, ComparedWords, Readings } from '../../model/compare.ts'
import type { Row } from '../../model/metric.ts'
import type { Joined } from './findings.ts'
import type { JoinedText } from './joined-text.ts'
import { readings } from './passages.ts'

export interface WordsAsked {
  /** BCP 47. */
  readonly language: string
  readonly resamples: number
  readonly seed: number
  /** N-grams and passages that are listed of each side. */
  readonly top: number
}

/** A block with where it stands and what it says. */
interface Read {
  readonly text: JoinedText
  readonly passages: readonly number[]
  readonly texts: Readings
}

/** What the words of two texts differ in; undefined where texts may not be passed on. */
export function comparedWords({ systems, texts }: Joined, asked: WordsAsked): ComparedWords | undefined {
  const read: Read[] = []
  for (const text of texts)
    for (const [block, passages] of text.blocks.entries()) {
      const own = readings(text, block)
      if (own === undefined) return undefined
      read.push({ text, passages, texts: own })
    }
  const tokenizer = tokenizerFor(asked.language)
  const words = wordsBy(tokenizer)
  const blocks = read.map(({ texts: { reference, a, b } }) => ({
    reference: words(reference),
    a: words(a),
    b: words(b),
  }))
  const contents = contentsOf(texts)
  const bucketings = [byLength(blocks), byFrequency(blocks), ...(contents ? [byContent(contents)] : [])]
  return {
    ...systems,
    tokenizer,
    ...ngrams(blocks, asked),
    sentences: sentences(read, blocks, asked.top),
    buckets: bucketings.map((bucketing) => ({
      name: bucketing.name,
      of: bucketing.of,
      rows: bucketRows(blocks, bucketing, asked),
    })),
  }
}

/** Of the n-grams that could be told apart, adjusted by Benjamini and Hochberg's; the most one-sided of each side, with intervals. */
function ngrams(blocks: readonly Block[], { resamples, seed, top }: WordsAsked) {
  const rows = ngramTable(blocks)
  // Whether it can be tested depends on how often the texts differ, not on which has it: this choice favours nobody.
  const testable = rows.filter(({ blocks: [a, b] }) => a + b >= fewestSigns)
  const adjusted = adjustments.bh(testable.map(({ p }) => p))
  const adjustedOf = new Map(testable.map((row, i) => [row, adjusted[i]!]))
  const byScore = rows
    .filter(({ a, b }) => a !== b)
    .map((row) => ({ row, score: rankScore(row.a, row.b) }))
    .sort((x, y) => x.score - y.score || y.row.words.length - x.row.words.length)
  const ofA = byScore.filter(({ score }) => score < 0.5).slice(0, top)
  const ofB = byScore
    .filter(({ score }) => score > 0.5)
    .sort((x, y) => y.score - x.score || y.row.words.length - x.row.words.length)
    .slice(0, top)
  const listed = [...ofA, ...ofB].map(({ row }) => row)
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

function sentences(read: readonly Read[], blocks: readonly Block[], top: number): ComparedWords['sentences'] {
  const all = blocks.map(({ reference, a, b }, i): ComparedSentence & { readonly by: number } => {
    const { text, passages, texts } = read[i]!
    const [ofA, ofB] = [passageF1(reference, a), passageF1(reference, b)]
    return { document: text.document, passages, a: ofA, b: ofB, texts, by: (ofB ?? 0) - (ofA ?? 0) }
  })
  const most = (sign: 1 | -1): readonly ComparedSentence[] =>
    all
      .filter(({ by }) => sign * by > 0)
      .sort((x, y) => sign * (y.by - x.by))
      .slice(0, top)
      .map(({ by: _, ...sentence }) => sentence)
  return { a: most(-1), b: most(1) }
}

/** The types of fact that each block of the reference holds; undefined where a result has no facts. */
function contentsOf(texts: readonly JoinedText[]): readonly ReadonlySet<string>[] | undefined {
  if (texts.some(({ a }) => a.document.facts === undefined)) return undefined
  return texts.flatMap(({ a: { document, reference }, blocks }) => {
    const blockOf = new Map(blocks.flatMap((passages, block) => passages.map((passage) => [passage, block] as const)))
    const held = blocks.map(() => new Set<string>())
    const starts = reference.passages.map(({ start }) => start)
    for (const { type, said } of document.facts ?? [])
      for (const { system, start } of said) {
        if (system !== reference.system) continue
        const block = blockOf.get(lastBefore(starts, start))
        if (block !== undefined) held[block]!.add(type)
      }
    return held
  })
}

/** The last of ascending numbers that is not above `value`, by index; -1 below all. */
function lastBefore(ascending: readonly number[], value: number): number {
  let [low, high] = [-1, ascending.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (ascending[middle]! <= value) low = middle
    else high = middle
  }
  return low
}

function bucketRows(
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
