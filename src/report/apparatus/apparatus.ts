import type { Result, ResultFact } from '../../model/result.ts'
import { weight } from '../gravity.ts'
import { type DocumentEntry, findingsBy, hypotheses, textOf } from '../lookup.ts'
import { type AddedCell, addedCell } from './added.ts'
import { factIndex } from './fact-index.ts'
import { namedCell } from './named.ts'
import { quotedCell } from './quoted.ts'
import { roleCell } from './role.ts'
import { type Apparatus, type ApparatusRow, type Cell, gravest, type Witness } from './row.ts'
import { passagesAt, witness } from './witness.ts'

/** One row for each fact of the reference and for each that only variants have, by harm: the critical apparatus of a run. */
export function apparatus(result: Result): Apparatus {
  const rowsOf = rowsOfDocument(result)
  return {
    schema: 'variorum/apparatus@1',
    corpus: result.corpus.name,
    reference: result.reference,
    systems: hypotheses(result).map(({ name }) => name),
    rows: byHarm(result.documents.flatMap(rowsOf)),
  }
}

/** The rows of a document as it tells them; of `result` all but its documents is looked at. */
export function rowsOfDocument(result: Result): (document: DocumentEntry) => readonly ApparatusRow[] {
  const systems = hypotheses(result).map(({ name }) => name)
  const findingsOf = findingsBy(result)
  return (document) => {
    const noted = document.texts.flatMap(({ system }) => findingsOf(document.id, system))
    const facts = factIndex(result, document, noted)
    const witnesses = systems.map((system) => witness(result, document, system, facts) ?? system)
    const strangers = new Set(
      document.alignments.filter(({ relation }) => relation === 'another-text').map(({ system }) => system),
    )
    const known = (document.facts ?? []).filter(({ outcomes }) => outcomes !== undefined)
    return known.flatMap((fact) => rowOf(result, document, fact, witnesses, strangers))
  }
}

function rowOf(
  result: Result,
  document: DocumentEntry,
  fact: ResultFact,
  witnesses: readonly (Witness | string)[],
  strangers: ReadonlySet<string>,
): readonly ApparatusRow[] {
  const [first] = fact.said
  if (first === undefined) return []
  const onlyInVariants = first.system !== result.reference
  const found = witnesses.map((one): AddedCell => {
    if (typeof one === 'string') return { cell: noText(one), isNoted: false }
    return onlyInVariants ? addedCell(fact, one) : { cell: cellOf(fact, one), isNoted: true }
  })
  // What stands in another fact's place is told there.
  if (!found.some(({ isNoted }) => isNoted)) return []
  const cells = found.map(({ cell }) => cell)
  const judged = cells.filter(({ system }) => !strangers.has(system))
  return [
    {
      document: document.id,
      fact: fact.id,
      type: fact.type,
      label: fact.label,
      holder: fact.holder,
      speaker: first.speaker?.name ?? null,
      place: {
        system: first.system,
        start: first.start,
        end: first.end,
        passages: passagesAt(textOf(document, first.system)?.passages ?? [], first),
      },
      mentions: fact.said.filter(({ system }) => system === first.system).length,
      onlyInVariants,
      severity: gravest(judged),
      affected: judged.filter(isAffected).length,
      cells,
    },
  ]
}

function cellOf(fact: ResultFact, one: Witness): Cell {
  if (fact.type === 'quotation') return quotedCell(fact, one)
  return fact.type === 'role' ? roleCell(fact, one) : namedCell(fact, one)
}

const noText = (system: string): Cell => ({
  system,
  kind: 'no-text',
  severity: null,
  kept: 0,
  of: 0,
  more: 0,
  readings: [],
})

const isAffected = ({ kind, severity }: Cell): boolean =>
  severity !== null || !['kept', 'absent', 'no-text'].includes(kind)

/**
 * Facts of the reference before additions; then the gravest first, of those the one that most variants got so wrong, then
 * the one that most variants touched; then as the reference tells them.
 */
export function byHarm<Row extends ApparatusRow>(rows: readonly Row[]): readonly Row[] {
  const atWorst = ({ severity, cells }: ApparatusRow): number =>
    cells.filter((cell) => cell.severity !== null && cell.severity === severity).length
  return rows.toSorted(
    (a, b) =>
      Number(a.onlyInVariants) - Number(b.onlyInVariants) ||
      weight(b.severity) - weight(a.severity) ||
      atWorst(b) - atWorst(a) ||
      b.affected - a.affected,
  )
}
