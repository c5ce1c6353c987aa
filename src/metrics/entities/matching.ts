import { isCountry, isFigure, isNamed, type Mention } from '../../mentions/index.ts'
import type { Finding, Severity } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { type Spelling, spellingOf } from '../../text/spelling.ts'
import { nearness } from './agreement.ts'
import { describedInstead } from './descriptions.ts'
import { isSaidElsewhere } from './elsewhere.ts'
import { evidenceOf } from './evidence.ts'
import { isRepeatedInSentence } from './excuses.ts'
import { isImplied, isNamedByPronoun, isNamedByRole } from './named-otherwise.ts'
import { compareMentions } from './pairs.ts'
import type { Change } from './role-change.ts'
import { compareRoles } from './roles.ts'
import { type PairSide, type Reader, sideOf } from './sides.ts'
import type { Couple } from './slots.ts'

/** One count of a pair's row: of what, and what there is to note of it. Rows, findings and facts are all made of these. */
export interface Counted {
  readonly statistic: 'kept' | 'changed' | 'lost' | 'added' | 'spelled' | 'elsewhere'
  readonly reference?: Mention
  readonly hypothesis?: Mention
  readonly told?: Pick<Finding, 'message' | 'evidence' | 'reading'> & { readonly severity: Severity }
}

export interface MatchedPair {
  readonly counted: readonly Counted[]
  /** All that each side names, offices too: what was counted and what was excused. */
  readonly reference: readonly Mention[]
  readonly hypothesis: readonly Mention[]
}

const severityOf = ({ type }: Mention): Severity => (type === 'event' || type === 'name' ? 'minor' : 'major')

const kept = ({ reference, hypothesis }: Couple): Counted => ({ statistic: 'kept', reference, hypothesis })

/** How the one is written beside the other; lands, and names in languages that inflect them, have their own rules. */
const spellingIn = ({ reference, hypothesis }: Couple): Spelling =>
  isNamed(reference) &&
  isNamed(hypothesis) &&
  reference.inflected !== true &&
  hypothesis.inflected !== true &&
  !isCountry(reference.id)
    ? spellingOf(reference.text, hypothesis.text)
    : 'other'

/** An acronym in the place of a long name may be that name's, in whatever language its letters are. */
const isAbbreviated = ({ reference, hypothesis }: Couple): boolean =>
  isNamed(reference) &&
  [
    [reference.text, hypothesis.text],
    [hypothesis.text, reference.text],
  ].some(([short = '', long = '']) => /^\p{Lu}{2,6}$/u.test(short) && /\p{L}\s+\p{L}/u.test(long))

const spelled = ({ reference, hypothesis }: Couple, evidence: string): Counted => ({
  statistic: 'spelled',
  reference,
  hypothesis,
  told: {
    message: `${reference.type} '${reference.text}' is spelled '${hypothesis.text}'`,
    severity: 'minor',
    evidence,
  },
})

const changed = (
  { reference, hypothesis }: Couple,
  message: string,
  evidence: string,
  severity = severityOf(reference),
): Counted => ({ statistic: 'changed', reference, hypothesis, told: { message, severity, evidence } })

/** Each text says both, elsewhere: the passages were cut or told in another order, or one stands where the other should. */
const isCrossed = (each: Couple, reference: PairSide, hypothesis: PairSide): boolean =>
  isOutside(each.hypothesis, reference) && isOutside(each.reference, hypothesis)

const isOutside = ({ id }: Mention, { document, spans }: PairSide): boolean =>
  document.some(
    (other) => other.id === id && !spans.some(({ start, end }) => start <= other.start && other.start < end),
  )

/** Whoever gives the same person the same office reads alike, though a longer office has these words too. */
const changedRole = (change: Change, evidence: string): Counted => {
  const { told, ...counted } = changed(change, change.message, evidence)
  const { holder = '', id, land = '' } = change.hypothesis
  return { ...counted, ...(told && { told: { ...told, reading: `${holder} ${id} ${land}` } }) }
}

