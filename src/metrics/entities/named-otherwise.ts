import { isNamed, type Mention, sameEntity } from '../../mentions/index.ts'
import { alike } from './role-change.ts'
import type { PairSide } from './sides.ts'

/** An office of a lost person that the hypothesis names instead: "the Chilean minister" for Ada Okafor. */
export function isNamedByRole(mention: Mention, reference: PairSide, hypothesis: PairSide): boolean {
  const offices = reference.document.filter(({ holder }) => holder === mention.id)
  const isUnnamed = ({ holder, implied, end }: Mention): boolean =>
    (holder === undefined || implied === true) &&
    // "the envoy Lima" names somebody, though not whom one would think
    !hypothesis.mentions.some((named) => isNamed(named) && /^,? $/.test(hypothesis.text.slice(end, named.start)))
  return hypothesis.roles.some((role) => isUnnamed(role) && offices.some((office) => alike(office, role)))
}

/** An office without a name there, of which the hypothesis says elsewhere that it is this person's. */
export const isImplied = (mention: Mention, { roles, document }: PairSide): boolean =>
  roles.some(({ implied, holder }) => {
    const person = implied === true ? document.find(({ id, type }) => id === holder && type === 'person') : undefined
    return person !== undefined && sameEntity(person, mention)
  })

/** "She" and "his" are of one of the two persons named last before the passage. */
export function isNamedByPronoun(mention: Mention, { text, spans, document }: PairSide): boolean {
  const start = spans[0]?.start ?? 0
  const before = document.filter(({ type, end }) => type === 'person' && end <= start && start - end < 1500)
  const hasPronoun = spans.some((span) => /\b(?:he|she|him|his|hers?)\b/i.test(text.slice(span.start, span.end)))
  const last = before.at(-1)
  const other = before.findLast(({ id }) => id !== last?.id)
  return hasPronoun && [last, other].some((person) => person !== undefined && sameEntity(mention, person))
}
