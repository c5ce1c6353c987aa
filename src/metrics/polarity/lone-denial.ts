import type { Span } from '../../model/document.ts'
import { plainKey, saysNearly } from './denials.ts'
import type { Flip } from './predicate-pairs.ts'
import type { Stated } from './stated.ts'
import { says, stemOf, type Word } from './wording.ts'

/** Content words looked at around the one plain denial of two texts. */
const surroundings = {
  before: 2,
  after: 3,
  /** Words of any kind within which they stand. */
  reach: 8,
  /** Share of them that the other side has; */
  shared: 0.6,
  /** and so many at least. */
  fewest: 2,
} as const

/**
 * Where one text denies by one plain word and the other by none: what that word denies, if the other text has the same words
 * around. Unlike predicates it may be any word, and a verb here and a noun there.
 */
export function loneDenial(ours: Stated, theirs: Stated): readonly Flip[] {
  const [was, is] = [ours, theirs].map(({ denials }) =>
    denials.flatMap(({ at, key }) => (key === plainKey ? [at] : [])),
  )
  if (was!.length + is!.length !== 1) return []
  const [own, other, at] = was!.length === 1 ? [ours, theirs, was![0]!] : [theirs, ours, is![0]!]
  const cue = own.words[at]!
  if (saysNearly(cue)) return []
  const after = own.words
    .slice(at + 1, at + 1 + surroundings.reach)
    .filter(says)
    .slice(0, surroundings.after)
  const before = own.words
    .slice(Math.max(0, at - surroundings.reach), at)
    .filter(says)
    .slice(-surroundings.before)
  const near = [...before, ...after].filter(({ sentence }) => sentence === cue.sentence)
  const stems = new Set(other.words.map(stemOf))
  const shared = near.filter((word) => stems.has(stemOf(word))).length
  const [denied] = after
  if (denied === undefined || shared < surroundings.fewest || shared < surroundings.shared * near.length) return []
  // one of two is not the other one
  const [there, second] = other.words.filter((word) => stemOf(word) === stemOf(denied))
  const again = own.words.filter((word) => stemOf(word) === stemOf(denied))
  if (there === undefined || second !== undefined || again.length > 1) return []
  const here = { start: cue.start, end: denied.end }
  return [
    own === ours
      ? { kind: 'lost', reference: here, hypothesis: spanOf(there) }
      : { kind: 'added', reference: spanOf(there), hypothesis: here },
  ]
}

const spanOf = ({ start, end }: Word): Span => ({ start, end })
