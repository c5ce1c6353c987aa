import type { ComparedBucket, ComparedNgram, ComparedSentence, ComparedWords } from '../../model/compare.ts'
import { clip, forMarkdown } from '../escape.ts'
import { table, wideTable } from '../markdown/table.ts'
import { formatInterval, formatP, formatScore } from '../numbers.ts'
import { passagesText } from './view.ts'

/** Characters of a passage that are shown. */
const longest = 300
/** Decimals of shares and of F1. */
const decimals = 3

/** What two texts' words differ in: n-grams, passages, buckets. */
export const wordBlocks = (words: ComparedWords): readonly string[] => [
  '## Words',
  `Words of ${forMarkdown(words.system)} (A) and ${forMarkdown(words.with)} (B) that the reference has in the same passage, cut by the tokenizer ${forMarkdown(words.tokenizer)}, as written.`,
  '### N-grams',
  `One to four words that one text shares with the reference more often: score (b + 1) / (a + b + 2) with the 95 % interval of a bootstrap over blocks. p is that of an exact sign test over the blocks in which the texts differ, adjusted by Benjamini and Hochberg's over the ${words.tested} n-grams that differ in six blocks or more; of fewer no test can tell (-).`,
  ...ngramBlocks('More often in A', words.ngrams.a),
  ...ngramBlocks('More often in B', words.ngrams.b),
  '### Passages by their words',
  'The largest differences in F1 of words.',
  ...sentenceBlocks('A has more of the reference', words.sentences.a),
  ...sentenceBlocks('B has more of the reference', words.sentences.b),
  '### Buckets',
  'F1 of words, 0 to 1, with a paired bootstrap over blocks; p by Holm within a table.',
  ...words.buckets.flatMap(({ name, rows }) => [
    table(
      [name, 'words', 'n', 'A', 'B', 'B - A', '95 %', 'p'],
      rows.map((row) => bucketCells(row)),
    ),
  ]),
]

const ngramBlocks = (title: string, ngrams: readonly ComparedNgram[]): readonly string[] =>
  ngrams.length === 0
    ? []
    : [
        `#### ${title}`,
        table(
          ['words', 'a', 'b', 'score', '95 %', 'p'],
          ngrams.map(({ words, a, b, score, ci, adjusted }) => [
            forMarkdown(words.join(' ')),
            String(a),
            String(b),
            formatScore(score, decimals),
            ci ? formatInterval(ci, decimals) : '-',
            adjusted === undefined ? '-' : formatP(adjusted),
          ]),
        ),
      ]

const sentenceBlocks = (title: string, sentences: readonly ComparedSentence[]): readonly string[] =>
  sentences.length === 0
    ? []
    : [
        `#### ${title}`,
        wideTable(
          ['passage', 'F1 of A', 'F1 of B', 'reference', 'A', 'B'],
          sentences.map(({ document, passages, a, b, texts }) => [
            `${forMarkdown(document)}, ${passagesText(passages)}`,
            formatScore(a, decimals),
            formatScore(b, decimals),
            ...[texts.reference, texts.a, texts.b].map((text) => forMarkdown(clip(text, longest)) || '-'),
          ]),
        ),
      ]

const bucketCells = ({ bucket, words, units, a, b, difference, ci, adjusted }: ComparedBucket): readonly string[] => [
  forMarkdown(bucket),
  String(words),
  String(units),
  formatScore(a, decimals),
  formatScore(b, decimals),
  formatScore(difference, decimals),
  ci ? formatInterval(ci, decimals) : '-',
  adjusted === undefined ? '-' : formatP(adjusted),
]
