import type { Result, ResultFinding } from '../model/result.ts'
import { type Aligned, alignedTexts, findingsBy } from './lookup.ts'
import { type Meant, meantBy } from './meaning.ts'
import { isUnmeasured } from './not-measured.ts'
import { placesInstead } from './places-instead.ts'
import type { Range } from './sides.ts'

export interface ExportedFinding extends Meant {
  readonly finding: ResultFinding
  readonly aligned: Aligned
  /** Index into the aligned beads. */
  readonly bead: number
  /** In the variant, where what it lacks would stand: its passages of the bead, or behind those before. */
  readonly instead: Range
}

/** The findings in variants, with category and severity: what exports are made of. Failures of metrics are none. */
export function exportedFindings(result: Result): readonly ExportedFinding[] {
  const findingsOf = findingsBy(result)
  return alignedTexts(result).flatMap((aligned) => {
    const places = placesInstead(aligned.alignment.beads, aligned.hypothesis)
    return findingsOf(aligned.document.id, aligned.hypothesis.system).flatMap((finding) => {
      const { bead } = finding
      if (bead === null || isUnmeasured(finding)) return []
      return [{ finding, aligned, bead, instead: places[bead] ?? { start: 0, end: 0 }, ...meantBy(result, finding) }]
    })
  })
}
