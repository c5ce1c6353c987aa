import type { Anchors } from './band.ts'

/** Passages of either side that are one unit of both texts: one is a paragraph's and the other its sentences'. */
export interface AskedWidth {
  readonly reference: number
  readonly hypothesis: number
}

/** Set by hand; seen: with twice as many passages already, short documents whose halves were cut differently lose .03 of F1. */
const asking = {
  /** Passages for one of the other text; fewer are what translators do. */
  fewest: 3,
  /** Anchors; fewer say nothing of a whole. */
  anchors: 4,
  /** How surely (0 to 1) two texts have to do with each other; anchors of strangers stand anywhere. */
  related: 0.5,
} as const

/** How many passages of one text there are for a passage of the other, from the first anchor to the last: rounded, and 1 where they are few. */
export function askedWidth({ rows, columns }: Anchors, related: number): AskedWidth {
  const n = rows.length
  if (n < asking.anchors || related < asking.related) return { reference: 1, hypothesis: 1 }
  const ratio = (columns[n - 1]! - columns[0]! + 1) / (rows[n - 1]! - rows[0]! + 1)
  const asked = (passages: number): number => (passages < asking.fewest ? 1 : Math.round(passages))
  return { reference: asked(1 / ratio), hypothesis: asked(ratio) }
}
