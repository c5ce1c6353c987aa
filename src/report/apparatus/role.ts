import type { ResultFact } from '../../model/result.ts'
import { changedTo } from './named.ts'
import type { Cell, Witness } from './row.ts'
import { gravest } from './row.ts'

/**
 * Whose office it is. Kept is what the variant says of the same person anywhere, since an office is told once; that it is not told
 * is not counted by the metric, and minor here.
 */
export function roleCell(fact: ResultFact, one: Witness): Cell {
  const judged = one.judged(fact)
  const readings = judged.filter(({ kind }) => kind === 'changed').map((each) => changedTo(each, one))
  const kept = judged.filter(({ kind }) => kind === 'kept').length
  const cell = { system: one.system, kept, of: judged.length, more: 0 }
  if (readings.length > 0) return { ...cell, kind: 'changed', severity: gravest(readings), readings }
  if (kept > 0 || fact.said.some(({ system }) => system === one.system))
    return { ...cell, kind: 'kept', severity: null, readings: [] }
  const there = fact.said
    .filter(({ system }) => system === one.reference)
    .map((mention) => one.beadAt('reference', mention))
    .find((bead) => bead !== undefined && bead.hypothesis.length > 0)
  const gap = {
    text: null,
    grade: null,
    message: null,
    category: 'accuracy/omission',
    severity: 'minor' as const,
    place: one.passageOf(there),
  }
  return { ...cell, kind: there ? 'lost' : 'left-out', severity: 'minor', readings: [gap] }
}
