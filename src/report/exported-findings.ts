import type { Result, ResultFinding } from '../model/result.ts'
import { type Aligned, alignedTexts, findingsBy } from './lookup.ts'
import { type Meant, meantBy } from './meaning.ts'
import { isUnmeasured } from './not-measured.ts'

export interface ExportedFinding extends Meant {
  readonly finding: ResultFinding
  readonly aligned: Aligned
  /** Index into the aligned beads. */
  readonly bead: number
}

/** The findings in variants, with category and severity: what exports are made of. Failures of metrics are none. */
export function exportedFindings(result: Result): readonly ExportedFinding[] {
  const findingsOf = findingsBy(result)
  return alignedTexts(result).flatMap((aligned) =>
    findingsOf(aligned.document.id, aligned.hypothesis.system).flatMap((finding) =>
      finding.bead === null || isUnmeasured(finding)
        ? []
        : [{ finding, aligned, bead: finding.bead, ...meantBy(result, finding) }],
    ),
  )
}
