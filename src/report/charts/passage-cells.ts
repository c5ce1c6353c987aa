import { isScored } from '../../model/document.ts'
import type { Alignment, Bead, Text } from '../lookup.ts'

/** Passages of the reference that stand beside each other, and what became of them in one variant. Shares are of their characters. */
export interface Cell {
  /** Indices into the passages of the reference. */
  readonly first: number
  readonly last: number
  /** Characters of the article before it, and its own. */
  readonly start: number
  readonly length: number
  readonly sure: number
  readonly doubtful: number
  readonly omitted: number
  readonly moved: number
  /** Mean of what is linked, surely or not; undefined where nothing is. */
  readonly similarity: number | undefined
  /** Beads that the variant adds behind it. */
  readonly additions: number
}

/** Of links below this about half are wrong (`bench/alignment.ts`). */
export const doubtfulBelow = 0.5

/** The cells of a line of at most `most`, and what the variant adds before the first. */
export interface CellLine {
  readonly cells: readonly Cell[]
  readonly before: number
}

/** Passages that carry the article, cut into at most `most` runs of about as many characters. */
export function cellsOf({ passages }: Text, { beads }: Alignment, most: number): CellLine {
  const fates = new Map<number, Bead>()
  const additions = new Map<number, number>()
  let at = -1
  for (const bead of beads) {
    for (const index of bead.reference) fates.set(index, bead)
    // Beads are in the order of the reference, and an addition stands behind its neighbour in the variant.
    if (bead.reference.length === 0) additions.set(at, (additions.get(at) ?? 0) + 1)
    else at = bead.reference.at(-1)!
  }
  const scored = passages.flatMap((passage, index) => (isScored(passage) ? [{ index, length: lengthOf(passage) }] : []))
  const total = scored.reduce((sum, { length }) => sum + length, 0)
  const cells: Gathered[] = []
  let start = 0
  for (const { index, length } of scored) {
    const run = scored.length <= most ? cells.length : Math.min(most - 1, Math.floor((most * start) / total))
    const cell = cells.at(-1)?.run === run ? cells.at(-1)! : opened(run, index, start)
    if (cell !== cells.at(-1)) cells.push(cell)
    add(cell, index, length, fates.get(index))
    cell.additions += additions.get(index) ?? 0
    start += length
  }
  return { cells: cells.map(toCell), before: additions.get(-1) ?? 0 }
}

interface Gathered {
  readonly run: number
  readonly first: number
  readonly start: number
  last: number
  length: number
  sure: number
  doubtful: number
  moved: number
  /** Similarity times characters. */
  similar: number
  additions: number
}

const lengthOf = ({ start, end }: { readonly start: number; readonly end: number }): number => Math.max(1, end - start)

const opened = (run: number, first: number, start: number): Gathered => ({
  run,
  first,
  start,
  last: first,
  length: 0,
  sure: 0,
  doubtful: 0,
  moved: 0,
  similar: 0,
  additions: 0,
})

/** Adds one passage. */
function add(cell: Gathered, index: number, length: number, bead: Bead | undefined): void {
  cell.last = index
  cell.length += length
  if (bead === undefined || bead.hypothesis.length === 0) return
  const isDoubtful = typeof bead.confidence === 'number' && bead.confidence < doubtfulBelow
  if (isDoubtful) cell.doubtful += length
  else cell.sure += length
  if (bead.moved) cell.moved += length
  cell.similar += length * bead.similarity
}

const toCell = ({ first, last, start, length, sure, doubtful, moved, similar, additions }: Gathered): Cell => ({
  first,
  last,
  start,
  length,
  sure: sure / length,
  doubtful: doubtful / length,
  omitted: (length - sure - doubtful) / length,
  moved: moved / length,
  similarity: sure + doubtful === 0 ? undefined : similar / (sure + doubtful),
  additions,
})
