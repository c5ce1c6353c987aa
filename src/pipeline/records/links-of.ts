import type { Links } from '../aligned-document.ts'
import type { ResultDocument } from '../result-document.ts'

/** The links that a document of a result was made with. */
export const linksOfEntry = ({ texts, alignments }: ResultDocument): Links => ({
  passages: texts.map(({ passages }) => passages.map(({ class: kind, start, end }) => ({ class: kind, start, end }))),
  alignments: alignments.map(({ threshold, beads }) => ({
    threshold,
    beads: beads.map(({ why, confidence, ...bead }) => ({
      ...bead,
      ...(why && { why }),
      ...(typeof confidence === 'number' && { confidence }),
    })),
  })),
})
