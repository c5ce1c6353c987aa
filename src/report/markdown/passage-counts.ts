import { isScored } from '../../model/document.ts'
import { lineAndColumn } from '../../text/line-and-column.ts'
import type { Aligned } from '../lookup.ts'

/** Passages of a system's texts against the reference's. */
export interface PassageCounts {
  /** Scored passages of the reference, where there is a text. */
  reference: number
  omitted: number
  added: number
  moved: number
  /** The first of those that are left out, by the line they begin in; empty where lines are not known. */
  omittedLines: { readonly document: string; readonly line: number }[]
}

/** Places that are kept of a system. */
const mostPlaces = 5

export const noPassages = (): PassageCounts => ({ reference: 0, omitted: 0, added: 0, moved: 0, omittedLines: [] })

/** Adds those of a document's text to `counts`. */
export function countPassages(counts: PassageCounts, { document, reference, alignment }: Aligned): void {
  counts.reference += reference.passages.filter(isScored).length
  for (const bead of alignment.beads) {
    if (bead.hypothesis.length === 0) {
      counts.omitted += bead.reference.length
      for (const index of bead.reference) {
        const start = reference.passages[index]?.start
        if (reference.lines && start !== undefined && counts.omittedLines.length < mostPlaces)
          counts.omittedLines.push({ document: document.id, line: lineAndColumn(reference.lines, start).line })
      }
    } else if (bead.reference.length === 0) counts.added += bead.hypothesis.length
    else if (bead.moved) counts.moved += bead.reference.length
  }
}
