import { align } from '../align/align.ts'
import { passageSimilarity } from '../align/similarity.ts'
import { isScored } from '../model/document.ts'
import type { Timings } from '../model/timings.ts'
import type { AlignedDocument, CutText } from '../pipeline/aligned-document.ts'
import { timeAlignmentCore } from '../pipeline/timings.ts'

/** Times the alignment core on the first document of a corpus: its reference against its first other variant. */
export function timeCorpus(
  corpus: string,
  documents: readonly AlignedDocument[],
  milliseconds: number,
): Promise<Timings> {
  const [document] = documents
  const variants = document?.variants ?? []
  const hypothesis = variants[1] ?? variants[0]
  return timeAlignmentCore({
    corpus,
    reference: document ? scoredTexts(document.reference) : [],
    hypothesis: hypothesis ? scoredTexts(hypothesis.text) : [],
    align,
    similarity: passageSimilarity,
    milliseconds,
  })
}

const scoredTexts = ({ text, passages }: CutText): string[] =>
  passages.filter(isScored).map(({ start, end }) => text.slice(start, end))
