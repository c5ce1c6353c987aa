import { en } from '../../languages/en.ts'
import type { Span } from '../../model/document.ts'
import { type Denial, isPlainDenial } from './denials.ts'
import { isHedge, type Reversal, reversalOf } from './reversals.ts'
import { type Change, says, type Word, type Wording } from './wording.ts'

/** A flip in a frame of words that are the same on both sides. */
export interface Framed {
  /** `lost`: denied in the reference alone; `added`: in the hypothesis alone. */
  readonly kind: 'lost' | 'added' | Reversal
  readonly reference: Span
  readonly hypothesis: Span
}

/** Words around a change that must be the same. */
const frame = {
  /** Words looked at on each side of it, in its sentence, */
  reach: 5,
  /** of which so many may have no like, */
  loose: 2,
  /** and so many must have one. */
  fewest: 2,
} as const

const empty: ReadonlySet<string> = new Set([...en.emptyAuxiliaries, ...en.affirming])
const idioms: ReadonlySet<string> = new Set(en.denyingIdioms)

type Range = readonly [start: number, end: number]
type Side = 0 | 1

/** The plain denial that a stretch consists of, but for auxiliaries and words that stand where a denial stood. */
function loneDenial(words: readonly Word[], [from, to]: Range): 'none' | 'one' | 'other' {
  const stretch = words.slice(from, to)
  const denials = stretch.filter(isPlainDenial)
  const isBare = stretch.every(
    (word) => isPlainDenial(word) || empty.has(word.text.toLowerCase()) || empty.has(word.lemma),
  )
  // "no doubt", "whether or not"
  const isIdiom =
    denials.length > 0 && (idioms.has(words[to]?.lemma ?? '') || /^(?:or|if|why)$/.test(words[from - 1]?.lemma ?? ''))
  return !isBare || isIdiom || denials.length > 1 ? 'other' : denials.length === 1 ? 'one' : 'none'
}

/** "Did not expect it, especially not here", "no bread, no water": a denial that only takes up an earlier one. */
function isTakenUp(words: readonly Word[], [from, to]: Range): boolean {
  const { sentence } = words[from] ?? {}
  const isOfVerb = words.slice(from - 1, to + 1).some(({ pos }) => /^(?:AUX|VERB)$/.test(pos))
  return !isOfVerb && words.slice(0, from).some((word) => word.sentence === sentence && isPlainDenial(word))
}

/** Whether the next word that says something is the same on both sides; at the end of a sentence there is none. */
const deniesTheSame = ({ sides, partners }: Wording, { a, b }: Change): boolean =>
  ([0, 1] as const).every((side) => {
    const [words, from] = [sides[side], side === 0 ? a[1] : b[1]]
    const next = words.findIndex((word, i) => i >= from && says(word))
    return next < 0 || words[next]?.sentence !== words[from]?.sentence || partners[side].has(next)
  })

function kindOf(wording: Wording, { a, b }: Change): Framed['kind'] | undefined {
  const [ours, theirs] = wording.sides
  const textOf = (words: readonly Word[], [from, to]: Range): string =>
    words
      .slice(from, to)
      .map(({ text }) => text.toLowerCase())
      .join(' ')
  const reversal = reversalOf(textOf(ours, a), textOf(theirs, b), ours[a[0] - 1]?.text.toLowerCase() ?? '')
  // "may not" and "must not" both forbid
  if (reversal !== undefined) return reversal === 'modal' && theirs[b[1]]?.lemma === 'not' ? undefined : reversal
  const [was, is] = [loneDenial(ours, a), loneDenial(theirs, b)]
  if ([ours[a[0]], theirs[b[0]]].some((word) => word?.asks) || !deniesTheSame(wording, { a, b })) return undefined
  if (was === 'one' && is === 'none') return isTakenUp(ours, a) ? undefined : 'lost'
  return was === 'none' && is === 'one' && !isTakenUp(theirs, b) ? 'added' : undefined
}

/** Whether nearly all words around a change have their like right there on the other side. */
function isFramed({ sides, partners }: Wording, { a, b }: Change): boolean {
  return ([0, 1] as const).every((side) => {
    const [words, like] = [sides[side], partners[side]]
    const [from, to] = side === 0 ? a : b
    const { sentence } = words[from] ?? words[from - 1] ?? {}
    const around: number[] = []
    for (let i = from - frame.reach; i < to + frame.reach; i++)
      if ((i < from || i >= to) && words[i]?.sentence === sentence) around.push(i)
    const same = around.filter((i) => like.has(i)).length
    return around.length - same <= frame.loose && same >= frame.fewest
  })
}

/** Whether a sentence denies, doubts or restricts in words that are not the same on the other side, outside of a change. */
function hasOtherDenial({ sides, partners }: Wording, side: Side, denials: readonly Denial[], range: Range): boolean {
  const words = sides[side]
  const { sentence } = words[range[0]] ?? words[range[0] - 1] ?? {}
  return denials.some(
    ({ at }) => (at < range[0] || at >= range[1]) && words[at]?.sentence === sentence && !partners[side].has(at),
  )
}

/** The words of a change, with those beside it that another form was put for, and one at least. */
function spanOf({ sides, partners }: Wording, side: Side, { a, b }: Change): Span {
  const words = sides[side]
  const other = sides[side === 0 ? 1 : 0]
  const isOtherForm = (i: number): boolean => {
    const like = partners[side].get(i)
    return like !== undefined && other[like]?.text.toLowerCase() !== words[i]?.text.toLowerCase()
  }
  let [from, to] = side === 0 ? a : b
  if (isOtherForm(to) || a[0] === a[1] || b[0] === b[1]) to = Math.min(words.length, to + 1)
  if (from === to) from--
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}

const hedgesOf = (words: readonly Word[]): number => words.filter(({ text }) => isHedge(text.toLowerCase())).length

/**
 * Changes that turn a sentence round, in a frame of the same words: a plain denial came or went, "for" became "against",
 * "best" became "worst", "allegedly" fell out. Where the sentence denies something else in words of its own, it may be the
 * same put in other words, and nothing is found.
 */
export function framedFlips(
  wording: Wording,
  denials: readonly [readonly Denial[], readonly Denial[]],
): readonly Framed[] {
  const found = wording.changes.flatMap((change): readonly Framed[] => {
    const kind = kindOf(wording, change)
    if (kind === undefined || !isFramed(wording, change)) return []
    const isModal = kind !== 'lost' && kind !== 'added' && kind !== 'opposite'
    // one that was put elsewhere
    if (kind.startsWith('hedge') && hedgesOf(wording.sides[0]) === hedgesOf(wording.sides[1])) return []
    const isInDoubt =
      hasOtherDenial(wording, 0, denials[0], change.a) || hasOtherDenial(wording, 1, denials[1], change.b)
    if (isInDoubt && !isModal) return []
    return [{ kind, reference: spanOf(wording, 0, change), hypothesis: spanOf(wording, 1, change) }]
  })
  // a sentence that puts two facts down to others does so once
  return found.filter(
    (flip, i) => !flip.kind.startsWith('hedge') || found.findIndex(({ kind }) => kind === flip.kind) === i,
  )
}
