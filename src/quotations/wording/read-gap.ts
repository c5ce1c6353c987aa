import type { Token } from '../../text/wording-tokens.ts'
import type { Gap } from './gaps.ts'
import { wordingGrades } from './grades.ts'

const isContent = (token: Token): boolean => !token.isFunction

/** A content word and the one that stands in its place. */
export interface Substitution {
  readonly from: Token
  readonly to: Token
}

interface Reading {
  readonly pairs: readonly Substitution[]
  readonly dropped: readonly Token[]
  readonly inserted: readonly Token[]
  readonly cut: readonly Token[]
}

/** What became of the words between two matches: paired off in order, from the match outwards; the rest dropped, cut or inserted. */
export function readGap({ reference, hypothesis, at }: Gap): Reading {
  const from = reference.filter(isContent)
  const to = hypothesis.filter(isContent)
  // A long stretch beside a short one is other speech in the same marks, not a change of this one.
  const strange = at !== 'inner' && to.length > 2 * from.length + 1
  const count = strange ? 0 : Math.min(from.length, to.length)
  const [a, b] = at === 'head' ? [from.length - count, to.length - count] : [0, 0]
  const pairs = to.slice(b, b + count).map((token, i): Substitution => ({ from: from[a + i] ?? token, to: token }))
  const left = at === 'head' ? from.slice(0, a) : from.slice(count)
  const extra = at === 'inner' ? to.slice(count) : []
  // Beyond the words both sides share, a hypothesis that goes on in words of its own has changed these, not cut them.
  const goesOn = !strange && hypothesis.length >= 3 && 2 * hypothesis.length >= reference.length
  const isCut = at === 'inner' ? left.length >= wordingGrades.cutFrom : left.length > 0 && to.length <= count && !goesOn
  return { pairs, dropped: isCut ? [] : left, inserted: extra, cut: isCut ? left : [] }
}
