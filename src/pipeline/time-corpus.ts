import { align } from '../align/align.ts'
import { passageSimilarity } from '../align/similarity.ts'
import type { Corpus } from '../model/corpus.ts'
import { type Document, isScored } from '../model/document.ts'
import type { Timings } from '../model/timings.ts'
import { segment } from '../segment/segment.ts'
import { cut, type Unit } from './align-texts.ts'
import { timeAlignmentCore } from './timings.ts'

/** Passages of a document and of a variant of it. */
export interface TimedTexts {
  readonly reference: readonly string[]
  readonly hypothesis: readonly string[]
}

/** Times the alignment core on the first document of a corpus: its reference against its first variant. */
export const timeCorpus = async (corpus: Corpus, unit: Unit, milliseconds: number): Promise<Timings> =>
  timeAlignmentCore({
    corpus: corpus.name,
    ...(await timedTexts(corpus, unit)),
    align,
    similarity: passageSimilarity,
    milliseconds,
  })

/** What of a corpus is timed. */
export async function timedTexts({ documents }: Corpus, unit: Unit): Promise<TimedTexts> {
  const [first] = documents
  const reference = first ? await scoredTexts(first.reference, unit) : []
  return { reference, hypothesis: first?.hypotheses[0] ? await scoredTexts(first.hypotheses[0], unit) : reference }
}

async function scoredTexts(document: Document, unit: Unit): Promise<string[]> {
  const { passages } = cut(await segment(document), unit)
  return passages.filter(isScored).map(({ start, end }) => document.text.slice(start, end))
}
