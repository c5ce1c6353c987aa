import type { ComparedNgram, ComparedSentence, ComparedWords } from '../../model/compare.ts'
import { forMarkdown } from '../escape.ts'
import { table, wideTable } from '../markdown/table.ts'
import { bucketCells, bucketHead, ngramCells, ngramHead, sentenceCells, sentenceHead, wordNotes } from './words-view.ts'

/** What two texts' words differ in: n-grams, passages, buckets. */
export const wordBlocks = (words: ComparedWords): readonly string[] => [
  '## Words',
  wordNotes.words(words, forMarkdown),
  '### N-grams',
  wordNotes.ngrams(words),
  ...ngramBlocks('More often in A', words.ngrams.a),
  ...ngramBlocks('More often in B', words.ngrams.b),
  '### Passages by their words',
  wordNotes.sentences,
  ...sentenceBlocks('A has more of the reference', words.sentences.a),
  ...sentenceBlocks('B has more of the reference', words.sentences.b),
  '### Buckets',
  wordNotes.buckets,
  ...words.buckets.map(({ name, rows }) =>
    table(
      bucketHead(forMarkdown(name)),
      rows.map((row) => bucketCells(row, forMarkdown)),
    ),
  ),
]

const ngramBlocks = (title: string, ngrams: readonly ComparedNgram[]): readonly string[] =>
  ngrams.length === 0
    ? []
    : [
        `#### ${title}`,
        table(
          ngramHead,
          ngrams.map((ngram) => ngramCells(ngram, forMarkdown)),
        ),
      ]

const sentenceBlocks = (title: string, sentences: readonly ComparedSentence[]): readonly string[] =>
  sentences.length === 0
    ? []
    : [
        `#### ${title}`,
        wideTable(
          sentenceHead,
          sentences.map((sentence) => sentenceCells(sentence, forMarkdown)),
        ),
      ]
