import type { Mention } from '../../mentions/index.ts'
import type { Span } from '../../model/document.ts'
import type { Couple, Side } from './slots.ts'

/** The words right before and after a mention, as stems: what it does, or what is done to it. */
interface Frame {
  readonly before: string
  readonly after: string
}

const stem = (word: string | undefined): string => (word ?? '').toLowerCase().slice(0, 5)

export function frameOf({ text }: Side, { start, end }: Span): Frame {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  return {
    before: stem(/(\p{L}+)[^\p{L}.!?;:]*$/u.exec(before)?.[1]),
    after: stem(/^(?:['’]s)?[^\p{L}.!?;:]*(\p{L}+)/u.exec(after)?.[1]),
  }
}

const isSame = (a: Frame, b: Frame): boolean =>
  (a.after !== '' && a.after === b.after) || (a.before !== '' && a.before === b.before)

/** "by" turns a sentence round, and in a list the order says nothing. */
const turnsRound = /\bby\b/i
const isList = (between: string): boolean => /^\s*(?:,|and|or|&|,\s*and)\s*(?:the\s)?$/i.test(between)

const outer = ({ text }: Side, a: Mention, b: Mention): string => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return text.slice(first.end, second.start)
}

/** The ids that a passage names once. */
function onceIn({ mentions }: Side): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { id } of mentions) counts.set(id, (counts.get(id) ?? 0) + 1)
  return new Set([...counts].flatMap(([id, count]) => (count === 1 ? [id] : [])))
}

/** UTF-16 units between two that may have changed places. */
const farthest = 150

/** Couples whose mentions in the reference stand near each other, as places in a list, in its order. */
function near(able: readonly Couple[]): readonly (readonly [number, number])[] {
  const byStart = [...able.keys()].toSorted((i, j) => able[i]!.reference.start - able[j]!.reference.start)
  const found: (readonly [number, number])[] = []
  for (const [at, i] of byStart.entries())
    for (let next = at + 1; next < byStart.length; next++) {
      const j = byStart[next]!
      if (able[j]!.reference.start - able[i]!.reference.end > farthest) break
      found.push([Math.min(i, j), Math.max(i, j)])
    }
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

/**
 * Of what is kept, the two that have changed places: each stands once in each passage, in the other order, and what
 * stood right beside the one now stands beside the other: "Lima warned Quito" and "Quito warned Lima", "183 to 141" and
 * "141 to 183".
 */
export function swaps(
  reference: Side,
  hypothesis: Side,
  kept: readonly Couple[],
): readonly (readonly [Couple, Couple])[] {
  const [onceInReference, onceInHypothesis] = [onceIn(reference), onceIn(hypothesis)]
  const able = kept.filter(
    ({ reference: r, hypothesis: h }) =>
      /^(?:person|place|organisation|number|quantity|money|percent)$/.test(r.type) &&
      onceInReference.has(r.id) &&
      onceInHypothesis.has(h.id),
  )
  const found: (readonly [Couple, Couple])[] = []
  for (const [i, j] of near(able)) {
    const [a, b] = [able[i]!, able[j]!]
    const isTurned = a.reference.start < b.reference.start !== a.hypothesis.start < b.hypothesis.start
    if (a.reference.type !== b.reference.type || !isTurned) continue
    const [was, is] = [outer(reference, a.reference, b.reference), outer(hypothesis, a.hypothesis, b.hypothesis)]
    if (isList(was) || isList(is) || turnsRound.test(was) !== turnsRound.test(is) || was.length > farthest) continue
    const [ar, ah, br, bh] = [
      frameOf(reference, a.reference),
      frameOf(hypothesis, a.hypothesis),
      frameOf(reference, b.reference),
      frameOf(hypothesis, b.hypothesis),
    ]
    if (isSame(ar, bh) && isSame(br, ah) && !isSame(ar, ah) && !isSame(br, bh)) found.push([a, b])
  }
  return found
}
