import type { ResultFact, ResultFinding } from '../model/result.ts'
import { type Cell, gravest, type Reading, type Witness } from './apparatus-row.ts'
import { factAt, overlap, type Range, sidesOf } from './fact-index.ts'

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
  const elsewhere = here.find((place) => isName(fact) || one.beadAt(place)?.reference.length === 0)
  if (elsewhere) return cell('moved', [movedTo(elsewhere, one)])
  return cell(lost.length > 0 ? 'lost' : 'left-out', readings(lost.length > 0 ? lost : leftOut))
}

/** Where a fact stands now; that it does not stand in its passage is the smallest of harms. */
const movedTo = (place: Range & { readonly text: string | null }, one: Witness): Reading => ({
  text: place.text,
  grade: null,
  message: null,
  category: null,
  severity: 'minor',
  place: one.passagesAt(place),
})

function outcomeOf(mention: Range, one: Witness): Outcome {
  const bead = one.beadOf(mention)
  const finding = one.findings.find(
    (each) => each.metric === 'entities' && each.statistic !== 'added' && isAt(each, mention),
  )
  if (finding?.statistic === 'changed') return { kind: 'changed', readings: [changedTo(finding, one)] }
  if (bead === undefined || bead.hypothesis.length === 0)
    return { kind: 'left-out', readings: finding ? [one.reading(finding, null)] : [] }
  if (finding) return { kind: 'lost', readings: [one.reading(finding, passageOf(bead.hypothesis, one))] }
  if (!bead.moved) return { kind: 'kept', readings: [] }
  const place = passageOf(bead.hypothesis, one)
  const reading = { text: null, grade: null, message: null, category: null, severity: null }
  return { kind: 'moved', readings: [{ ...reading, place: place && one.passagesAt(place) }] }
}

const isAt = (finding: ResultFinding, mention: Range): boolean => {
  const { reference } = sidesOf(finding)
  return reference !== null && reference.start === mention.start && reference.end === mention.end
}

/** From the start of a variant's passages to their end. */
export function passageOf(indices: readonly number[], { document, system }: Witness): Range | null {
  const text = document.texts.find((each) => each.system === system)
  const passages = indices.flatMap((index) => text?.passages[index] ?? [])
  if (passages.length === 0) return null
  return {
    start: Math.min(...passages.map(({ start }) => start)),
    end: Math.max(...passages.map(({ end }) => end)),
  }
}

/** What stands in a fact's place, in the variant's words. */
export function changedTo(finding: ResultFinding, one: Witness): Reading {
  const { hypothesis } = sidesOf(finding)
  return one.reading(finding, hypothesis, hypothesis && wordsAt(hypothesis, one))
}

/** The words of a name, a number or an office at a place: they are told even where no passage is. */
function wordsAt(place: Range, { document, system }: Witness): string | null {
  const said = factAt(document, system, place)?.said.find((each) => each.system === system && overlap(each, place))
  if (said?.text) return said.text
  const passage = document.texts
    .find((each) => each.system === system)
    ?.passages.find(({ start, end }) => start <= place.start && place.end <= end)
  return passage?.text?.slice(place.start - passage.start, place.end - passage.start) ?? null
}

/** Where a passage that both have names it once more than the reference does. */
const additionsOf = (here: readonly Range[], one: Witness): readonly Reading[] =>
  one.findings
    .filter(({ metric, statistic }) => metric === 'entities' && statistic === 'added')
    .flatMap((finding) => {
      const { hypothesis } = sidesOf(finding)
      const isHere = hypothesis !== null && here.some(({ start }) => start === hypothesis.start)
      return isHere && (one.beadAt(hypothesis)?.reference.length ?? 0) > 0
        ? [one.reading(finding, hypothesis, wordsAt(hypothesis, one))]
        : []
    })
