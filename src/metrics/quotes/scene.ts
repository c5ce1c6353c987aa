import { maximum, minimum } from '../../math/extremes.ts'
import type { Span } from '../../model/document.ts'
import type { Finding } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import type { Place } from '../../model/place.ts'
import { type Quotation, quotationsOf, type Speaker } from '../../quotations/index.ts'
import { defects, differ, evidenceOf, excerpt, messageOf, severityOf, shown } from './findings.ts'
import { type Located, locate, nestedAmong } from './located.ts'
import { additions, matchQuotations, type Outcome } from './matching.ts'
import type { Statistic } from './statistics.ts'

/** Two texts and the pairs cut from them. A pair without an origin is a document of its own. */
export interface Scene {
  readonly reference: string
  readonly hypothesis: string
  readonly within: 'pair' | 'document'
  readonly pairs: number[]
}

export function scenesOf(pairs: readonly Pair[]): readonly Scene[] {
  const whole = new Map<string, Map<string, Scene>>()
  const scenes: Scene[] = []
  for (const [index, { origin, references, hypothesis }] of pairs.entries()) {
    const reference = origin?.reference.document ?? references[0] ?? ''
    const known = origin && whole.get(reference)?.get(origin.hypothesis.document)
    if (known) known.pairs.push(index)
    else {
      const scene: Scene = {
        reference,
        hypothesis: origin?.hypothesis.document ?? hypothesis,
        within: origin ? 'document' : 'pair',
        pairs: [index],
      }
      scenes.push(scene)
      if (origin) whole.set(reference, (whole.get(reference) ?? new Map<string, Scene>()).set(scene.hypothesis, scene))
    }
  }
  return scenes
}

const entire = (text: string): readonly Span[] => (text === '' ? [] : [{ start: 0, end: text.length }])

const textOf = (text: string, { inner }: Quotation): string => text.slice(inner.start, inner.end)

type PlaceOf = (side: Place['side'], span: Span) => Place

/** The changed words where there are any, else the whole quotation. */
function placesOf({ reference, hypotheses, wording }: Outcome, place: PlaceOf): Pick<Finding, 'place' | 'related'> {
  const [counterpart, second] = hypotheses
  if (!counterpart) return { place: place('reference', reference.quotation) }
  const changed = (side: Place['side'], { quotation }: Located): Place => {
    const spans = (wording ? shown(wording.changes) : []).flatMap((change) => change.places[side] ?? [])
    if (spans.length === 0 || second) return place(side, quotation)
    const { start } = quotation.inner
    const [from, to] = [minimum(spans.map((span) => span.start)), maximum(spans.map((span) => span.end))]
    return place(side, { start: start + from, end: start + to })
  }
  return { place: changed('hypothesis', counterpart), related: changed('reference', reference) }
}

/** Fidelity from which the words of a quotation are the same, whoever speaks them. */
const sameFrom = 0.9

/** UTF-16 units around a quotation. */
const beside = 150

