import type { ResultFact } from '../model/result.ts'
import { changedTo, passageOf } from './apparatus-named.ts'
import type { Cell, Witness } from './apparatus-row.ts'
import { gravest } from './apparatus-row.ts'
import { overlap, sidesOf } from './fact-index.ts'

/**
 * Whose office it is. Kept is what the variant says of the same person anywhere, since an office is told once; that it is not told
 * is no finding of the metric's, and minor here.
 */
export function roleCell(fact: ResultFact, one: Witness): Cell {
  const mentions = fact.said.filter(({ system }) => system === one.reference)
  const changes = one.findings.filter(({ metric, statistic }) => metric === 'entities' && statistic === 'changed')
  const readings = changes
    .filter((finding) => {
      const { reference } = sidesOf(finding)
      return reference !== null && mentions.some((mention) => overlap(mention, reference))
    })
    .map((finding) => changedTo(finding, one))
  const isKept = fact.said.some(({ system }) => system === one.system)
  const cell = { system: one.system, kept: isKept ? 1 : 0, of: 1, more: 0 }
  if (readings.length > 0) return { ...cell, kind: 'changed', severity: gravest(readings), readings }
  if (isKept) return { ...cell, kind: 'kept', severity: null, readings: [] }
  const beads = mentions.map(one.beadOf)
  const there = beads.find((bead) => bead && bead.hypothesis.length > 0)
  const place = there ? passageOf(there.hypothesis, one) : null
  const gap = {
    text: null,
    grade: null,
    message: null,
    category: 'accuracy/omission',
    severity: 'minor' as const,
    place: place && one.passagesAt(place),
  }
  return { ...cell, kind: there ? 'lost' : 'left-out', severity: 'minor', readings: [gap] }
}
