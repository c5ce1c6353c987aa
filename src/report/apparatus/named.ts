import type { ResultFact, ResultFinding } from '../../model/result.ts'
import { type Range, sidesOf } from './fact-index.ts'
import { type Cell, gravest, type Reading, type Witness } from './row.ts'

/** What a sentence may leave to a pronoun; each number and date says something of its own. */
const isName = ({ type }: ResultFact): boolean =>
  ['person', 'place', 'organisation', 'nationality', 'event', 'name'].includes(type)

interface Outcome {
  readonly kind: 'kept' | 'moved' | 'changed' | 'lost' | 'left-out'
  readonly readings: readonly Reading[]
}

/** A name, a number or a date: each mention's outcome is its finding's, and together they are the fact's. */
export function namedCell(fact: ResultFact, one: Witness): Cell {
  const mentions = fact.said.filter(({ system }) => system === one.reference)
  const here = fact.said.filter(({ system }) => system === one.system)
  const outcomes = mentions.map((mention) => outcomeOf(mention, one))
  const of = (kind: Outcome['kind']): readonly Outcome[] => outcomes.filter((outcome) => outcome.kind === kind)
  const [changed, lost, leftOut] = [of('changed'), of('lost'), of('left-out')]
  const kept = outcomes.length - changed.length - lost.length - leftOut.length
  const more = additionsOf(here, one)
  const cell = (kind: Cell['kind'], readings: readonly Reading[]): Cell => ({
    system: one.system,
    kind,
    severity: gravest(readings),
    kept,
    of: outcomes.length,
    more: more.length,
    readings,
  })
  const readings = (some: readonly Outcome[]): readonly Reading[] => some.flatMap((outcome) => outcome.readings)
  if (changed.length > 0) return cell('changed', readings(changed))
  if (kept > 0) {
    if (lost.length > 0 && !isName(fact)) return cell('lost', readings(lost))
    if (of('moved').length === outcomes.length) return cell('moved', readings(outcomes))
    // A name that is still there was dropped from a passage, not from the text.
    const gaps = readings(lost).map((reading) => ({ ...reading, severity: 'minor' as const }))
    return cell('kept', [...gaps, ...more])
  }
  const elsewhere = here.find((place) => isName(fact) || one.beadAt('hypothesis', place)?.reference.length === 0)
  if (elsewhere)
    return cell('moved', [{ ...unnoted, text: elsewhere.text, severity: 'minor', place: one.placeOf(elsewhere) }])
  return cell(lost.length > 0 ? 'lost' : 'left-out', readings(lost.length > 0 ? lost : leftOut))
}

/** What stands somewhere without a finding of it. */
const unnoted: Reading = { text: null, grade: null, message: null, category: null, severity: null, place: null }

function outcomeOf(mention: Range, one: Witness): Outcome {
  const bead = one.beadAt('reference', mention)
  const finding = one.findingsAt('reference', mention).find(({ metric }) => metric === 'entities')
  if (finding?.statistic === 'changed') return { kind: 'changed', readings: [changedTo(finding, one)] }
  if (bead === undefined || bead.hypothesis.length === 0)
    return { kind: 'left-out', readings: finding ? [one.reading(finding, null)] : [] }
  const place = one.passageOf(bead)
  if (finding) return { kind: 'lost', readings: [one.reading(finding, place)] }
  return bead.moved ? { kind: 'moved', readings: [{ ...unnoted, place }] } : { kind: 'kept', readings: [] }
}

/** What stands in a fact's place, in the variant's words. */
export function changedTo(finding: ResultFinding, one: Witness): Reading {
  const { hypothesis } = sidesOf(finding)
  return one.reading(finding, hypothesis, hypothesis && one.wordsAt(hypothesis))
}

/** Where a passage that both have names it once more than the reference does. */
const additionsOf = (here: readonly Range[], one: Witness): readonly Reading[] =>
  here
    .filter((place) => (one.beadAt('hypothesis', place)?.reference.length ?? 0) > 0)
    .flatMap((place) =>
      one
        .findingsAt('hypothesis', place)
        .filter(({ metric, statistic }) => metric === 'entities' && statistic === 'added')
        .map((finding) => one.reading(finding, place, one.wordsAt(place))),
    )
