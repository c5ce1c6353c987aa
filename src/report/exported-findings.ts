import type { Result, ResultFinding } from '../model/result.ts'
import { factIndex } from './apparatus/fact-index.ts'
import { type Aligned, alignedTexts, findingsBy } from './lookup.ts'
import { categorise, type ExportSeverity } from './mqm/category.ts'

export interface ExportedFinding {
  readonly finding: ResultFinding
  readonly aligned: Aligned
  /** Index into the aligned beads. */
  readonly bead: number
  readonly category: string
  readonly severity: ExportSeverity
}

/** The findings in variants, with category and severity: what exports are made of. Failures of metrics are none. */
export function exportedFindings(result: Result): readonly ExportedFinding[] {
  const findingsOf = findingsBy(result)
  return alignedTexts(result).flatMap((aligned) => {
    const facts = factIndex(aligned.document, result.reference)
    return findingsOf(aligned.document.id, aligned.hypothesis.system).flatMap((finding) =>
      finding.bead === null
        ? []
        : [{ finding, aligned, bead: finding.bead, ...categorise(finding, facts.about(finding)) }],
    )
  })
}