/** Whoever the reference names beside its quotation may speak there too, where its sentence is hard to read. */
function isNamedBeside(text: string, { quotation: { start, end } }: Located, { fullName }: Speaker): boolean {
  const around = `${text.slice(Math.max(0, start - beside), start)} ${text.slice(end, end + beside)}`
  const name = fullName.split(' ').at(-1) ?? fullName
  return around.includes(name)
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

type Nested = ReturnType<typeof nestedAmong>

/** The marks inside a quotation that its counterpart has lost, though their words still stand there. */
function lostInside(scene: Scene, { reference, hypotheses }: Outcome, from: Nested, to: Nested) {
  const marked = new Set(hypotheses.flatMap((each) => to(each).map((one) => bare(textOf(scene.hypothesis, one)))))
  return from(reference).flatMap((inner) => {
    const words = bare(textOf(scene.reference, inner))
    const counterpart = hypotheses.find(({ text }) => ` ${bare(text)} `.includes(` ${words} `))
    return counterpart && !marked.has(words) ? [{ inner, counterpart }] : []
  })
}

/** One count of a row: of what, and what there is to note of it. Rows, findings and facts are all made of these. */
interface Counted {
  readonly pair: number
  readonly statistic: Statistic
  /** Of the reference's quotation, or of one that only the hypothesis has. */
  readonly of: Located
  readonly told?: Pick<Finding, 'message' | 'severity' | 'evidence' | 'reading'>
  readonly places: Pick<Finding, 'place' | 'related'>
}

export interface MatchedScene {
  readonly scene: Scene
  readonly outcomes: readonly Outcome[]
  readonly added: readonly Located[]
  readonly counted: readonly Counted[]
}

/** Where a quotation stands, as a place of its pair. */
export const placeIn = ({ within }: Pick<Scene, 'within'>, side: Place['side'], { start, end }: Span): Place => ({
  side,
  start,
  end,
  within,
})

export function matchScene(scene: Scene, pairs: readonly Pair[]): MatchedScene {
  const place: PlaceOf = (side, span) => placeIn(scene, side, span)
  const sides = (side: Place['side']) =>
    scene.pairs.map((pair) => ({ pair, spans: pairs[pair]?.origin?.[side].spans ?? entire(scene[side]) }))
  const [inReference, inHypothesis] = [quotationsOf(scene.reference), quotationsOf(scene.hypothesis)]
  const [nestedInReference, nestedInHypothesis] = [nestedAmong(inReference), nestedAmong(inHypothesis)]
  const all = locate(scene.reference, inReference, sides('reference'))
  const references = all.filter(({ quotation }) => quotation.kind !== 'term')
  const hypotheses = locate(scene.hypothesis, inHypothesis, sides('hypothesis'))
  const outcomes = matchQuotations(references, hypotheses, (pair) => pairs[pair]?.hypothesis ?? '')
  const added = additions(outcomes, hypotheses)
  const counted: Counted[] = []
  const count = (statistic: Statistic, of: Located, places: Counted['places'], told?: Counted['told']): void => {
    counted.push({ pair: of.home, statistic, of, places, ...(told && { told }) })
  }

  for (const outcome of outcomes) {
    const { reference, grade } = outcome
    const [counterpart] = outcome.hypotheses
    const isVerbatim = grade === 'verbatim'
    const evidence = evidenceOf(outcome, hypotheses.length > 0)
    const told = isVerbatim
      ? undefined
      : { message: messageOf(outcome), severity: severityOf(outcome, evidence), evidence }
    count(grade, reference, placesOf(outcome, place), told)
    const [a, b] = [reference.quotation.speaker, counterpart?.quotation.speaker]
    if (a && b && differ(a, b) && !isNamedBeside(scene.reference, reference, b))
      count(
        'misattributed',
        reference,
        { place: place('hypothesis', b), related: place('reference', a) },
        {
          message: `speaker '${excerpt(a.fullName)}' became '${excerpt(b.fullName)}'`,
          severity: 'critical',
          evidence: outcome.wording && outcome.fidelity >= sameFrom ? 'verbatim' : 'reworded',
          reading: b.fullName.toLowerCase(),
        },
      )
    for (const { inner, counterpart: outer } of lostInside(scene, outcome, nestedInReference, nestedInHypothesis))
      count(
        'marks',
        reference,
        { place: place('hypothesis', outer.quotation), related: place('reference', inner) },
        {
          message: `inner quotation marks missing: '${excerpt(textOf(scene.reference, inner))}'`,
          severity: 'minor',
        },
      )
  }
  const ofCounterpart = new Map(
    outcomes.toReversed().flatMap(({ reference, hypotheses: own }) => own.map((each) => [each, reference] as const)),
  )
  for (const hypothesis of hypotheses)
    for (const quotation of [hypothesis.quotation, ...nestedInHypothesis(hypothesis)])
      if (quotation.marks !== 'paired' && ofCounterpart.get(hypothesis)?.quotation.marks !== quotation.marks)
        counted.push({
          pair: hypothesis.home,
          statistic: 'marks',
          of: ofCounterpart.get(hypothesis) ?? hypothesis,
          places: { place: place('hypothesis', quotation) },
          told: { message: defects[quotation.marks](quotation), severity: 'minor' },
        })
  for (const each of added) {
    const message = `quotation added: '${excerpt(each.text)}'`
    count('added', each, { place: place('hypothesis', each.quotation) }, { message, severity: 'minor' })
  }
  return { scene, outcomes, added, counted }
}
