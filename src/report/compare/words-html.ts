import type { ComparedWords } from '../../model/compare.ts'
import { bdi, type Part, part } from '../page/part.ts'
import { pageTable } from './page-table.ts'
import { bucketCells, bucketHead, ngramCells, ngramHead, sentenceCells, sentenceHead, wordNotes } from './words-view.ts'

const asItIs = (text: string): string => text

/** What two texts' words differ in: n-grams, passages, buckets. */
export function wordParts(words: ComparedWords): readonly Part[] {
  const { ngrams, sentences, buckets } = words
  const ngramTable = (title: string, all: ComparedWords['ngrams']['a']): Part =>
    pageTable(
      title,
      ngramHead,
      all.map((ngram) => ngramCells(ngram, asItIs)),
      1,
    )
  const sentenceTable = (title: string, all: ComparedWords['sentences']['a']): Part =>
    pageTable(
      title,
      sentenceHead,
      all.map((sentence) => sentenceCells(sentence, asItIs)),
    )
  return [
    part('p', {}, bdi(wordNotes.words(words, asItIs))),
    part('h3', {}, 'N-grams'),
    part('p', { class: 'note' }, wordNotes.ngrams(words)),
    ngramTable('More often in A', ngrams.a),
    ngramTable('More often in B', ngrams.b),
    part('h3', {}, 'Passages by their words'),
    part('p', { class: 'note' }, wordNotes.sentences),
    sentenceTable('A has more of the reference', sentences.a),
    sentenceTable('B has more of the reference', sentences.b),
    part('h3', {}, 'Buckets'),
    part('p', { class: 'note' }, wordNotes.buckets),
    ...buckets.map(({ name, rows }) =>
      pageTable(
        `By ${name}`,
        bucketHead(name),
        rows.map((row) => bucketCells(row, asItIs)),
        1,
      ),
    ),
  ]
}
