import { isFigure, type Mention } from '../../mentions/index.ts'
import type { Severity } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { compareMentions } from './pairs.ts'
import { compareRoles, isNamedByPronoun, isNamedByRole } from './roles.ts'
import { type Reader, sideOf } from './sides.ts'
import type { Couple } from './slots.ts'

/** One count of a pair's row: of what, and what there is to note of it. Rows, findings and facts are all made of these. */
export interface Counted {
  readonly statistic: 'kept' | 'changed' | 'lost' | 'added'
  readonly reference?: Mention
  readonly hypothesis?: Mention
  readonly told?: { readonly message: string; readonly severity: Severity }
}

export interface MatchedPair {
  readonly counted: readonly Counted[]
  /** All that each side names, offices too: what was counted and what was excused. */
  readonly reference: readonly Mention[]
  readonly hypothesis: readonly Mention[]
}

const severityOf = ({ type }: Mention): Severity => (type === 'event' || type === 'name' ? 'minor' : 'major')

const kept = ({ reference, hypothesis }: Couple): Counted => ({ statistic: 'kept', reference, hypothesis })

const changed = ({ reference, hypothesis }: Couple, message: string, severity = severityOf(reference)): Counted => ({
  statistic: 'changed',
  reference,
  hypothesis,
  told: { message, severity },
})

export function matchPair(pair: Pair, [left, right]: readonly [Reader, Reader]): MatchedPair {
  const [reference, hypothesis] = [sideOf(pair, 'reference', left), sideOf(pair, 'hypothesis', right)]
  const found = compareMentions(reference, hypothesis)
  const roles = compareRoles(reference, hypothesis)
  const isOmitted = hypothesis.spans.length === 0
  const lost = found.lost.filter(
    (mention) =>
      isOmitted ||
      mention.type !== 'person' ||
      !(isNamedByRole(mention, reference, hypothesis) || isNamedByPronoun(mention, hypothesis)),
  )
  const isGrave = (mention: Mention): boolean => !isOmitted && (isFigure(mention) || mention.type === 'person')
  return {
    counted: [
      ...[...found.kept, ...roles.kept].map(kept),
      ...found.changed.map((each) =>
        changed(each, `${each.reference.type} '${each.reference.text}' became '${each.hypothesis.text}'`),
      ),
      // told from the words beside the two only, hence minor
      ...found.swapped.map((each) =>
        changed(
          each,
          `${each.reference.type} '${each.reference.text}' changed places with '${each.hypothesis.text}'`,
          'minor',
        ),
      ),
      ...roles.changed.map((each) => changed(each, each.message)),
      ...lost.map((mention): Counted => {
        const message = `${mention.type} '${mention.text}' is not in the hypothesis`
        return {
          statistic: 'lost',
          reference: mention,
          told: { message, severity: isGrave(mention) ? 'major' : 'minor' },
        }
      }),
      ...found.added.map((mention): Counted => {
        const message = `${mention.type} '${mention.text}' is not in the reference`
        return { statistic: 'added', hypothesis: mention, told: { message, severity: 'minor' } }
      }),
    ],
    reference: [...reference.mentions, ...reference.roles],
    hypothesis: [...hypothesis.mentions, ...hypothesis.roles],
  }
}
