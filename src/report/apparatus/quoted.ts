import type { ResultFact, ResultFinding } from '../../model/result.ts'
import { gravestFirst } from '../markdown/findings.ts'
import { overlap, type Range, sidesOf } from './fact-index.ts'
import { type Cell, gravest, type Reading, type Witness } from './row.ts'

/** A quotation: its grade, its speaker and its marks, as the findings of the `quotes` metric have them. */
export function quotedCell(fact: ResultFact, one: Witness): Cell {
  const quotation = fact.said.find(({ system }) => system === one.reference)
  const here = fact.said.filter(({ system }) => system === one.system)
  if (quotation === undefined) throw new Error(`${fact.id} is not in the reference`)
  const found = one.ofQuotations
    .filter((finding) => isOf(finding, quotation, here))
    .filter((finding, i, all) => all.findIndex((other) => isSameFinding(other, finding)) === i)
  const bead = one.beadAt('reference', quotation)
  const isGone = found.some(({ statistic }) => statistic === 'lost') || (found.length === 0 && here.length === 0)
  const isLeftOut = isGone && (bead === undefined || bead.hypothesis.length === 0)
  const isMoved =
    here.length > 0 && (bead?.moved === true || here.every((place) => one.beadAt('hypothesis', place) !== bead))
  const readings = gravestFirst(found).map((finding) =>
    one.reading(finding, sidesOf(finding).hypothesis ?? here[0] ?? one.passageOf(bead)),
  )
  const kind = isLeftOut ? 'left-out' : isGone ? 'lost' : readings.length > 0 ? 'changed' : isMoved ? 'moved' : 'kept'
  return {
    system: one.system,
    kind,
    severity: gravest(readings),
    kept: kind === 'kept' || kind === 'moved' ? 1 : 0,
    of: 1,
    more: 0,
    readings: kind === 'moved' ? here.slice(0, 1).map((place) => movedTo(place, one)) : readings,
  }
}

// One speaker of two quotations is one finding for each of them.
const isSameFinding = (a: ResultFinding, b: ResultFinding): boolean =>
  a.statistic === b.statistic && a.message === b.message && a.place?.start === b.place?.start

const movedTo = (place: Range, one: Witness): Reading => ({
  text: null,
  grade: 'verbatim',
  message: null,
  category: null,
  severity: null,
  place: one.placeOf(place),
})

/** A finding is of a quotation by its words, by its speaker, or by the marks of its counterpart. */
function isOf(finding: ResultFinding, quotation: ResultFact['said'][number], here: readonly Range[]): boolean {
  const { reference, hypothesis } = sidesOf(finding)
  if (finding.statistic === 'added') return false
  if (finding.statistic === 'misattributed') return reference !== null && reference.start === quotation.speaker?.start
  if (reference !== null) return overlap(reference, quotation)
  return finding.statistic === 'marks' && hypothesis !== null && here.some((place) => overlap(place, hypothesis))
}
