import { type Mention, sameEntity } from '../../mentions/index.ts'
import { alike, type Change, roleChange } from './role-change.ts'
import type { PairSide } from './sides.ts'
import type { Couple } from './slots.ts'
import { standIns } from './stand-ins.ts'

/**
 * Offices of people whom both texts name: `kept` are those that agree. An office is looked up in the passage, then anywhere
 * in the reference, also of a passage that the reference has not; who has none there is not judged. Offices without a
 * holder on one side are compared by what stands in the place of the other.
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
    if (holder === undefined) continue
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
    if (agreed !== undefined) {
      if (reference.spans.length > 0) kept.push({ reference: agreed, hypothesis: role })
    } else {
      changed.push(roleChange(holder, left ?? first, role, here.length > 0 ? 'beside' : 'document'))
      if (left !== undefined) taken.add(left)
    }
  }
  return { kept, changed: [...changed, ...standIns(reference, hypothesis)] }
}
