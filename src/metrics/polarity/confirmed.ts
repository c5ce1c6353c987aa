import { en } from '../../languages/en.ts'
import type { Span } from '../../model/document.ts'
import { isPlainDenial, isUnsure, plainKey, saysNearly } from './denials.ts'
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
  /** The same where a word was put for its opposite, which may be another way to say the same. */
  opposite: 0.8,
} as const

const raising: ReadonlySet<string> = new Set(en.raising)
const empty: ReadonlySet<string> = new Set(en.emptyAuxiliaries)

const isIn = ({ start, end }: Span, span: Span): boolean => start < span.end && span.start < end

/** A sentence, beside what changed in it. */
interface Rest {
  /** Words outside the change, without auxiliaries. */
  readonly words: readonly Word[]
  /** Keys of the denials of the text outside it, sorted. */
  readonly denials: readonly string[]
  readonly changed: readonly Word[]
  /** Keys of the denials in the change. */
  readonly within: readonly string[]
  /** Whether one of them is plain and denies what follows. */
  readonly isPlain: boolean
  /** Whether a plain denial stands before it: over a list it may reach there. */
  readonly isUnder: boolean
  readonly asks: boolean
}

/** Whether a plain denial denies all of a verb, an adjective or a noun: "horrible, not a road" sets right what was said. */
function denies(words: readonly Word[], at: number): boolean {
  const isVerbal = ({ pos }: Word): boolean => /^(?:AUX|VERB)$/.test(pos)
  const near = [...words.slice(Math.max(0, at - 2), at), ...words.slice(at + 1, at + 2)]
  return !saysNearly(words[at]!) && !isUnsure(words, at) && (words[at]!.lemma !== 'not' || near.some(isVerbal))
}

function restOf({ words, denials }: Stated, span: Span): Rest {
  const changed = words.filter((word) => isIn(word, span))
  const sentences = new Set(changed.map(({ sentence }) => sentence))
  const isHere = (word: Word): boolean => sentences.has(word.sentence) && !isIn(word, span)
  const all = denials.map(({ at, key }) => ({ at, word: words[at]!, key }))
  const inside = all.filter(({ word }) => isIn(word, span))
  const outside = all.filter(({ word }) => isHere(word))
  return {
    changed,
    words: words.filter((word) => isHere(word) && !empty.has(word.lemma)),
    denials: all.flatMap(({ word, key }) => (isIn(word, span) ? [] : [key])).toSorted(),
    within: inside.map(({ key }) => key),
    isPlain: inside.some(({ at, key }) => key === plainKey && denies(words, at)),
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
  if (flip.kind === 'opposite')
    return share >= grounds.verbatim ? 'verbatim' : share >= grounds.opposite ? 'predicate' : undefined
  const [denied, affirmed] = flip.kind === 'lost' ? [ours, theirs] : [theirs, ours]
  // "refused to exclude" and "excluded" have one that is no cue
  if (affirmed.within.some((key) => key === plainKey || !denied.within.includes(key))) return undefined
  if (share >= grounds.verbatim) return 'verbatim'
  const isPlain = denied.isPlain && denied.within.length === affirmed.within.length + 1 && !affirmed.isUnder
  const there = new Set([...affirmed.words, ...affirmed.changed].map(stemOf))
  // "doesn't think" is said of what is thought, and where somebody was is no question of whether
  const said = denied.changed.filter((word) => says(word) && !isPlainDenial(word))
  const isClear =
    said.length > 0 && said.every(({ pos, lemma }) => /^(?:ADJ|NOUN|VERB)$/.test(pos) && !raising.has(lemma))
  const isSame =
    isClear && denied.changed.every((word) => !says(word) || isPlainDenial(word) || there.has(stemOf(word)))
  return share >= grounds.predicate && isPlain && isSame ? 'predicate' : undefined
}
