import { isScored } from '../../model/document.ts'
import type { Aligned } from '../lookup.ts'

/** Passages of a system's texts against the reference's. */
export interface PassageCounts {
  /** Scored passages of the reference, where there is a text. */
  reference: number
  omitted: number
  added: number
  moved: number
}

export const noPassages = (): PassageCounts => ({ reference: 0, omitted: 0, added: 0, moved: 0 })

/** Adds those of a document's text to `counts`. */
export function countPassages(counts: PassageCounts, { reference, alignment }: Aligned): void {
  counts.reference += reference.passages.filter(isScored).length
  for (const bead of alignment.beads) {
    if (bead.hypothesis.length === 0) counts.omitted += bead.reference.length
    else if (bead.reference.length === 0) counts.added += bead.hypothesis.length
    else if (bead.moved) counts.moved += bead.reference.length
  }
}
