import type { Bead } from '../../model/bead.ts'
import type { Passage } from '../../model/document.ts'
import { hunalignLadder, vecalignLinks } from './other-aligners.ts'
import { type CutText, sideBySide } from './side-by-side.ts'

/** A bead as it is printed; `class` where the passage is not part of the article and was left out of the alignment. */
export type PrintedBead = Pick<Bead, 'reference' | 'hypothesis' | 'similarity' | 'moved' | 'why' | 'confidence'> & {
  readonly class?: Passage['class']
}

/** An empty cell where nothing is said of how likely a link is right. */
const toRow = ({ reference, hypothesis, similarity, moved, confidence }: PrintedBead): string =>
  [reference.join(','), hypothesis.join(','), similarity, moved, confidence ?? ''].join('\t')

/** Beads as `variorum align` prints them: one JSON object a line, one value, rows, to read, or as other aligners write them. */
export const linkFormats = {
  jsonl: (beads) => beads.map((bead) => `${JSON.stringify(bead)}\n`).join(''),
  json: (beads) => `${JSON.stringify(beads)}\n`,
  tsv: (beads) =>
    ['reference\thypothesis\tsimilarity\tmoved\tconfidence', ...beads.map(toRow)].map((row) => `${row}\n`).join(''),
  text: sideBySide,
  vecalign: vecalignLinks,
  hunalign: hunalignLadder,
} as const satisfies Readonly<
  Record<string, (beads: readonly PrintedBead[], reference: CutText, hypothesis: CutText) => string>
>
