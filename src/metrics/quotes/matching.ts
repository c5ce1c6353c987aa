import type { Span } from '../../model/document.ts'
import { compareWording, type Grade, type Quotation, type Wording } from '../../quotations/index.ts'
import { tokensOf } from '../../text/wording-tokens.ts'

/** A quotation with the pairs its text lies in. */
export interface Located {
  readonly quotation: Quotation
  /** What is between the marks. */
  readonly text: string
  readonly pairs: ReadonlySet<number>
  /** The pair that holds the most of it: its row takes the counts. */
  readonly home: number
  /** Content words, for finding counterparts elsewhere in the text. */
  readonly words: ReadonlySet<string>
}

/** The passages of one side of one pair. */
export interface Side {
  readonly pair: number
  readonly spans: readonly Span[]
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** The quotations that lie in a pair, outermost only; one outside every pair (a caption, a link) is nobody's. */
export function locate(text: string, quotations: readonly Quotation[], sides: readonly Side[]): readonly Located[] {
  const spans = sides
    .flatMap((side) => side.spans.map((span) => ({ ...span, pair: side.pair })))
    .toSorted((a, b) => a.start - b.start)
  let reached = 0
  let at = 0
  return quotations.flatMap((quotation) => {
    const { inner, start, end } = quotation
    if (start < reached) return []
    reached = end
    while ((spans[at]?.end ?? Infinity) <= inner.start) at++
    const shares = new Map<number, number>()
    for (let i = at; (spans[i]?.start ?? Infinity) < inner.end; i++) {
      const span = spans[i]
      if (span) shares.set(span.pair, (shares.get(span.pair) ?? 0) + overlap(span, inner))
    }
    const home = [...shares].toSorted((a, b) => b[1] - a[1])[0]
    if (!home) return []
    const inside = text.slice(inner.start, inner.end)
    const words = new Set(tokensOf(inside).flatMap(({ norm, isFunction }) => (isFunction ? [] : [norm])))
    return [{ quotation, text: inside, pairs: new Set(shares.keys()), home: home[0], words }]
  })
}

/** The quotations inside another one. */
export const nestedIn = ({ quotation }: Located, all: readonly Quotation[]): readonly Quotation[] =>
  all.filter(({ start, end }) => start > quotation.start && end <= quotation.end)

/** What became of a reference quotation. */
export interface Outcome {
  readonly reference: Located
  /** One or more; none where it was lost or stands without marks. */
  readonly hypotheses: readonly Located[]
  readonly grade: Grade | 'unquoted' | 'lost'
  readonly fidelity: number
  readonly wording: Wording | null
}

interface Candidate {
  readonly hypothesis: Located
  readonly wording: Wording
  readonly near: boolean
}

/**
 * Set by hand; `bench/sensitivity.ts --only counterpartBounds` prints what
 * a fifth changes.
 */
const counterpartBounds = {
  /** Share of a quotation's content words; below it its counterpart gives it in part only. */
  wholeFrom: 0.6,
  /** The same that a stretch without marks must hold to be the quotation, unquoted. */
  unquotedFrom: 0.6,
  /** The similarity (0 to 1) that a counterpart in another bead must have, */
  strangerFrom: 0.5,
  /** and the content words that it must share, unless there is but one. */
  strangerWords: 2,
  /** The coverage (0 to 1) below which a second counterpart is looked for, */
  joinBelow: 0.8,
  /** which must add this much of it, */
  joinGain: 0.15,
  /** and these many content words. */
  joinWords: 2,
  /** Share of its content words that a quotation repeats of the reference's, from which it is no addition. */
  repeatsFrom: 0.8,
} as const

const sharesPair = (a: Located, b: Located): boolean => [...a.pairs].some((pair) => b.pairs.has(pair))
const commonWords = (a: Located, b: Located): number => [...a.words].filter((word) => b.words.has(word)).length

/** Strangers to the bead must share two content words and most of the wording; one word is no proof, unless it is all there is. */
function isCounterpart({ wording, near, hypothesis }: Candidate, reference: Located): boolean {
  if (near) return wording.shared > 0
  const brief = reference.words.size <= 1 && hypothesis.words.size <= 2
  return (
    wording.similarity >= counterpartBounds.strangerFrom &&
    (wording.shared >= counterpartBounds.strangerWords || (brief && wording.shared === 1))
  )
}

function candidates(reference: Located, hypotheses: readonly Located[]): readonly Candidate[] {
  return hypotheses
    .filter((each) => sharesPair(reference, each) || commonWords(reference, each) > 0)
    .map((hypothesis) => ({
      hypothesis,
      wording: compareWording(reference.text, hypothesis.text),
      near: sharesPair(reference, hypothesis),
    }))
    .filter((candidate) => isCounterpart(candidate, reference))
    .toSorted((a, b) => weight(b) - weight(a) || b.wording.fidelity - a.wording.fidelity)
}

/** The fuller counterpart wins over the truer fragment; between equals the one in the same bead. */
const weight = ({ wording, near }: Candidate): number => wording.shared + (near ? 0.5 : 0)

/** A quotation cut into two: the best counterpart together with another one that holds what it lacks. */
function joined(reference: Located, best: Candidate, others: readonly Candidate[]): Outcome | undefined {
  for (const other of others) {
    const both = [best.hypothesis, other.hypothesis].toSorted((a, b) => a.quotation.start - b.quotation.start)
    const wording = compareWording(reference.text, both.map(({ text }) => text).join(' '))
    if (
      wording.shared >= best.wording.shared + counterpartBounds.joinWords &&
      wording.coverage >= best.wording.coverage + counterpartBounds.joinGain
    )
      return graded(reference, both, wording)
  }
  return undefined
}

function graded(reference: Located, hypotheses: readonly Located[], wording: Wording): Outcome {
  const partial = wording.grade !== 'distorted' && wording.coverage < counterpartBounds.wholeFrom
  return { reference, hypotheses, wording, fidelity: wording.fidelity, grade: partial ? 'truncated' : wording.grade }
}

function withoutMarks(reference: Located, passage: string): Outcome {
  const wording = compareWording(reference.text, passage)
  const there = wording.shared > 0 && wording.shared >= counterpartBounds.unquotedFrom * reference.words.size
  return there
    ? { reference, hypotheses: [], wording, fidelity: wording.fidelity, grade: 'unquoted' }
    : { reference, hypotheses: [], wording: null, fidelity: 0, grade: 'lost' }
}

const comparable = (a: string, b: string): boolean =>
  Math.max(a.length, b.length) <= 3 * Math.min(a.length, b.length) + 8

/** The one quotation left over on the other side of a bead is its counterpart though no word stayed: `dry` became `very wet`. */
function leftOver(reference: Located, lost: readonly Located[], free: readonly Located[]): Located | undefined {
  const here = free.filter(({ home }) => home === reference.home)
  const alone = lost.filter(({ home }) => home === reference.home).length === 1
  return alone && here.length === 1 && here[0] && comparable(here[0].text, reference.text) ? here[0] : undefined
}

/**
 * Each reference quotation with its counterparts: in its bead or, by content, anywhere in the text. One hypothesis
 * quotation may be the counterpart of several (two run into one, a headline and the speech it quotes).
 */
export function matchQuotations(
  references: readonly Located[],
  hypotheses: readonly Located[],
  passageOf: (pair: number) => string,
): readonly Outcome[] {
  const first = references.map((reference) => {
    const [best, ...others] = candidates(reference, hypotheses)
    if (!best) return { reference, hypotheses: [], grade: 'lost', fidelity: 0, wording: null } as const
    const whole = best.wording.coverage < counterpartBounds.joinBelow ? joined(reference, best, others) : undefined
    return whole ?? graded(reference, [best.hypothesis], best.wording)
  })
  const taken = new Set(first.flatMap((outcome) => outcome.hypotheses))
  const free = strangers(references, hypotheses, taken)
  const unmatched = first.filter(({ grade }) => grade === 'lost').map(({ reference }) => reference)
  return first.map((outcome) => {
    if (outcome.grade !== 'lost') return outcome
    const { reference } = outcome
    const found = withoutMarks(reference, [...reference.pairs].map(passageOf).join(' '))
    if (found.grade !== 'lost') return found
    const again = repeated(reference, first)
    if (again) return again
    const rest = leftOver(reference, unmatched, free)
    return rest ? graded(reference, [rest], compareWording(reference.text, rest.text)) : found
  })
}

/** A fragment that the reference quotes twice is kept where the longer quotation it was taken from still has it. */
function repeated(reference: Located, outcomes: readonly Outcome[]): Outcome | undefined {
  for (const { reference: longer, hypotheses } of outcomes) {
    if (longer === reference || commonWords(reference, longer) < reference.words.size) continue
    for (const hypothesis of hypotheses) {
      const wording = compareWording(reference.text, hypothesis.text)
      if (reference.words.size > 0 && wording.shared >= reference.words.size)
        return graded(reference, [hypothesis], wording)
    }
  }
  return undefined
}

/** Hypothesis quotations that quote nothing the reference quotes; a repeated fragment of its quotations is no addition. */
export function additions(outcomes: readonly Outcome[], hypotheses: readonly Located[]): readonly Located[] {
  const taken = new Set(outcomes.flatMap((outcome) => outcome.hypotheses))
  return strangers(
    outcomes.map(({ reference }) => reference),
    hypotheses,
    taken,
  )
}

/** Those that nothing is matched with and that do not repeat words of the reference's quotations. */
function strangers(
  references: readonly Located[],
  hypotheses: readonly Located[],
  taken: ReadonlySet<Located>,
): readonly Located[] {
  const repeats = (each: Located): boolean =>
    references.some(
      (reference) =>
        commonWords(each, reference) > 0 &&
        compareWording(each.text, reference.text).shared >= counterpartBounds.repeatsFrom * each.words.size,
    )
  return hypotheses.filter((each) => !taken.has(each) && each.quotation.kind !== 'term' && !repeats(each))
}
