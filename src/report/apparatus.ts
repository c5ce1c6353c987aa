import type { Result, ResultFact } from '../model/result.ts'
import { type AddedCell, addedCell } from './apparatus-added.ts'
import { namedCell } from './apparatus-named.ts'
import { quotedCell } from './apparatus-quoted.ts'
import { roleCell } from './apparatus-role.ts'
import {
  type Apparatus,
  type ApparatusRow,
  type Cell,
  gravest,
  type ReadingPlace,
  type Witness,
  weight,
} from './apparatus-row.ts'
import { aboutOf, overlap, type Range } from './fact-index.ts'
import { alignmentOf, type DocumentEntry, hypotheses, textOf } from './lookup.ts'
import { categorise } from './mqm-category.ts'

/** One row for each fact of the reference and for each that only variants have, by harm: the critical apparatus of a run. */
export function apparatus(result: Result): Apparatus {
  const systems = hypotheses(result).map(({ name }) => name)
  const rows = result.documents.flatMap((document) => {
    const witnesses = systems.map((system) => witness(result, document, system))
    const strangers = new Set(
      document.alignments.filter(({ relation }) => relation === 'another-text').map(({ system }) => system),
    )
    return (document.facts ?? []).flatMap((fact) => rowOf(result, document, fact, witnesses, strangers))
  })
  return {
    schema: 'variorum/apparatus@1',
    corpus: result.corpus.name,
    reference: result.reference,
    systems,
    rows: byHarm(rows),
  }
}

function witness(result: Result, document: DocumentEntry, system: string): Witness | string {
  const [text, reference] = [textOf(document, system), textOf(document, result.reference)]
  const beads = alignmentOf(document, system)?.beads
  if (!text || !reference || !beads) return system
  const holding = (side: 'reference' | 'hypothesis', passages: typeof text.passages) => (place: Range) =>
    beads.find((bead) => bead[side].some((index) => passages[index] !== undefined && overlap(passages[index], place)))
  const passagesAt = (place: Range): ReadingPlace => ({
    start: place.start,
    end: place.end,
    passages: passageIndices(text.passages, place),
  })
  const isWithheld = result.corpus.text === 'withheld'
  const reading: Witness['reading'] = (finding, place, words = null) => {
    const { category, severity } = categorise(finding, aboutOf(document, result.reference, finding))
    const isQuotation = finding.metric === 'quotes'
    return {
      text: words,
      grade: isQuotation ? finding.statistic : null,
      message: isWithheld && isQuotation ? null : finding.message,
      category,
      severity,
      place: place && passagesAt(place),
    }
  }
  return {
    system,
    reference: result.reference,
    document,
    findings: result.findings.filter((finding) => finding.system === system && finding.document === document.id),
    beadOf: holding('reference', reference.passages),
    beadAt: holding('hypothesis', text.passages),
    reading,
    passagesAt,
  }
}

const passageIndices = (passages: readonly Range[], place: Range): number[] =>
  passages.flatMap((passage, index) => (overlap(passage, place) ? [index] : []))

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
        passages: passageIndices(textOf(document, first.system)?.passages ?? [], first),
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

const isAffected = ({ kind, severity }: Cell): boolean => kind === 'moved' || kind === 'added' || severity !== null

/**
 * Facts of the reference before additions; then the gravest first, of those the one that most variants got so wrong, then
 * the one that most variants touched; then as the reference tells them.
 */
function byHarm(rows: readonly ApparatusRow[]): readonly ApparatusRow[] {
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
