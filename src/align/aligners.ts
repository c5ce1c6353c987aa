import type { Alignment } from '../model/bead.ts'
import { align } from './align.ts'
import { markMoved, toBeads } from './beads.ts'
import { explainer } from './evidence.ts'
import { extractFeatures } from './features.ts'
import { galeChurchLinks } from './gale-church.ts'
import type { Link } from './link.ts'

/** The one way in which texts are aligned, wherever the aligner's code runs: here, or in a worker. */
export interface OpenAligner {
  /** What stands for it in a signature. */
  readonly signature: string
  align(reference: readonly string[], hypothesis: readonly string[]): Alignment | Promise<Alignment>
  close(): Promise<void>
}

const ownAligner = (signature: string, ofTexts: typeof align) => ({
  signature,
  align: ofTexts,
  close: () => Promise.resolve(),
})

/** Ours, and others behind the same interface: by length alone, or line by line as scorers of line files take them. */
export const aligners = {
  variorum: ownAligner('2', align),
  'gale-church': ownAligner('gale-church', (reference, hypothesis) =>
    alignmentOf(reference, hypothesis, galeChurchLinks(reference, hypothesis)),
  ),
  lines: ownAligner('lines', (reference, hypothesis) =>
    alignmentOf(
      reference,
      hypothesis,
      Array.from({ length: Math.min(reference.length, hypothesis.length) }, (_, i) => ({
        reference: [i],
        hypothesis: [i],
      })),
    ),
  ),
} as const satisfies Readonly<Record<string, OpenAligner>>

/** Links from elsewhere as an alignment: similarity and evidence are ours, and no link was held against a threshold. */
export function alignmentOf(
  reference: readonly string[],
  hypothesis: readonly string[],
  links: readonly (Link & { readonly confidence?: number })[],
): Alignment {
  const explain = explainer(extractFeatures(reference, hypothesis), reference, hypothesis)
  const judged = markMoved(links).map((link) => ({ ...link, ...explain(link) }))
  return { beads: toBeads(reference.length, hypothesis.length, judged), threshold: 0 }
}
