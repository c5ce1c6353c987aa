import type { ComparedBucket, ComparedNgram, ComparedSentence, ComparedWords } from '../../model/compare.ts'
import { formatInterval, formatP, formatScore } from '../numbers.ts'
import { shownTexts } from './shown-texts.ts'
import { passagesText } from './view.ts'

/** Characters of a passage that are shown. */
const longest = 300
/** Decimals of shares and of F1. */
const decimals = 3

type Written = (text: string) => string

/** What stands above the tables of n-grams, of passages and of buckets. */
export const wordNotes = {
  words: ({ system, with: other, tokenizer }: ComparedWords, written: Written): string =>
    `Words of ${written(system)} (A) and ${written(other)} (B) that the reference has in the same passage, cut by the tokenizer ${written(tokenizer)}, as written.`,
  ngrams: ({ tested }: ComparedWords): string =>
    `One to four words that one text shares with the reference more often: score (b + 1) / (a + b + 2) with the 95 % interval of a bootstrap over blocks. p is that of an exact sign test over the blocks in which the texts differ, adjusted by Benjamini and Hochberg's over the ${tested} n-grams that differ in six blocks or more; of fewer no test can tell (-).`,
  sentences: 'The largest differences in F1 of words.',
  buckets: 'F1 of words, 0 to 1, with a paired bootstrap over blocks; p by Holm within a table.',
}

export const ngramHead = ['words', 'a', 'b', 'score', '95 %', 'p'] as const

export const ngramCells = ({ words, a, b, score, ci, adjusted }: ComparedNgram, written: Written) => [
  written(words.join(' ')),
  String(a),
  String(b),
  formatScore(score, decimals),
  ci ? formatInterval(ci, decimals) : '-',
  adjusted === undefined ? '-' : formatP(adjusted),
]

export const sentenceHead = ['passage', 'F1 of A', 'F1 of B', 'reference', 'A', 'B'] as const

export const sentenceCells = ({ document, passages, a, b, texts }: ComparedSentence, written: Written) => [
  `${written(document)}, ${passagesText(passages)}`,
  formatScore(a, decimals),
  formatScore(b, decimals),
  ...shownTexts(texts, longest).map((text) => written(text) || '-'),
]

export const bucketHead = (name: string) => [name, 'words', 'n', 'A', 'B', 'B - A', '95 %', 'p']

export const bucketCells = (
  { bucket, words, units, a, b, difference, ci, adjusted }: ComparedBucket,
  written: Written,
): readonly string[] => [
  written(bucket),
  String(words),
  String(units),
  formatScore(a, decimals),
  formatScore(b, decimals),
  formatScore(difference, decimals),
  ci ? formatInterval(ci, decimals) : '-',
  adjusted === undefined ? '-' : formatP(adjusted),
]
