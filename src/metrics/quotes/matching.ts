import { compareWording, type Grade, type Wording } from '../../quotations/index.ts'
import { alikeAmong } from './alike.ts'
import { type Candidate, commonWords, counterpartBounds, counterparts } from './counterparts.ts'
import type { Located } from './located.ts'

/** What became of a reference quotation. */
export interface Outcome {
  readonly reference: Located
  /** One or more; none where it was lost or stands without marks. */
  readonly hypotheses: readonly Located[]
  readonly grade: Grade | 'unquoted' | 'lost'
  readonly fidelity: number
  readonly wording: Wording | null
}

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

type ByHome = ReadonlyMap<number, readonly Located[]>

function byHome(all: readonly Located[]): ByHome {
  const homes = new Map<number, Located[]>()
  for (const each of all) {
    const here = homes.get(each.home)
    if (here) here.push(each)
    else homes.set(each.home, [each])
  }
  return homes
}

/** The one quotation left over on the other side of a bead is its counterpart though no word stayed: `dry` became `very wet`. */
function leftOver(reference: Located, lost: ByHome, free: ByHome): Located | undefined {
  const here = free.get(reference.home) ?? []
  const alone = lost.get(reference.home)?.length === 1
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
  const able = counterparts(references, hypotheses)
  const first = references.map((reference, i) => {
    const [best, ...others] = able[i] ?? []
    if (!best) return { reference, hypotheses: [], grade: 'lost', fidelity: 0, wording: null } as const
    const whole = best.wording.coverage < counterpartBounds.joinBelow ? joined(reference, best, others) : undefined
    return whole ?? graded(reference, [best.hypothesis], best.wording)
  })
  const taken = new Set(first.flatMap((outcome) => outcome.hypotheses))
  const free = byHome(strangers(references, hypotheses, taken))
  const unmatched = first.filter(({ grade }) => grade === 'lost').map(({ reference }) => reference)
  const lost = byHome(unmatched)
  const outcomeOf = new Map(first.map((outcome) => [outcome.reference, outcome]))
  const alike = alikeAmong(references)
  return first.map((outcome, i) => {
    if (outcome.grade !== 'lost') return outcome
    const { reference } = outcome
    const found = withoutMarks(reference, [...reference.pairs].map(passageOf).join(' '))
    if (found.grade !== 'lost') return found
    const longer = alike(reference, i / first.length).map((each) => outcomeOf.get(each)!)
    const again = repeated(reference, longer)
    if (again) return again
    const rest = leftOver(reference, lost, free)
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
  const alike = alikeAmong(references)
  const repeats = (each: Located, i: number): boolean =>
    alike(each, i / hypotheses.length).some(
      (reference) =>
        commonWords(each, reference) > 0 &&
        compareWording(each.text, reference.text).shared >= counterpartBounds.repeatsFrom * each.words.size,
    )
  return hypotheses.filter((each, i) => !taken.has(each) && each.quotation.kind !== 'term' && !repeats(each, i))
}
