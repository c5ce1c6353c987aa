import type { ResultFact } from '../../model/result.ts'
import type { Cell, Reading, Witness } from './row.ts'

export interface AddedCell {
  readonly cell: Cell
  /** Whether it is a reason to print the row. */
  readonly isNoted: boolean
}

/** What only variants say. Of an office no additions are counted: it is one unless it was compared with another. */
export function addedCell(fact: ResultFact, one: Witness): AddedCell {
  const here = fact.said.filter(({ system }) => system === one.system)
  const readings = here.map((place): { readonly reading: Reading; readonly isNoted: boolean } => {
    const judged = one.judgedAt(place)
    const added = judged.find(({ kind }) => kind === 'added')
    if (added) return { reading: { ...one.reading(added, place, place.text), message: null }, isNoted: true }
    const isRole = fact.type === 'role' && judged.length === 0
    const severity = isRole ? ('minor' as const) : null
    const reading = { text: place.text, grade: null, message: null, category: null, severity }
    return { reading: { ...reading, place: one.placeOf(place) }, isNoted: isRole }
  })
  const isNoted = readings.some((reading) => reading.isNoted)
  const cell: Cell = {
    system: one.system,
    kind: here.length > 0 ? 'added' : 'absent',
    severity: isNoted ? 'minor' : null,
    kept: 0,
    of: 0,
    more: here.length,
    readings: readings.map(({ reading }) => reading),
  }
  return { cell, isNoted }
}
