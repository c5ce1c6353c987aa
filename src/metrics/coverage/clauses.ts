import type { Span } from '../../model/document.ts'
import { type IsEmpty, isHalf } from '../../text/content-words.ts'
import { alone, pairedWords, type Side } from './clause-words.ts'

/** A stretch of one side that the other side says nothing of. */
export interface LooseClause extends Span {
  readonly side: 'reference' | 'hypothesis'
  /** Its share of the passage's content words. */
  readonly share: number
  /** Share of the rest of both sides that is paired. */
  readonly agreement: number
}

export interface ClauseCoverage {
  /** Content words of the reference that the hypothesis has in some form, and all of them. */
  readonly covered: number
  readonly words: number
  readonly loose: readonly LooseClause[]
}

/**
 * Set on the even lines of pairs of human translations (`bench/clauses.ts` prints both halves); `bench/sensitivity.ts
 * --only clauseBounds` prints what a fifth changes.
 */
const clauseBounds = {
  /** Share of the words of a clause that is gone which may still occur elsewhere by chance. */
  byChance: 0.25,
  /** What stands in its place must be less than this share of its words, or it is a paraphrase. */
  standIn: 0.34,
  /** Share of the clause that its side must say more than the other side does, all in all. */
  surplus: 0.75,
  /** Share of the rest of both sides that is paired, from which it is nearly the same words. */
  same: 0.8,
  /** Content words of a clause at least: two honest translations differ in shorter stretches too often; */
  fewestReworded: 3,
  /** where the rest is nearly the same words; */
  fewestSame: 2,
  /** and where no punctuation bounds it. */
  fewestUnbounded: 4,
} as const
// Longer than a passage is; the pairing is quadratic in repetitions of a word.
const most = 2000

/** How much of one text another one says, and the clauses that only one of them has. */
export function clauseCoverage(reference: string, hypothesis: string, isEmpty: IsEmpty): ClauseCoverage {
  const [ours, theirs] = pairedWords([reference, hypothesis], isEmpty)
  const words = ours.words.length
  if (Math.max(words, theirs.words.length) > most) return { covered: 0, words: 0, loose: [] }
  return {
    covered: words - alone(ours, 0, words),
    words,
    loose: [...looseClauses(ours, theirs, 'reference'), ...looseClauses(theirs, ours, 'hypothesis')],
  }
}

/** Content words as a half-open range of indices. */
interface Range {
  readonly from: number
  readonly to: number
  /** By punctuation on both sides, or the passage's end. */
  readonly bounded: boolean
}

function looseClauses(own: Side, other: Side, side: LooseClause['side']): readonly LooseClause[] {
  const [all, others] = [own.words.length, other.words.length]
  const unpaired = alone(own, 0, all)
  const more = unpaired - alone(other, 0, others)
  const judged = [...clausesOf(own), ...runsAlone(own)].flatMap((range) => {
    const { from, to, bounded } = range
    const words = to - from
    const gone = alone(own, from, to)
    const agreement = (2 * (all - unpaired)) / (all - gone + others)
    const least = bounded
      ? agreement >= clauseBounds.same
        ? clauseBounds.fewestSame
        : clauseBounds.fewestReworded
      : clauseBounds.fewestUnbounded
    const first = own.words[from]
    if (first === undefined || words === all || words < least * (isHalf(first) ? 2 : 1)) return []
    if (gone < (1 - clauseBounds.byChance) * words || more < clauseBounds.surplus * words) return []
    const instead = inItsPlace(own, other, range)
    if (bounded ? instead > clauseBounds.standIn * words : instead > 0 || agreement < clauseBounds.same) return []
    return [{ range, agreement }]
  })
  const found: LooseClause[] = []
  for (const { range, agreement } of judged.toSorted(
    (a, b) => a.range.from - b.range.from || b.range.to - a.range.to,
  )) {
    const span = spanOf(own, range)
    const share = (range.to - range.from) / all
    const before = found.at(-1)
    if (before && span.start < before.end) continue
    // neighbours are one stretch
    if (before && !/\p{L}|\p{N}/u.test(own.text.slice(before.end, span.start))) found.pop()
    else {
      found.push({ side, ...span, share, agreement })
      continue
    }
    found.push({
      side,
      start: before.start,
      end: span.end,
      share: before.share + share,
      agreement: Math.min(before.agreement, agreement),
    })
  }
  return found
}

// A comma in a number, a hyphen in a word and the point of "Ms." and "A." bound nothing.
const bound =
  /[,;:!?…](?=\s|$)|(?<!(?<!\p{L})\p{Lu}\p{L}{0,2})\.(?=\s|$)|[—–()「」『』“”«»"、，。；：！？（）]|\s-(?=\s)/gu

const gapBefore = ({ text, words }: Side, at: number): string =>
  text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length)

/** Between one bound and the next. */
function clausesOf(own: Side): readonly Range[] {
  const cuts = [...own.words.keys()].filter((i) => i === 0 || gapBefore(own, i).search(bound) >= 0)
  return cuts.map((from, i) => ({ from, to: cuts[i + 1] ?? own.words.length, bounded: true }))
}

/** Stretches without any partner, whatever bounds them. */
function runsAlone({ partners }: Side): readonly Range[] {
  const runs: Range[] = []
  let from = 0
  for (let i = 0; i <= partners.length; i++) {
    if (i < partners.length && partners[i] === undefined) continue
    if (i > from) runs.push({ from, to: i, bounded: false })
    from = i + 1
  }
  return runs
}

/** How many words of the other side, without a partner, stand between the partners of the words around a clause. */
function inItsPlace(own: Side, other: Side, { from, to }: Range): number {
  let [before, after] = [from - 1, to]
  while (before >= 0 && own.partners[before] === undefined) before--
  while (after < own.words.length && own.partners[after] === undefined) after++
  const start = before < 0 ? 0 : (own.partners[before] ?? 0) + 1
  const end = own.partners[after] ?? other.words.length
  return start <= end ? alone(other, start, end) : alone(other, 0, other.words.length)
}

/** With the function words that belong to it, without the marks around it. */
function spanOf(own: Side, { from, to }: Range): Span {
  const { text, words } = own
  const [before, after] = [gapBefore(own, from), gapBefore(own, to)]
  const last = [...before.matchAll(bound)].at(-1)
  const opens = (words[from]?.start ?? 0) - before.length + (last ? last.index + last[0].length : 0)
  const start = opens + text.slice(opens).search(/[\p{L}\p{N}]/u)
  const closes = words[to - 1]?.end ?? text.length
  const next = after.search(bound)
  const tail = next < 0 ? '' : after.slice(0, next)
  return { start, end: closes + tail.trimEnd().length }
}
