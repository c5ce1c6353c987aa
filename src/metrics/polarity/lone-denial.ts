import { en } from '../../languages/en.ts'
import { isPlainDenial, saysNearly } from './denials.ts'
import type { Flip } from './predicate-pairs.ts'
import type { Stated } from './stated.ts'
import { stemOf, type Word } from './wording.ts'

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

const empty: ReadonlySet<string> = new Set([
  ...en.emptyAuxiliaries,
  ...en.commonestWords,
  ...en.emptyLemmas,
  ...en.determiners,
  ...en.affirming,
])

const says = ({ lemma, text, pos }: Word): boolean =>
  /^(?:ADJ|ADV|NOUN|NUM|PROPN|VERB)$/.test(pos) && !empty.has(lemma) && !empty.has(text.toLowerCase())

/**
 * Where one text denies by one plain word and the other by none: what that word denies, if the other text has the same words
 * around. Unlike predicates it may be any word, and a verb here and a noun there.
 */
export function loneDenial(ours: Stated, theirs: Stated): readonly Flip[] {
  const [was, is] = [ours, theirs].map(({ words }) => words.flatMap((word, at) => (isPlainDenial(word) ? [at] : [])))
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
  const place = at / own.words.length
  const [there] = [...other.words.entries()]
    .filter(([, word]) => stemOf(word) === stemOf(denied))
    .toSorted(([i], [j]) => Math.abs(i / other.words.length - place) - Math.abs(j / other.words.length - place))
    .map(([, { start, end }]) => ({ start, end }))
  if (there === undefined) return []
  const here = { start: cue.start, end: denied.end }
  return [
    own === ours
      ? { kind: 'lost', reference: here, hypothesis: there }
      : { kind: 'added', reference: there, hypothesis: here },
  ]
}
