import type { Span } from '../../model/document.ts'
import type { Finding, Metric, Note, Place, Row } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { type Quotation, quotationsOf } from '../../quotations/index.ts'
import { defects, differ, excerpt, messageOf, severityOf, shown } from './findings.ts'
import { additions, type Located, locate, matchQuotations, nestedIn, type Outcome } from './matching.ts'

const statistics = [
  'verbatim',
  'minor',
  'paraphrase',
  'truncated',
  'distorted',
  'unquoted',
  'lost',
  'misattributed',
  'marks',
  'added',
  'fidelity',
  'quotations',
] as const
type Statistic = (typeof statistics)[number]

/** Two texts and the pairs cut from them. A pair without an origin is a document of its own. */
interface Scene {
  readonly reference: string
  readonly hypothesis: string
  readonly within: 'pair' | 'document'
  readonly pairs: number[]
}

function scenesOf(pairs: readonly Pair[]): readonly Scene[] {
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
    const [from, to] = [Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end))]
    return place(side, { start: start + from, end: start + to })
  }
  return { place: changed('hypothesis', counterpart), related: changed('reference', reference) }
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The marks inside a quotation that its counterpart has lost, though their words still stand there. */
function lostInside(
  scene: Scene,
  { reference, hypotheses }: Outcome,
  from: readonly Quotation[],
  to: readonly Quotation[],
) {
  const marked = new Set(
    hypotheses.flatMap((each) => nestedIn(each, to).map((one) => bare(textOf(scene.hypothesis, one)))),
  )
  return nestedIn(reference, from).flatMap((inner) => {
    const words = bare(textOf(scene.reference, inner))
    const counterpart = hypotheses.find(({ text }) => ` ${bare(text)} `.includes(` ${words} `))
    return counterpart && !marked.has(words) ? [{ inner, counterpart }] : []
  })
}

type Count = (pair: number, statistic: Statistic, finding?: Omit<Finding, 'pair' | 'statistic'>) => void

function measureScene(
  scene: Scene,
  pairs: readonly Pair[],
  count: Count,
  add: (pair: number, fidelity: number) => void,
): void {
  const place: PlaceOf = (side, { start, end }) => ({ side, start, end, within: scene.within })
  const sides = (side: Place['side']) =>
    scene.pairs.map((pair) => ({ pair, spans: pairs[pair]?.origin?.[side].spans ?? entire(scene[side]) }))
  const [inReference, inHypothesis] = [quotationsOf(scene.reference), quotationsOf(scene.hypothesis)]
  const all = locate(scene.reference, inReference, sides('reference'))
  const references = all.filter(({ quotation }) => quotation.kind !== 'term')
  const hypotheses = locate(scene.hypothesis, inHypothesis, sides('hypothesis'))
  const outcomes = matchQuotations(references, hypotheses, (pair) => pairs[pair]?.hypothesis ?? '')

  for (const outcome of outcomes) {
    const { reference, grade, fidelity } = outcome
    const { quotation, home } = reference
    const [counterpart] = outcome.hypotheses
    add(home, fidelity)
    if (grade === 'verbatim') count(home, grade)
    else count(home, grade, { message: messageOf(outcome), severity: severityOf(outcome), ...placesOf(outcome, place) })
    const [a, b] = [quotation.speaker, counterpart?.quotation.speaker]
    if (a && b && differ(a, b))
      count(home, 'misattributed', {
        message: `speaker '${excerpt(a.fullName)}' became '${excerpt(b.fullName)}'`,
        place: place('hypothesis', b),
        related: place('reference', a),
        severity: 'critical',
      })
    for (const { inner, counterpart: outer } of lostInside(scene, outcome, inReference, inHypothesis))
      count(home, 'marks', {
        message: `inner quotation marks missing: '${excerpt(textOf(scene.reference, inner))}'`,
        place: place('hypothesis', outer.quotation),
        related: place('reference', inner),
        severity: 'minor',
      })
  }
  for (const hypothesis of hypotheses)
    for (const quotation of [hypothesis.quotation, ...nestedIn(hypothesis, inHypothesis)])
      if (quotation.marks !== 'paired') {
        const message = defects[quotation.marks](quotation)
        count(hypothesis.home, 'marks', { message, place: place('hypothesis', quotation), severity: 'minor' })
      }
  for (const { quotation, home, text } of additions(outcomes, hypotheses)) {
    const message = `quotation added: '${excerpt(text)}'`
    count(home, 'added', { message, place: place('hypothesis', quotation), severity: 'minor' })
  }
}

/**
 * Whether direct speech is still what was said, and still said by the same person. The score is 100 times the mean wording
 * fidelity of the reference's quotations, lost ones 0; speakers, broken marks and additions have columns and findings of
 * their own and stay out of it, because each of them can be right or wrong whatever became of the words.
 */
export function quotes({ language = 'en' }: { readonly language?: string } = {}): Metric {
  return {
    name: 'quotes',
    statistics,
    higherIsBetter: true,
    signature: {
      name: 'quotes',
      lang: language,
      reference: 'first',
      weights: 'content1-function.25',
      grades: 'rules1',
      version: '0.1.0',
    },
    unit: 'document',
    measure(pairs: readonly Pair[], note?: Note): readonly Row[] {
      const rows = pairs.map(() => new Float64Array(statistics.length))
      const bump = (pair: number, statistic: Statistic, by: number): void => {
        const row = rows[pair]
        const at = statistics.indexOf(statistic)
        if (row) row[at] = (row[at] ?? 0) + by
      }
      const count: Count = (pair, statistic, finding) => {
        bump(pair, statistic, 1)
        if (finding) note?.({ pair, statistic, ...finding })
      }
      for (const scene of scenesOf(pairs))
        measureScene(scene, pairs, count, (pair, fidelity) => {
          bump(pair, 'fidelity', fidelity)
          bump(pair, 'quotations', 1)
        })
      return rows
    },
    score(sum: Row): number | undefined {
      const [fidelity = 0, quotations = 0] = Array.from(sum).slice(-2)
      return quotations > 0 ? (100 * fidelity) / quotations : undefined
    },
  }
}
