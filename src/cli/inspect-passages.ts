import type { SegmentedDocument } from '../model/document.ts'

/** What the program saw in a text, one JSON object a line, in file order. */
export const inspectLines = (segmented: SegmentedDocument, what: 'passages' | 'sentences'): string[] =>
  (what === 'passages' ? segmented.paragraphs : segmented.sentences).map(({ class: name, start, end }) =>
    JSON.stringify({ class: name, start, end }),
  )
