import type { ResultFact } from '../../model/result.ts'
import { weight } from '../gravity.ts'
import type { Range } from '../sides.ts'
import { type Cell, gravest, type Reading, type Witness } from './row.ts'

/** A quotation: its grade, its speaker and its marks. */
export function quotedCell(fact: ResultFact, one: Witness): Cell {
  const quotation = fact.said.find(({ system }) => system === one.reference)
  const here = fact.said.filter(({ system }) => system === one.system)
  if (quotation === undefined) throw new Error(`${fact.id} is not in the reference`)
  const judged = one.judged(fact)
  const faults = judged.filter(({ kind }) => kind !== 'kept')
  const bead = one.beadAt('reference', quotation)
  const isGone = faults.some(({ kind }) => kind === 'lost') || (judged.length === 0 && here.length === 0)
  const isLeftOut = isGone && (bead === undefined || bead.hypothesis.length === 0)
  const isMoved =
    here.length > 0 && (bead?.moved === true || here.every((place) => one.beadAt('hypothesis', place) !== bead))
  const readings = faults
    .toSorted((a, b) => weight(b.meant.severity) - weight(a.meant.severity))
    .map((each) => one.reading(each, each.sides.hypothesis ?? here[0] ?? one.passageOf(bead)))
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

const movedTo = (place: Range, one: Witness): Reading => ({
  text: null,
  grade: 'verbatim',
  message: null,
  category: null,
  severity: null,
  place: one.placeOf(place),
})
