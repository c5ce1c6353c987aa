import { toFixedEven } from '../../math/fixed.ts'
import type { Result } from '../../model/result.ts'
import { forTerminal } from '../escape.ts'
import { alignmentOf } from '../lookup.ts'

/** What became of the lines of a system that was aligned. */
export interface AlignmentSummary {
  /** Shares (0 to 1) of the characters that stand in linked lines; null for an empty side. */
  readonly coverage: { readonly reference: number | null; readonly hypothesis: number | null }
  readonly linked: number
  /** Of these, links with a confidence below 0.5; about half of such links are wrong. */
  readonly doubtful: number
  readonly omitted: number
  readonly added: number
}

/** Over all documents of a result; nothing where lines went together as they were. */
export function alignmentSummary(result: Result, system: string): AlignmentSummary | undefined {
  if (!/\|align:/.test(result.signature)) return undefined
  const alignment = result.documents.flatMap((document) => alignmentOf(document, system) ?? [])[0]
  if (alignment === undefined) return undefined
  const { covered, beads } = alignment
  const linked = beads.filter(({ reference, hypothesis }) => reference.length > 0 && hypothesis.length > 0)
  return {
    coverage: covered,
    linked: linked.length,
    doubtful: linked.filter(({ confidence }) => typeof confidence === 'number' && confidence < 0.5).length,
    omitted: beads.filter(({ hypothesis }) => hypothesis.length === 0).length,
    added: beads.filter(({ reference }) => reference.length === 0).length,
  }
}

/** One line for people. */
export function alignmentLine(result: Result, system: string): string {
  const summary = alignmentSummary(result, system)
  if (summary === undefined) return ''
  const { coverage, linked, doubtful, omitted, added } = summary
  const share = (of: number | null): string => (of === null ? '-' : `${toFixedEven(100 * of, 1)}%`)
  return `${forTerminal(system)}: coverage ${share(coverage.reference)} of the reference, ${share(coverage.hypothesis)} of the output; ${linked} linked${doubtful === 0 ? '' : ` (${doubtful} of them doubtful)`}, ${omitted} left out (lost), ${added} added\n`
}
