import { maximum, minimum } from '../../math/extremes.ts'
import type { Span } from '../../model/document.ts'
import type { NegationCue } from '../../negation/index.ts'
import { alone, pairedWords, type Side } from '../coverage/clause-words.ts'

/** A negation that only one side has, and the words around it that both have. */
interface LoneNegation {
  readonly kind: 'lost' | 'added'
  readonly reference: Span
  readonly hypothesis: Span
}

export interface Negations {
  /** Negations of the reference with one of the hypothesis beside the same words. */
  readonly kept: number
  readonly lone: readonly LoneNegation[]
  /** Negations of the reference that nothing can be compared with. */
  readonly unclear: number
}

/** Content words on each side of a negation that say what is denied. */
const reach = { before: 2, after: 3 }

/** Set by hand; `bench/sensitivity.ts --only agreementBounds` prints what a fifth changes. */
const agreementBounds = {
  /** Share of both sides' content words that is paired: below, a negation may have come or gone with what it denied. */
  same: 0.8,
} as const

const clauseEnd = /[.!?;:,–—()…](?=\s|$)/u

/** Indices of the content words around a cue, in its clause. */
function around({ text, words }: Side, cue: Span): readonly number[] {
  const next = words.findIndex(({ start }) => start >= cue.end)
  const from = next < 0 ? words.length : next
  const found: number[] = []
  for (let i = from; i < Math.min(words.length, from + reach.after); i++) {
    if (clauseEnd.test(text.slice(cue.end, words[i]!.start))) break
    found.push(i)
  }
  for (let i = from - 1; i >= Math.max(0, from - reach.before); i--) {
    if (clauseEnd.test(text.slice(words[i]!.end, cue.start))) break
    found.unshift(i)
  }
  return found
}

/**
 * Negations paired by the words they stand beside. One that is left over on one side only, among words that the other side
 * has too and without strangers between them, came or went; where both sides have one left over, it may be the same, put
 * otherwise.
 */
export function compareNegations(
  texts: readonly [string, string],
  cues: readonly [readonly NegationCue[], readonly NegationCue[]],
): Negations {
  const denying = new Set(cues.flat().flatMap(({ words }) => words))
  const sides = pairedWords(texts, (plain) => denying.has(plain))
  const [ours, theirs] = sides
  const free = [new Set(cues[0]), new Set(cues[1])] as const
  const there = new Map(cues[1].map((cue) => [cue, new Set(around(theirs, cue))]))
  const shared = (r: NegationCue, h: NegationCue): number =>
    around(ours, r).filter((i) => there.get(h)?.has(ours.partners[i] ?? -1)).length
  const likely = cues[0]
    .flatMap((r) => cues[1].map((h) => ({ r, h, words: shared(r, h) })))
    .filter(({ words }) => words > 0)
    .toSorted((a, b) => b.words - a.words)
  let kept = 0
  for (const { r, h } of likely) {
    if (!free[0].has(r) || !free[1].has(h)) continue
    free[0].delete(r)
    free[1].delete(h)
    kept++
  }
  const [lost, added] = free
  const lone =
    lost.size > 0 && added.size > 0
      ? []
      : [
          ...[...lost].flatMap((cue) => standingAlone(cue, ours, theirs, 'lost')),
          ...[...added].flatMap((cue) => standingAlone(cue, theirs, ours, 'added')),
        ]
  const unclear = lost.size - lone.filter(({ kind }) => kind === 'lost').length
  return { kept, lone, unclear }
}

function agreement(own: Side, other: Side): number {
  const [ours, theirs] = [own.words.length, other.words.length]
  return (2 * (ours - alone(own, 0, ours))) / Math.max(1, ours + theirs)
}

/** The same words stand together on the other side. */
function standingAlone(cue: Span, own: Side, other: Side, kind: LoneNegation['kind']): readonly LoneNegation[] {
  if (agreement(own, other) < agreementBounds.same) return []
  const near = around(own, cue)
  const partners = near.flatMap((i) => own.partners[i] ?? [])
  // one word may have another form that is not seen
  if (partners.length === 0 || partners.length < near.length - (near.length > 3 ? 1 : 0)) return []
  const [first, last] = [minimum(partners), maximum(partners)]
  let strangers = 0
  for (let j = first; j <= last; j++) if (other.partners[j] === undefined) strangers++
  if (strangers > 0 || last - first > near.length + 1) return []
  // the word that is denied: the next one, or the last one before
  const denied = near.find((i) => own.words[i]!.start >= cue.end) ?? near.at(-1)!
  const there = other.words[own.partners[denied] ?? partners.at(-1)!]!
  const here = { start: Math.min(cue.start, own.words[denied]!.start), end: Math.max(cue.end, own.words[denied]!.end) }
  return [
    kind === 'lost'
      ? { kind, reference: here, hypothesis: { start: there.start, end: there.end } }
      : { kind, reference: { start: there.start, end: there.end }, hypothesis: here },
  ]
}
