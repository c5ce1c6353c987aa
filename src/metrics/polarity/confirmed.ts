import { en } from '../../languages/en.ts'
import type { Span } from '../../model/document.ts'
import { isPlainDenial, plainKey, saysNearly } from './denials.ts'
import type { Flip } from './predicate-pairs.ts'
import type { Stated } from './stated.ts'
import { says, stemOf, type Word } from './wording.ts'

/** What a claim rests on: the words around are the same, or the sentences say the same of the same things in other words. */
export type Ground = 'verbatim' | 'predicate'

/** Shares of the words of two sentences without those that changed; seen: `bench/judged.ts --kinds` prints what is right from each. */
const grounds = {
  /** Word for word. */
  verbatim: 0.9,
  /** The same arguments in the same words, most of them. */
  predicate: 0.5,
} as const

const empty: ReadonlySet<string> = new Set(en.emptyAuxiliaries)

const isIn = ({ start, end }: Span, span: Span): boolean => start < span.end && span.start < end

/** A sentence, beside what changed in it. */
interface Rest {
  /** Words outside the change, without auxiliaries. */
  readonly words: readonly Word[]
  /** Keys of the denials outside it, sorted. */
  readonly denials: readonly string[]
  readonly changed: readonly Word[]
  /** What denies in the change: one plain denial, nothing, or other words. */
  readonly within: 'plain' | 'none' | 'other'
  /** Whether a plain denial stands before it: over a list it may reach there. */
  readonly isUnder: boolean
  readonly asks: boolean
}

function restOf({ words, denials }: Stated, span: Span): Rest {
  const changed = words.filter((word) => isIn(word, span))
  const sentences = new Set(changed.map(({ sentence }) => sentence))
  const isHere = (word: Word): boolean => sentences.has(word.sentence) && !isIn(word, span)
  const all = denials.map(({ at, key }) => ({ word: words[at]!, key }))
  const inside = all.filter(({ word }) => isIn(word, span))
  const outside = all.filter(({ word }) => isHere(word))
  const isPlain = inside.length === 1 && inside.every(({ word, key }) => key === plainKey && !saysNearly(word))
  return {
    changed,
    words: words.filter((word) => isHere(word) && !empty.has(word.lemma)),
    denials: outside.map(({ key }) => key).toSorted(),
    within: isPlain ? 'plain' : inside.length === 0 ? 'none' : 'other',
    isUnder: outside.some(({ word, key }) => key === plainKey && word.end <= span.start),
    asks: changed.some(({ asks }) => asks),
  }
}

function sharedWords(ours: readonly Word[], theirs: readonly Word[]): number {
  const left = new Map<string, number>()
  for (const word of ours) left.set(stemOf(word), (left.get(stemOf(word)) ?? 0) + 1)
  let common = 0
  for (const word of theirs) {
    const count = left.get(stemOf(word)) ?? 0
    if (count > 0) common++
    left.set(stemOf(word), count - 1)
  }
  return ours.length + theirs.length === 0 ? 1 : (2 * common) / (ours.length + theirs.length)
}

/**
 * Whether two sentences differ by a denial and by nothing that takes its place: outside of what changed both deny, doubt and
 * restrict in the same ways, and their other words are the same; or, of a plain denial, most of them are. Undefined where
 * they don't: a paraphrase may put its "no" anywhere.
 */
export function groundOf(reference: Stated, hypothesis: Stated, flip: Flip): Ground | undefined {
  const [ours, theirs] = [restOf(reference, flip.reference), restOf(hypothesis, flip.hypothesis)]
  if (ours.asks || theirs.asks || ours.denials.join(' ') !== theirs.denials.join(' ')) return undefined
  const share = sharedWords(ours.words, theirs.words)
  if (flip.kind === 'opposite') return share >= grounds.verbatim ? 'verbatim' : undefined
  const [denied, affirmed] = flip.kind === 'lost' ? [ours, theirs] : [theirs, ours]
  if (affirmed.within !== 'none') return undefined
  if (share >= grounds.verbatim) return 'verbatim'
  const isPlain = denied.within === 'plain' && !affirmed.isUnder
  const there = new Set([...affirmed.words, ...affirmed.changed].map(stemOf))
  const isSame = denied.changed.every((word) => !says(word) || isPlainDenial(word) || there.has(stemOf(word)))
  return share >= grounds.predicate && isPlain && isSame ? 'predicate' : undefined
}
