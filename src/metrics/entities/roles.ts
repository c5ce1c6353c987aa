import { compatibleRoles, isNamed, type Mention, sameEntity } from '../../mentions/index.ts'
import type { PairSide } from './sides.ts'
import type { Couple } from './slots.ts'

/** An office in the place of another, and what to say of it. */
interface Change extends Couple {
  readonly message: string
}

const roleChange = (holder: Mention, reference: Mention, hypothesis: Mention): Change => ({
  reference,
  hypothesis,
  message: `role of '${holder.text}': '${titleOf(reference, hypothesis)}' became '${titleOf(hypothesis, reference)}'`,
})

/** The plain office, or as it is written where only its country differs. */
const titleOf = (role: Mention, other: Mention): string => (role.value === other.value ? role.text : String(role.value))

/** The same office, and of the same country where both say of which. */
const alike = (a: Mention, b: Mention): boolean =>
  compatibleRoles(String(a.value), String(b.value)) &&
  (a.land === undefined || b.land === undefined || a.land === b.land)

/**
 * Offices of people whom both texts name: `kept` are those that agree. An office is looked up in the passage, then
 * anywhere in the reference; who has none there is not judged.
 */
export function compareRoles(
  reference: PairSide,
  hypothesis: PairSide,
): { readonly kept: readonly Couple[]; readonly changed: readonly Change[] } {
  const changed: Change[] = []
  const kept: Couple[] = []
  const taken = new Set<Mention>()
  for (const role of hypothesis.roles) {
    const holder = hypothesis.document.find(({ id, type }) => id === role.holder && type === 'person')
    if (holder === undefined || reference.spans.length === 0) continue
    const isTheirs = (other: Mention): boolean => {
      const person = reference.document.find(({ id }) => id === other.holder)
      return other.type === 'role' && person !== undefined && sameEntity(person, holder)
    }
    const here = reference.roles.filter(isTheirs)
    const theirs = here.length > 0 ? here : reference.document.filter(isTheirs)
    // of several the one whose place this took: "deputy chairman" for "chairman", not for "founder"
    const head = String(role.value).split(' ').at(-1) ?? ''
    const first = theirs.find(({ value }) => String(value).endsWith(head)) ?? theirs[0]
    if (first === undefined) continue
    const fits = (other: Mention): boolean => alike(other, role)
    const mine = theirs.find((other) => fits(other) && !taken.has(other))
    // "the president, who will be deputy chairman" against "the president, who will be president"
    const left = here.find(
      (other) => !fits(other) && !taken.has(other) && hypothesis.roles.every((each) => !alike(each, other)),
    )
    if (mine !== undefined) taken.add(mine)
    const agreed = mine ?? (left === undefined ? theirs.find(fits) : undefined)
    if (agreed !== undefined) kept.push({ reference: agreed, hypothesis: role })
    else {
      changed.push(roleChange(holder, left ?? first, role))
      if (left !== undefined) taken.add(left)
    }
  }
  return { kept, changed }
}

/** An office of a lost person that the hypothesis names instead: "the Chilean minister" for Ada Okafor. */
export function isNamedByRole(mention: Mention, reference: PairSide, hypothesis: PairSide): boolean {
  const offices = reference.document.filter(({ holder }) => holder === mention.id)
  const isUnnamed = ({ holder, implied, end }: Mention): boolean =>
    (holder === undefined || implied === true) &&
    // "the envoy Lima" names somebody, though not whom one would think
    !hypothesis.mentions.some((named) => isNamed(named) && /^,? $/.test(hypothesis.text.slice(end, named.start)))
  return hypothesis.roles.some((role) => isUnnamed(role) && offices.some((office) => alike(office, role)))
}

/** "She" and "his" are of one of the two persons named last before the passage. */
export function isNamedByPronoun(mention: Mention, { text, spans, document }: PairSide): boolean {
  const start = spans[0]?.start ?? 0
  const before = document.filter(({ type, end }) => type === 'person' && end <= start && start - end < 1500)
  const hasPronoun = spans.some((span) => /\b(?:he|she|him|his|hers?)\b/i.test(text.slice(span.start, span.end)))
  const last = before.at(-1)
  const other = before.findLast(({ id }) => id !== last?.id)
  return hasPronoun && [last, other].some((person) => person !== undefined && sameEntity(mention, person))
}
