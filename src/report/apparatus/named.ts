import type { ResultFact } from '../../model/result.ts'
import type { Range } from '../sides.ts'
import type { Judged } from './fact-index.ts'
import { type Cell, gravest, type Reading, type Witness } from './row.ts'

/** What a sentence may leave to a pronoun; each number and date says something of its own. */
const isName = ({ type }: ResultFact): boolean =>
  ['person', 'place', 'organisation', 'nationality', 'event', 'name'].includes(type)

interface Outcome {
  readonly kind: 'kept' | 'moved' | 'changed' | 'lost' | 'left-out'
  /** Whether it was counted; a mention that need not be said again is kept and counts nowhere. */
  readonly isCounted: boolean
  readonly readings: readonly Reading[]
}

/** A name, a number or a date: what became of its mentions is what became of it. */
export function namedCell(fact: ResultFact, one: Witness): Cell {
  const here = fact.said.filter(({ system }) => system === one.system)
  const judged = one.judged(fact)
  const outcomes = outcomesOf(fact, judged, one)
  const of = (kind: Outcome['kind']): readonly Outcome[] => outcomes.filter((outcome) => outcome.kind === kind)
  const [changed, lost, leftOut] = [of('changed'), of('lost'), of('left-out')]
  const kept = [...of('kept'), ...of('moved')]
  const more = additionsOf(judged, one)
  const cell = (kind: Cell['kind'], readings: readonly Reading[]): Cell => ({
    system: one.system,
    kind,
    severity: gravest(readings),
    kept: kept.filter(({ isCounted }) => isCounted).length,
    of: outcomes.filter(({ isCounted }) => isCounted).length,
    more: more.length,
    readings,
  })
  const readings = (some: readonly Outcome[]): readonly Reading[] => some.flatMap((outcome) => outcome.readings)
  if (changed.length > 0) return cell('changed', readings(changed))
  if (kept.length > 0) {
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

/** What was counted, and the mentions of which nothing was. In order of the reference. */
function outcomesOf(fact: ResultFact, judged: readonly Judged[], one: Witness): readonly Outcome[] {
  const counted = judged.flatMap((each) => {
    const { reference } = each.sides
    return reference === null ? [] : [{ at: reference, each }]
  })
  const isCounted = ({ start, end }: Range): boolean => counted.some(({ at }) => at.start === start && at.end === end)
  const excused = fact.said
    .filter((mention) => mention.system === one.reference && !isCounted(mention))
    .map((mention) => ({ at: mention, each: undefined }))
  return [...counted, ...excused]
    .toSorted((a, b) => a.at.start - b.at.start)
    .map(({ at, each }) => ({ isCounted: each !== undefined, ...outcomeOf(at, each, one) }))
}

function outcomeOf(mention: Range, judged: Judged | undefined, one: Witness): Omit<Outcome, 'isCounted'> {
  if (judged?.kind === 'changed') return { kind: 'changed', readings: [changedTo(judged, one)] }
  const bead = one.beadAt('reference', mention)
  const isLost = judged?.kind === 'lost'
  if (bead === undefined || bead.hypothesis.length === 0)
    return { kind: 'left-out', readings: isLost ? [one.reading(judged, null)] : [] }
  const place = one.passageOf(bead)
  if (isLost) return { kind: 'lost', readings: [one.reading(judged, place)] }
  return bead.moved ? { kind: 'moved', readings: [{ ...unnoted, place }] } : { kind: 'kept', readings: [] }
}

/** What stands in a fact's place, in the variant's words. */
export function changedTo(judged: Judged, one: Witness): Reading {
  const { hypothesis } = judged.sides
  return one.reading(judged, hypothesis, hypothesis && one.wordsAt(hypothesis))
}

/** Where a passage that both have names it once more than the reference does. */
const additionsOf = (judged: readonly Judged[], one: Witness): readonly Reading[] =>
  judged.flatMap((each) => {
    const place = each.kind === 'added' ? each.sides.hypothesis : null
    if (place === null || (one.beadAt('hypothesis', place)?.reference.length ?? 0) === 0) return []
    return [one.reading(each, place, one.wordsAt(place))]
  })
