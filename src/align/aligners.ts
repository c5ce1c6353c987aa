import type { Alignment } from '../model/bead.ts'
import { align } from './align.ts'
import { markMoved, toBeads } from './beads.ts'
import { explainer } from './evidence.ts'
import { extractFeatures } from './features.ts'
import type { Link } from './gain.ts'
import { galeChurchLinks } from './gale-church.ts'

export type Aligner = (reference: readonly string[], hypothesis: readonly string[]) => Alignment

/** Other aligners behind the same interface: by length alone, or line by line as scorers of line files take them. */
export const aligners: Readonly<Record<'variorum' | 'gale-church' | 'lines', Aligner>> = {
  variorum: align,
  'gale-church': (reference, hypothesis) => alignmentOf(reference, hypothesis, galeChurchLinks(reference, hypothesis)),
  lines: (reference, hypothesis) =>
    alignmentOf(
      reference,
      hypothesis,
      Array.from({ length: Math.min(reference.length, hypothesis.length) }, (_, i) => ({
        reference: [i],
        hypothesis: [i],
      })),
    ),
}

/** Links from elsewhere as an alignment: similarity and evidence are ours, and no link was held against a threshold. */
function alignmentOf(reference: readonly string[], hypothesis: readonly string[], links: readonly Link[]): Alignment {
  const explain = explainer(extractFeatures(reference, hypothesis), reference, hypothesis)
  const judged = markMoved(links).map((link) => ({ ...link, ...explain(link) }))
  return { beads: toBeads(reference.length, hypothesis.length, judged), threshold: 0 }
}
