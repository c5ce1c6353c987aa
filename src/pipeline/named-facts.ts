import { mentionReader } from '../mentions/index.ts'
import { isScored, type Span } from '../model/document.ts'
import type { ResultFact } from '../model/result.ts'
import type { AlignedDocument, CutText } from './aligned-document.ts'
import { collate, type Thing } from './collate.ts'

/** The names, roles, dates and numbers in the scored passages of a document's texts, each thing once. */
export async function namedFacts({ variants }: AlignedDocument, language: string): Promise<ResultFact[]> {
  const read = await mentionReader(
    language,
    variants.map(({ text }) => text.text),
  )
  const things: Thing[] = []
  for (const { text } of variants) collate(things, text.system, read(text.text).filter(inScoredPassages(text)))
  return things.map(({ id, lemma, holder, said }) => ({
    id,
    type: lemma.type,
    label: lemma.type === 'role' ? String(lemma.value) : lemma.text,
    holder: holder?.lemma.text ?? null,
    said,
  }))
}

function inScoredPassages({ passages }: CutText): (span: Span) => boolean {
  const scored = passages.filter(isScored)
  let at = 0
  // Mentions and passages both come in order.
  return ({ start, end }) => {
    while ((scored[at]?.end ?? Infinity) <= start) at++
    const passage = scored[at]
    return passage !== undefined && passage.start <= start && end <= passage.end
  }
}
