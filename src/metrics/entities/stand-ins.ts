import { isCountry, type Mention, sameEntity } from '../../mentions/index.ts'
import { alike, type Change, roleChange } from './role-change.ts'
import type { PairSide } from './sides.ts'

const isSingular = ({ text }: Mention): boolean => !/[^s]s(?:$|\s(?:of|to|for|at)\b)/i.test(text)

const holderOf = (role: Mention, { document }: PairSide): Mention | undefined =>
  document.find(({ id, type }) => id === role.holder && type === 'person')

const names = ({ mentions }: PairSide, person: Mention): boolean =>
  mentions.some((mention) => mention.type === 'person' && sameEntity(mention, person))

/** Only one of the two texts says here whose office it is, and the other does not name that one. */
function canBeOne(r: Mention, reference: PairSide, h: Mention, hypothesis: PairSide): boolean {
  const [was, is] = [holderOf(r, reference), holderOf(h, hypothesis)]
  if (was === undefined && is === undefined) return true
  if (was !== undefined && is !== undefined) return false
  if (was !== undefined) return !names(hypothesis, was)
  return is !== undefined && !names(reference, is) && !reference.document.some(({ holder }) => holder === is.id)
}

/** The words of the passages without those of an office. */
const around = ({ text, spans }: PairSide, role: Mention): string =>
  spans
    .map(({ start, end }) =>
      start <= role.start && role.end <= end
        ? `${text.slice(start, role.start)} · ${text.slice(role.end, end)}`
        : text.slice(start, end),
    )
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}·]+/gu, ' ')

const isInPlace = (r: Mention, reference: PairSide, h: Mention, hypothesis: PairSide): boolean => {
  if (r.land !== undefined || h.land !== undefined) return r.land === h.land && isCountry(r.land ?? '')
  // two translators have many words for one office: only where all else was left alone
  return around(reference, r) === around(hypothesis, h)
}

/**
 * Offices that stand in each other's place though a text leaves their holder out: "Chile's foreign minister" where the other
 * has "Chilean envoy Ada Okafor". Of one country, or between the same words, and neither text has that office there besides.
 */
export function standIns(reference: PairSide, hypothesis: PairSide): readonly Change[] {
  const isOnly = (role: Mention, own: PairSide): boolean =>
    own.roles.every((other) => other === role || other.land !== role.land)
  return reference.roles.flatMap((r) => {
    if (!isSingular(r) || hypothesis.roles.some((other) => alike(r, other)) || !isOnly(r, reference)) return []
    return hypothesis.roles
      .filter(
        (h) =>
          isSingular(h) &&
          !reference.roles.some((other) => alike(other, h)) &&
          isOnly(h, hypothesis) &&
          canBeOne(r, reference, h, hypothesis) &&
          isInPlace(r, reference, h, hypothesis),
      )
      .map((h) => roleChange(holderOf(h, hypothesis) ?? holderOf(r, reference), r, h, 'place'))
  })
}
