import { createHash } from 'node:crypto'
import type { Result } from '../model/result.ts'
import { lineStarts } from '../text/line-starts.ts'
import type { CutText } from './align-texts.ts'
import type { AlignedDocument } from './aligned-document.ts'
import { storedPath } from './stored-path.ts'
import { toldConfidence } from './told-confidence.ts'

export type ResultDocument = Result['documents'][number]

/** A document as it stands in a result, but for its facts. */
export const resultDocument = ({ id, title, variants }: AlignedDocument): ResultDocument => ({
  id,
  title,
  texts: variants.map(({ text }) => toText(text)),
  alignments: variants.map(({ text, alignment, relation, covered }) => ({
    system: text.system,
    threshold: alignment.threshold,
    relation,
    covered: { reference: covered.reference ?? null, hypothesis: covered.hypothesis ?? null },
    beads: alignment.beads.map(({ reference, hypothesis, similarity, moved, why, confidence }) => ({
      reference: [...reference],
      hypothesis: [...hypothesis],
      similarity,
      moved,
      why: why
        ? { words: thousandths(why.words), characters: thousandths(why.characters), length: thousandths(why.length) }
        : null,
      confidence: confidence === undefined ? null : toldConfidence(confidence),
    })),
  })),
})

/** What a link rests on is looked at, not reckoned with. */
const thousandths = (share: number): number => Math.round(1000 * share) / 1000

const toText = ({ system, path, text, passages, verified }: CutText): ResultDocument['texts'][number] => ({
  system,
  path: storedPath(path),
  sha256: createHash('sha256').update(text).digest('hex'),
  ...(verified === false ? { verified } : {}),
  length: text.length,
  lines: [...lineStarts(text)],
  passages: passages.map(({ class: kind, start, end }) => ({ class: kind, start, end, text: text.slice(start, end) })),
})
