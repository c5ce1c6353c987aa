import type { Result, ResultFinding } from '../model/result.ts'
import { aboutOf } from './fact-index.ts'
import { type Aligned, alignedTexts } from './lookup.ts'
import { categorise, type ExportSeverity } from './mqm-category.ts'

export interface ExportedFinding {
  readonly finding: ResultFinding
  readonly aligned: Aligned
  /** Index into the aligned beads. */
  readonly bead: number
  readonly category: string
  readonly severity: ExportSeverity
}

/** The findings in variants, with category and severity: what exports are made of. Failures of metrics are none. */
export const exportedFindings = (result: Result): readonly ExportedFinding[] =>
  alignedTexts(result).flatMap((aligned) =>
    result.findings.flatMap((finding) => {
      const { document, hypothesis } = aligned
      if (finding.bead === null || finding.document !== document.id || finding.system !== hypothesis.system) return []
      const about = aboutOf(document, result.reference, finding)
      return [{ finding, aligned, bead: finding.bead, ...categorise(finding, about) }]
    }),
  )
