import type { Block } from '../../contrast/block.ts'
import type { Bucketing } from '../../contrast/bucketing.ts'
import { passageF1 } from '../../contrast/matched-words.ts'
import { byContent, byFrequency, byLength } from '../../contrast/usual-bucketings.ts'
import { tokenizerFor, wordsBy } from '../../contrast/words-of.ts'
import type { ComparedSentence, ComparedWords, Readings } from '../../model/compare.ts'
import { bucketRows } from './bucket-rows.ts'
import type { OpenBuckets } from './buckets/open-buckets.ts'
import { contentsOf } from './contents-of.ts'
import type { Joined } from './findings.ts'
import type { JoinedText } from './joined-text.ts'
import { comparedNgrams } from './ngrams.ts'
import { readings } from './passages.ts'
import type { WordsAsked } from './words-asked.ts'

/** A block with where it stands and what it says. */
interface Read {
  readonly text: JoinedText
  readonly passages: readonly number[]
  readonly texts: Readings
}

/** What the words of two texts differ in, in our buckets and those of plugins; undefined where texts may not be passed on. */
export async function comparedWords(
  { systems, texts }: Joined,
  own: readonly OpenBuckets[],
  asked: WordsAsked,
): Promise<ComparedWords | undefined> {
  const read: Read[] = []
  for (const text of texts)
    for (const [block, passages] of text.blocks.entries()) {
      const found = readings(text, block)
      if (found === undefined) return undefined
      read.push({ text, passages, texts: found })
    }
  const tokenizer = tokenizerFor(asked.language)
  const words = wordsBy(tokenizer)
  const blocks = read.map(({ texts: { reference, a, b } }) => ({
    reference: words(reference),
    a: words(a),
    b: words(b),
  }))
  const contents = contentsOf(texts)
  const bucketings: Bucketing[] = [byLength(blocks), byFrequency(blocks), ...(contents ? [byContent(contents)] : [])]
  const sortable = read.map(({ text, texts: { reference } }) => ({ reference, document: text.document }))
  for (const buckets of own) bucketings.push(await buckets.sort(sortable))
  return {
    ...systems,
    tokenizer,
    ...comparedNgrams(blocks, asked),
    sentences: sentences(read, blocks, asked.top),
    buckets: bucketings.map((bucketing) => ({
      name: bucketing.name,
      of: bucketing.of,
      rows: bucketRows(blocks, bucketing, asked),
    })),
  }
}

/** The blocks whose words match most otherwise, by F1. */
function sentences(read: readonly Read[], blocks: readonly Block[], top: number): ComparedWords['sentences'] {
  const all = blocks.map(({ reference, a, b }, i): ComparedSentence => {
    const { text, passages, texts } = read[i]!
    return { document: text.document, passages, a: passageF1(reference, a), b: passageF1(reference, b), texts }
  })
  const gain = ({ a = 0, b = 0 }: ComparedSentence): number => b - a
  const most = (sign: 1 | -1): readonly ComparedSentence[] =>
    all
      .filter((sentence) => sign * gain(sentence) > 0)
      .sort((x, y) => sign * (gain(y) - gain(x)))
      .slice(0, top)
  return { a: most(-1), b: most(1) }
}
