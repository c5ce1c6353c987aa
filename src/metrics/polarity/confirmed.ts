import { en } from '../../languages/en.ts'
import type { Span } from '../../model/document.ts'
import type { Predicate } from '../../negation/index.ts'
import { clauseAt, type Sentence, sentenceAt, sharedBeside, sharedWords } from './sentences.ts'

/** What a claim rests on: but for what changed the sentences are the same, or they say the same of the same things. */
export type Ground = 'verbatim' | 'predicate' | 'clause'

/** Shares of the words of two sentences without those that changed; `bench/judged.ts --kinds` prints what is right from each. */
const grounds = {
  /** Word for word. */
  verbatim: 0.9,
  /** The same arguments in the same words, most of them. */
  predicate: 0.6,
  /** The words next to the predicate on both sides, of a sentence that goes on in other words. */
  clause: 0.5,
  /** of which there are so many at least. */
  fewest: 2,
} as const

interface Side {
  readonly text: string
  readonly predicates: readonly Predicate[]
}

const denial = new RegExp(`(?<![\\p{L}'])(?:${en.denials.join('|')})(?!\\p{L})|n't(?!\\p{L})`, 'giu')
// "Neither in the town nor by the sea" denies once, and so does "no longer … or".
const coordination = /\bneither\b(.*?)\bnor\b/gi

const isOutside = (at: number, spans: readonly Span[]): boolean =>
  spans.every(({ start, end }) => at < start || end <= at)

/** Words and prefixes of a sentence that deny, doubt, ask or restrict, outside of what changed. */
function denialsIn({ text, predicates }: Side, { start, end }: Sentence, changed: Span): number {
  const written = text
    .slice(start, end)
    .replaceAll('’', "'")
    .replace(coordination, (all) => all.replace(/nor$/i, '   '))
  const words = [...written.matchAll(denial)].map(({ index }) => start + index)
  const affixes = predicates.filter(({ cue }) => cue?.kind === 'affix').map(({ start: at }) => at)
  const asks = text[end - 1] === '?' ? 1 : 0
  return (
    asks +
    [...new Set([...words, ...affixes])].filter((at) => start <= at && at < end && isOutside(at, [changed])).length
  )
}

/**
 * Whether two sentences differ by a denial and by nothing that takes its place: both deny, doubt and restrict as often outside
 * of what changed, and their other words are the same; or, of a denial by a plain word (`isPlain`), nearly the same where nothing
 * else in the clause denies. Undefined where they don't: a paraphrase may put its "no" anywhere.
 */
export function groundOf(reference: Side, was: Span, hypothesis: Side, is: Span, isPlain: boolean): Ground | undefined {
  const [ours, theirs] = [sentenceAt(reference.text, was), sentenceAt(hypothesis.text, is)]
  const others = denialsIn(reference, ours, was)
  if (others !== denialsIn(hypothesis, theirs, is)) return undefined
  const share = sharedWords(reference.text, ours, was, hypothesis.text, theirs, is)
  if (share >= grounds.verbatim) return 'verbatim'
  const isAlone =
    denialsIn(reference, clauseAt(reference.text, ours, was), was) === 0 &&
    denialsIn(hypothesis, clauseAt(hypothesis.text, theirs, is), is) === 0
  // one "no" may govern a whole list
  const isListed =
    others > 0 && [reference.text.slice(was.start), hypothesis.text.slice(is.start)].some((text) => /^no\s/i.test(text))
  if (!isAlone || !isPlain || isListed) return undefined
  if (share >= grounds.predicate) return 'predicate'
  const near = sharedBeside(reference.text, was, hypothesis.text, is)
  return near.words >= grounds.fewest && near.share >= grounds.clause ? 'clause' : undefined
}
