import {
  findDigits,
  findSpaced,
  findWritten,
  isDate,
  isFigure,
  isNamed,
  isRelativeDate,
  likeness,
  type Mention,
  sameForm,
} from '../../mentions/index.ts'
import { isExcused, isExcusedLoss, isRepeatedInSentence } from './excuses.ts'
import { isTold } from './sides.ts'
import { type Couple, couple, coupleById, type Free, type Side, slotBounds, substitutions } from './slots.ts'
import { swaps } from './swaps.ts'

export interface Comparison {
  readonly kept: readonly Couple[]
  readonly changed: readonly Couple[]
  /** Two that changed places; of each the other is what stands where it stood. */
  readonly swapped: readonly Couple[]
  readonly lost: readonly Mention[]
  readonly added: readonly Mention[]
}

const isForCountry = (a: Mention, b: Mention): boolean => a.metonym === b.id || b.metonym === a.id

const namesOf = (free: Free): Free => [new Set([...free[0]].filter(isNamed)), new Set([...free[1]].filter(isNamed))]

/**
 * Names and figures that the other side writes without having been read as naming them. What stands there is no other
 * mention either: a reader that takes "Minister Okafor" for one name has named Okafor.
 */
function writtenOut(
  of: 'reference' | 'hypothesis',
  [r, h]: Free,
  other: Side,
  coupled: readonly Couple[],
): readonly Couple[] {
  const [own, theirs, that] = of === 'reference' ? [r, h, 'hypothesis' as const] : [h, r, 'reference' as const]
  const taken = coupled.map((each) => each[that])
  const couples: Couple[] = []
  for (const mention of own) {
    const found = isNamed(mention)
      ? findWritten(other.foreign === true ? { ...mention, inflected: true } : mention, other, taken)
      : isFigure(mention)
        ? (findDigits(mention.text, other, taken) ?? findSpaced(mention.text, other, taken))
        : undefined
    if (found === undefined) continue
    const counterpart: Mention = { ...mention, ...found, text: other.text.slice(found.start, found.end) }
    couples.push(
      of === 'reference'
        ? { reference: mention, hypothesis: counterpart }
        : { reference: counterpart, hypothesis: mention },
    )
    taken.push(counterpart)
    own.delete(mention)
    for (const covered of theirs)
      if ((isNamed(covered) || isFigure(covered)) && covered.start < found.end && found.start < covered.end)
        theirs.delete(covered)
  }
  return couples
}

/**
 * The mentions of two passages, compared with counts. Paired off are, in this order: equal ids; the same thing by another
 * form; a name that the other passage writes, however it was read; what stands in the slot of the other (changed). What is
 * left is lost or added, unless the same thing is named elsewhere in these passages or right beside them, where a pronoun
 * or a split sentence does as well, or is said by a word ("both" for two). A name that one sentence repeats is added: a
 * pronoun would stand there. Whom the hypothesis names in another way, `isNamedOtherwise`, is neither changed nor lost.
 */
export function compareMentions(
  reference: Side,
  hypothesis: Side,
  isNamedOtherwise: (mention: Mention) => boolean = () => false,
): Comparison {
  const free: Free = [new Set(reference.mentions), new Set(hypothesis.mentions)]
  const pairOff = (alike: (r: Mention, h: Mention) => boolean): readonly Couple[] =>
    couple(reference, hypothesis, free, (mention) => [...free[1]].filter((other) => alike(mention, other)))
  const isEmpty = hypothesis.spans.length === 0 || reference.spans.length === 0
  const named = [
    ...coupleById(reference, hypothesis, free),
    ...pairOff((r, h) => likeness(r, h) === 'same' && !isForCountry(r, h)),
  ]
  // whom the hypothesis names by an office nobody stands in for
  if (!isEmpty)
    for (const mention of free[0]) if (mention.type === 'person' && isNamedOtherwise(mention)) free[0].delete(mention)
  // before a capital is taken for a country that is named elsewhere
  const replaced = isEmpty ? [] : substitutions(reference, hypothesis, namesOf(free), slotBounds.plain)
  for (const each of replaced) {
    free[0].delete(each.reference)
    free[1].delete(each.hypothesis)
  }
  const read = [...named, ...pairOff((r, h) => likeness(r, h) === 'same')]
  const [r, h] = free
  const repeated = isEmpty
    ? []
    : [...h].filter((mention) => isNamed(mention) && isRepeatedInSentence(hypothesis, mention))
  const kept = [...read, ...writtenOut('reference', free, hypothesis, read)]
  writtenOut('hypothesis', free, reference, kept)
  // "last month" for a date, unless that has been put for another date
  const isDateFor = (a: Mention, others: Set<Mention>): boolean =>
    isDate(a) && !isRelativeDate(a) && [...others].some((other) => isDate(other) && sameForm(a, other))
  pairOff((a, b) => likeness(a, b) === 'open' && !isDateFor(a, h) && !isDateFor(b, r))
  // in words on one side, and on the other in words that are not read
  if (hypothesis.foreign === true && hypothesis.spells === true)
    for (const mention of r) if (isFigure(mention) && !/\d/.test(mention.text)) r.delete(mention)
  const changed = [...replaced, ...(isEmpty ? [] : substitutions(reference, hypothesis, free))]
  const swapped = reference.foreign === true ? [] : swaps(reference, hypothesis, named)
  const moved = new Set(swapped.flat())
  return {
    kept: kept.filter((each) => !moved.has(each)),
    changed,
    swapped: swapped.flatMap(([a, b]) => [
      { reference: a.reference, hypothesis: b.hypothesis },
      { reference: b.reference, hypothesis: a.hypothesis },
    ]),
    lost: [...r].filter((mention) => isEmpty || !isExcusedLoss(mention, reference, hypothesis)),
    added: [...h].filter(
      (mention) =>
        (reference.foreign !== true || isTold(mention)) &&
        (isEmpty || repeated.includes(mention) || !isExcused(mention, reference)),
    ),
  }
}
