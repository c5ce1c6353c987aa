import type { ResultFact } from '../../model/result.ts'
import { changedTo } from './named.ts'
import type { Cell, Witness } from './row.ts'
import { gravest } from './row.ts'

/**
 * Whose office it is. Kept is what the variant says of the same person anywhere, since an office is told once; that it is not told
 * is no finding of the metric's, and minor here.
 */
export function roleCell(fact: ResultFact, one: Witness): Cell {
  const mentions = fact.said.filter(({ system }) => system === one.reference)
  const readings = mentions
    .flatMap((mention) => one.findingsAt('reference', mention))
    .filter(({ metric, statistic }) => metric === 'entities' && statistic === 'changed')
    .map((finding) => changedTo(finding, one))
  const isKept = fact.said.some(({ system }) => system === one.system)
  const cell = { system: one.system, kept: isKept ? 1 : 0, of: 1, more: 0 }
  if (readings.length > 0) return { ...cell, kind: 'changed', severity: gravest(readings), readings }
  if (isKept) return { ...cell, kind: 'kept', severity: null, readings: [] }
  const there = mentions
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