export function matchPair(pair: Pair, [left, right]: readonly [Reader, Reader]): MatchedPair {
  const [reference, hypothesis] = [sideOf(pair, 'reference', left), sideOf(pair, 'hypothesis', right)]
  const roles = compareRoles(reference, hypothesis)
  const found = compareMentions(reference, hypothesis, (mention) => isImplied(mention, hypothesis))
  // what is said of a passage that the other text has not is said once, by coverage
  const isTold = hypothesis.spans.length > 0 && reference.spans.length > 0
  const lost = found.lost.filter(
    (mention) =>
      !isTold ||
      mention.type !== 'person' ||
      !(isNamedByRole(mention, reference, hypothesis) || isNamedByPronoun(mention, hypothesis)),
  )
  const near = nearness(reference, hypothesis)
  const alone = (statistic: 'lost' | 'added', mention: Mention): Counted => {
    const [own, other] = statistic === 'lost' ? [reference, hypothesis] : [hypothesis, reference]
    const one = statistic === 'lost' ? { reference: mention } : { hypothesis: mention }
    const what = `${mention.type} '${mention.text}'`
    const where = statistic === 'lost' ? 'the hypothesis' : 'the reference'
    if (!isTold) return { statistic, ...one }
    const described = statistic === 'added' ? describedInstead(mention, reference, hypothesis) : undefined
    if (described !== undefined) {
      const message = `${what} stands where the reference has '${reference.text.slice(described.start, described.end)}'`
      return { statistic: 'changed', ...one, told: { message, severity: 'major', evidence: 'described' } }
    }
    if (isSaidElsewhere(mention, other) && !isRepeatedInSentence(own, mention)) {
      // in free words a pronoun does as well
      if (near === 'free') return { statistic: 'elsewhere', ...one }
      const message = `${what} is not in this passage of ${where}, though elsewhere in it`
      return { statistic: 'elsewhere', ...one, told: { message, severity: 'minor', evidence: statistic } }
    }
    const isGrave = statistic === 'lost' ? isFigure(mention) || mention.type === 'person' : near !== 'free'
    const message = isRepeatedInSentence(own, mention)
      ? `${what} is said where ${where} does not name it`
      : `${what} is nowhere in ${where}`
    return {
      statistic,
      ...one,
      told: {
        message,
        severity: isGrave ? 'major' : 'minor',
        evidence: near,
      },
    }
  }
  const isSlip = (each: Couple): boolean => spellingIn(each) === 'near'
  const isSame = (each: Couple): boolean => spellingIn(each) === 'same'
  return {
    counted: [
      ...[...found.kept.filter((each) => !isSlip(each)), ...found.changed.filter(isSame), ...roles.kept].map(kept),
      ...[...found.kept, ...found.changed].filter(isSlip).map((each) => spelled(each, near)),
      ...found.changed
        .filter((each) => spellingIn(each) === 'other' && !isAbbreviated(each))
        .map((each) => {
          const evidence =
            near === 'verbatim' ? near : evidenceOf(reference, each.reference, hypothesis, each.hypothesis)
          const message = `${each.reference.type} '${each.reference.text}' became '${each.hypothesis.text}'`
          if (evidence !== 'verbatim' && isCrossed(each, reference, hypothesis))
            return changed(each, message, 'crossed', 'minor')
          // a body of which half the name is the same is, as a rule, the same body
          const isBody = evidence === 'part' && each.reference.type !== 'person'
          return changed(each, message, evidence, isBody ? 'minor' : severityOf(each.reference))
        }),
      ...found.swapped.map((each) =>
        changed(
          each,
          `${each.reference.type} '${each.reference.text}' changed places with '${each.hypothesis.text}'`,
          near === 'verbatim' ? near : 'swap',
        ),
      ),
      ...roles.changed.map((each) => changedRole(each, near === 'verbatim' ? near : each.evidence)),
      ...lost.map((mention) => alone('lost', mention)),
      ...found.added.map((mention) => alone('added', mention)),
    ],
    reference: [...reference.mentions, ...reference.roles],
    hypothesis: [...hypothesis.mentions, ...hypothesis.roles],
  }
}
