import type { Result, ResultFinding } from '../../model/result.ts'
import { grouped, ofReference, toldFindings } from '../told-findings.ts'
import { type Listed, listedFindings } from './listed-findings.ts'

/** One thing to look at: the surest finding that says it, and all systems whose texts do. */
export interface ToCheck {
  readonly first: Listed
  readonly systems: readonly string[]
}

/** The gravest findings over all systems, each thing of the reference once: those that `report.md` begins with. */
export function checkFirst(result: Result, most: number): readonly ToCheck[] {
  const listed = new Map<ResultFinding, Listed>(listedFindings(result).map((one) => [one.finding, one]))
  const told = toldFindings(result).filter(({ severity }) => severity !== null)
  return grouped(told, ofReference)
    .slice(0, most)
    .flatMap(({ finding, systems }) => {
      const first = listed.get(finding)
      return first ? [{ first, systems }] : []
    })
}
