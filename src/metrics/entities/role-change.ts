import { compatibleRoles, isCountry, type Mention } from '../../mentions/index.ts'
import type { Couple } from './slots.ts'

/** An office in the place of another, what to say of it, and what that rests on. */
export interface Change extends Couple {
  readonly message: string
  /** `beside`: the passages say both of one person; `document`: the reference says its elsewhere; `place`: one stands where the other does. */
  readonly evidence: 'beside' | 'document' | 'place'
}

/** The plain office, or as it is written where only its country differs. */
const titleOf = (role: Mention, other: Mention): string => (role.value === other.value ? role.text : String(role.value))

const became = (reference: Mention, hypothesis: Mention): string =>
  `'${titleOf(reference, hypothesis)}' became '${titleOf(hypothesis, reference)}'`

export const roleChange = (
  holder: Mention | undefined,
  reference: Mention,
  hypothesis: Mention,
  evidence: Change['evidence'],
): Change => ({
  reference,
  hypothesis,
  message: `role${holder === undefined ? '' : ` of '${holder.text}':`} ${became(reference, hypothesis)}`,
  evidence,
})

const isCounterpart = ({ text }: Mention): boolean => /counterpart$/i.test(text)

const isOfAnother = (a: Mention, b: Mention): boolean =>
  a.land !== undefined && b.land !== undefined && a.land !== b.land && isCountry(a.land) && isCountry(b.land)

/** The same office, and of the same country where both say of which. */
export const alike = (a: Mention, b: Mention): boolean =>
  ((isCounterpart(a) && isCounterpart(b)) || compatibleRoles(String(a.value), String(b.value))) && !isOfAnother(a, b)
