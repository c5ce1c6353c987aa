import { en } from '../../languages/en.ts'
import { editScript } from '../../math/edit-script.ts'
import type { Span } from '../../model/document.ts'

/** A word that was put for its opposite, or left out, in a sentence that is otherwise the same. */
export interface Reversal {
  readonly kind: 'opposite' | 'modal' | 'bound' | 'hedge lost' | 'hedge added'
  readonly reference: Span
  readonly hypothesis: Span
}

interface Word extends Span {
  readonly plain: string
}

/** Words on each side of a change that must be the same. */
const frame = {
  /** Words looked at on each side, */
  reach: 5,
  /** of which so many may differ on both sides together; the nearest on each side must not. */
  loose: 2,
  /** Words of the passages at most: an edit script takes time by their product. */
  longest: 2000,
} as const

const sidesOf = (lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const sides = new Map<string, Set<string>>()
  for (const line of lines) {
    const [one = [], other = []] = line.split(' | ').map((words) => words.split(' '))
    const put = (words: readonly string[], against: readonly string[]): void => {
      for (const word of words) sides.set(word, new Set([...(sides.get(word) ?? []), ...against]))
    }
    put(one, other)
    put(other, one)
  }
  return sides
}

const reversals = sidesOf(en.reversals)
const modals = sidesOf(en.modals)
const hedges: ReadonlySet<string> = new Set(en.hedges)
const changing: ReadonlySet<string> = new Set(en.changeVerbs)

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)*|\p{Nd}+(?:[.,]\p{Nd}+)*/gu)].map(({ 0: word, index }) => ({
    plain: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))

/** `rose to 5` and `rose by 5`, by the word before. */
const isBound = (before: Word | undefined, was: string, is: string): boolean =>
  before !== undefined && changing.has(before.plain) && [was, is].toSorted().join(' ') === 'by to'

/**
 * Opposites in one frame: where the words around are the same on both sides, "for" became "against", "best" became "worst",
 * "allegedly" fell out. Found by a cheapest edit script over the words; a stretch of which more changed is a paraphrase.
 */
export function findReversals(reference: string, hypothesis: string): readonly Reversal[] {
  const [ours, theirs] = [wordsOf(reference), wordsOf(hypothesis)]
  if (Math.max(ours.length, theirs.length) > frame.longest) return []
  const ids = new Map<string, number>()
  const idOf = ({ plain }: Word): number => {
    const known = ids.get(plain) ?? ids.size
    ids.set(plain, known)
    return known
  }
  const [a, b] = [Uint32Array.from(ours, idOf), Uint32Array.from(theirs, idOf)]
  const partner = new Map<number, number>()
  const runs = editScript(a, b)
  for (const { kind, a: from, b: to, length } of runs)
    if (kind === 'equal') for (let i = 0; i < length; i++) partner.set(from[0] + i, to[0] + i)
  return runs.flatMap(({ kind, a: from, b: to, length }): readonly Reversal[] => {
    if (kind === 'equal' || length > 1 || !isFramed(partner, ours.length, from, to)) return []
    const [was, is] = [ours[from[0]], theirs[to[0]]]
    if (kind === 'substitute' && was && is) {
      const spans = { reference: spanOf(was), hypothesis: spanOf(is) }
      if (reversals.get(was.plain)?.has(is.plain)) return [{ kind: 'opposite', ...spans }]
      if (modals.get(was.plain)?.has(is.plain)) return [{ kind: 'modal', ...spans }]
      return isBound(ours[from[0] - 1], was.plain, is.plain) ? [{ kind: 'bound', ...spans }] : []
    }
    if (kind === 'delete' && was && hedges.has(was.plain))
      return [{ kind: 'hedge lost', reference: spanOf(was), hypothesis: besides(theirs, to[0], hypothesis) }]
    if (kind === 'insert' && is && hedges.has(is.plain))
      return [{ kind: 'hedge added', reference: besides(ours, from[0], reference), hypothesis: spanOf(is) }]
    return []
  })
}

const spanOf = ({ start, end }: Word): Span => ({ start, end })

/** The words on both sides of where one is lacking. */
const besides = (words: readonly Word[], at: number, text: string): Span => ({
  start: words[at - 1]?.start ?? 0,
  end: words[at]?.end ?? words[at - 1]?.end ?? text.length,
})

type Range = readonly [start: number, end: number]

/** The words right before and behind are partners, and of those around nearly all. */
function isFramed(partner: ReadonlyMap<number, number>, length: number, a: Range, b: Range): boolean {
  const [before, after] = [a[0] - 1, a[1]]
  if (before >= 0 && partner.get(before) !== b[0] - 1) return false
  if (after < length && partner.get(after) !== b[1]) return false
  let strangers = 0
  for (let i = Math.max(0, before - frame.reach + 1); i < Math.min(length, after + frame.reach); i++)
    if ((i <= before || i >= after) && !partner.has(i)) strangers++
  return strangers <= frame.loose && (before >= 0 || after < length)
}
