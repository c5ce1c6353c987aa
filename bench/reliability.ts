// How often links are right by how sure the aligner is of them, on documents its confidence was not learned from.

import { spawnSync } from 'node:child_process'
import type { AlignmentDocument } from '../src/align/link-score.ts'
import type { Bead } from '../src/model/bead.ts'
import { table } from '../src/report/markdown/table.ts'

/** What the numbers in `src/align/confidence.ts` were fitted to; refit on these, never on what is made below. */
export const fittedOn =
  'half of the pool that short.jsonl and long.jsonl were made of, and on the French half of bleualign.jsonl'

/** Documents of the data's own generator with seeds that no fit has seen. The pool of sentences is the same. */
const recipes = ['easy', 'medium', 'hard'].flatMap((level, i) => [
  { level, passages: 300, seed: 7001 + i, language: 'en' },
  { level, passages: 40, seed: 7011 + i, language: 'ja' },
  { level, passages: 40, seed: 7021 + i, language: 'fr' },
])
export const heldOut = `${recipes.length} generated documents, seeds 7001–7023, en, ja and fr`

/** The held-out documents, where the data and python3 are there. */
export const heldOutDocuments = (folder: string): AlignmentDocument[] =>
  recipes.flatMap(({ level, passages, seed, language }) => {
    const words = ['gen.py', 'one', 'pool-dev.jsonl', level, String(passages), String(seed), language]
    const { status, stdout } = spawnSync('python3', words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 })
    return status === 0 ? [JSON.parse(stdout) as AlignmentDocument] : []
  })

interface Tenth {
  readonly links: number
  /** Sum of what was said. */
  readonly confidence: number
  readonly right: number
}

const key = (reference: readonly number[], hypothesis: readonly number[]): string =>
  `${reference.join()}|${hypothesis.join()}`

/** Links by the tenth of their confidence. */
export function reliabilityOf(
  aligned: readonly { readonly document: AlignmentDocument; readonly beads: readonly Bead[] }[],
): readonly Tenth[] {
  const tenths = Array.from({ length: 10 }, () => ({ links: 0, confidence: 0, right: 0 }))
  for (const { document, beads } of aligned) {
    const gold = new Set(document.gold.map((link) => key(...link)))
    for (const { reference, hypothesis, confidence } of beads) {
      if (confidence === undefined) continue
      const tenth = tenths[Math.min(9, Math.floor(10 * confidence))]!
      tenth.links++
      tenth.confidence += confidence
      if (gold.has(key(reference, hypothesis))) tenth.right++
    }
  }
  return tenths
}

/** How far what is said is from what is, in the mean over links (expected calibration error; Naeini et al. 2015). */
export function calibrationError(tenths: readonly Tenth[]): number {
  const links = tenths.reduce((sum, tenth) => sum + tenth.links, 0)
  return tenths.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / links
}

export function reliabilityTable(tenths: readonly Tenth[]): string {
  const share = (part: number, { links }: Tenth): string => (links === 0 ? '-' : (part / links).toFixed(2))
  const rows = tenths.map((tenth, i) => [
    `${(i / 10).toFixed(1)} – ${((i + 1) / 10).toFixed(1)}`,
    String(tenth.links),
    share(tenth.confidence, tenth),
    share(tenth.right, tenth),
  ])
  return `${table(['confidence', 'links', 'said to be right', 'are right'], rows, 0)}\n\nmean distance of the two: ${calibrationError(tenths).toFixed(3)}`
}
