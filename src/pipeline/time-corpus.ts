import { align } from '../align/align.ts'
import { passageSimilarity } from '../align/similarity.ts'
import type { Corpus } from '../model/corpus.ts'
import { type Document, isScored } from '../model/document.ts'
import type { Timings } from '../model/timings.ts'
import { segment } from '../segment/segment.ts'
import { cut, type Unit } from './align-texts.ts'
import { timeAlignmentCore } from './timings.ts'

/** Times the alignment core on the first document of a corpus: its reference against its first variant. */
export async function timeCorpus({ name, documents }: Corpus, unit: Unit, milliseconds: number): Promise<Timings> {
  const [first] = documents
  const reference = first ? await scoredTexts(first.reference, unit) : []
  return timeAlignmentCore({
    corpus: name,
    reference,
    hypothesis: first?.hypotheses[0] ? await scoredTexts(first.hypotheses[0], unit) : reference,
    align,
    similarity: passageSimilarity,
    milliseconds,
  })
}

async function scoredTexts(document: Document, unit: Unit): Promise<string[]> {
  const { passages } = cut(await segment(document), unit)
  return passages.filter(isScored).map(({ start, end }) => document.text.slice(start, end))
}
