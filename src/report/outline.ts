import type { DocumentEntry } from './lookup.ts'

/** Documents that are kept whole: what is listed of documents or of files in their order is listed of these. */
const whole = 60

/** A document whose passages, links and facts are left out, but for the first ones. */
export const outlineOf = (document: DocumentEntry, index: number): DocumentEntry =>
  index < whole
    ? document
    : {
        ...document,
        texts: document.texts.map((text) => ({ ...text, lines: [], passages: [] })),
        alignments: document.alignments.map((alignment) => ({ ...alignment, beads: [] })),
        facts: [],
      }
