import type { Span } from '../model/document.ts'
import type { Finding, Metric, Note, Place, Row, Severity } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { sameName } from '../text/names.ts'
import { findQuotations, type Quotation } from '../text/quotes.ts'
import type { WordChange } from '../text/wording.ts'
import { additions, locate, matchQuotations, type Outcome } from './quote-matching.ts'

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

// A text is measured once for each variant that is compared with it.
const remembered = 16
const cache = new Map<string, readonly Quotation[]>()

function quotationsOf(text: string): readonly Quotation[] {
  const found = cache.get(text) ?? findQuotations(text)
  cache.delete(text)
  cache.set(text, found)
  for (const oldest of cache.keys()) {
    if (cache.size <= remembered) break
    cache.delete(oldest)
  }
  return found
}

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

/** At most four words of a text: findings may be published where the text may not. */
function excerpt(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length > 4 ? `${words.slice(0, 4).join(' ')} …` : words.join(' ')
}

function tell({ from, to }: WordChange): string {
  if (from === '') return `'${to}' came in`
  return to === '' ? `'${from}' left out` : `'${from}' became '${to}'`
}

// So many changes are spelled out in a message.
const told = 3

function tellAll(changes: readonly WordChange[]): string {
  const shown = changes.some(({ content }) => content) ? changes.filter(({ content }) => content) : changes
  const rest = shown.length - told
  return shown.slice(0, told).map(tell).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

function messageOf({ grade, wording, reference }: Outcome): string {
  const what = `'${excerpt(reference.text)}'`
  if (grade === 'lost') return `quotation lost: ${what}`
  if (grade === 'unquoted') return `quotation without its marks: ${what}`
  const changes = wording && wording.changes.length > 0 ? tellAll(wording.changes) : ''
  if (grade === 'truncated')
    return `quotation cut to ${Math.round(100 * (wording?.coverage ?? 0))} % of its words${changes && `: ${changes}`}`
  if (wording && !wording.polarity) return `quotation changed between yes and no: ${changes || what}`
  return `quotation ${grade === 'minor' || grade === 'paraphrase' ? 'reworded' : 'changed'}: ${changes || what}`
}

function severityOf({ grade, wording }: Outcome): Severity {
  if (grade === 'distorted') {
    const number = wording?.changes.some(({ key, from, to }) => key && /\d/.test(from + to))
    return number || !wording?.polarity ? 'critical' : 'major'
  }
  if (grade === 'lost') return 'major'
  return grade === 'truncated' && (wording?.coverage ?? 0) < 0.5 ? 'major' : 'minor'
}

const defects = {
  'open-missing': () => 'quotation mark missing at the start',
  'close-missing': () => 'quotation mark missing at the end',
  'wrong-close': ({ open, close }: Quotation) => `quotation marks ${open} and ${close} are no pair`,
} as const

/** Only two persons can be told apart: a role or a government may stand for a person that the other text names. */
function misattributed(reference: Quotation, hypothesis: Quotation): boolean {
  const [a, b] = [reference.speaker, hypothesis.speaker]
  return a?.kind === 'person' && b?.kind === 'person' && !sameName(a.fullName, b.fullName)
}

type Count = (pair: number, statistic: Statistic, finding?: Omit<Finding, 'pair' | 'statistic'>) => void

function measureScene(
  scene: Scene,
  pairs: readonly Pair[],
  count: Count,
  add: (pair: number, fidelity: number) => void,
): void {
  const { within } = scene
  const place = (side: Place['side'], { start, end }: Span): Place => ({ side, start, end, within })
  const sides = (side: 'reference' | 'hypothesis') =>
    scene.pairs.map((pair) => ({ pair, spans: pairs[pair]?.origin?.[side].spans ?? entire(scene[side]) }))
  const references = locate(scene.reference, quotationsOf(scene.reference), sides('reference')).filter(
    ({ quotation }) => quotation.kind !== 'term',
  )
  const hypotheses = locate(scene.hypothesis, quotationsOf(scene.hypothesis), sides('hypothesis'))
  const outcomes = matchQuotations(references, hypotheses, (pair) => pairs[pair]?.hypothesis ?? '')

  for (const outcome of outcomes) {
    const { reference, grade, fidelity } = outcome
    const { quotation, home } = reference
    const [counterpart] = outcome.hypotheses
    add(home, fidelity)
    const there = place('reference', quotation)
    const places = counterpart
      ? { place: place('hypothesis', counterpart.quotation), related: there }
      : { place: there }
    if (grade === 'verbatim') count(home, grade)
    else count(home, grade, { message: messageOf(outcome), severity: severityOf(outcome), ...places })
    const [a, b] = [quotation.speaker, counterpart?.quotation.speaker]
    if (a && b && counterpart && misattributed(quotation, counterpart.quotation))
      count(home, 'misattributed', {
        message: `speaker '${excerpt(a.fullName)}' became '${excerpt(b.fullName)}'`,
        place: place('hypothesis', b),
        related: place('reference', a),
        severity: 'critical',
      })
  }
  for (const { quotation, home } of hypotheses)
    if (quotation.marks !== 'paired')
      count(home, 'marks', {
        message: defects[quotation.marks](quotation),
        place: place('hypothesis', quotation),
        severity: 'minor',
      })
  for (const { quotation, home, text } of additions(outcomes, hypotheses))
    count(home, 'added', {
      message: `quotation added: '${excerpt(text)}'`,
      place: place('hypothesis', quotation),
      severity: 'minor',
    })
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
