import type { Span } from '../model/document.ts'
import type { Finding, Metric, Note, Row, Severity } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import type { Mention } from '../text/entities.ts'
import { type MentionReader, mentionReader, readingOf } from '../text/mention-reader.ts'
import { compatibleRoles } from '../text/roles.ts'
import { isFigure, sameEntity } from '../text/same-thing.ts'
import { compareMentions } from './entity-pairs.ts'
import type { Couple, Side } from './entity-slots.ts'

export interface EntitiesOptions {
  /** BCP 47 of the texts; names are read in English only. */
  readonly language?: string
}

/** Characters on each side of a passage within which a name need not be said again. */
const vicinity = 300

interface PairSide extends Side {
  /** Offices, compared on their own. */
  readonly roles: readonly Mention[]
  readonly document: readonly Mention[]
  readonly within?: 'document'
}

interface Reader {
  readonly read: MentionReader
  /** Number words are not read. */
  readonly spells: boolean
}

/** All of a side that there is to read. */
const textOf = ({ origin, references, hypothesis }: Pair, side: 'reference' | 'hypothesis'): string =>
  origin?.[side].document ?? (side === 'reference' ? (references[0] ?? '') : hypothesis)

function sideOf(pair: Pair, side: 'reference' | 'hypothesis', { read, spells }: Reader): PairSide {
  const excerpt = pair.origin?.[side]
  const text = textOf(pair, side)
  const spans = excerpt?.spans ?? (text === '' ? [] : [{ start: 0, end: text.length }])
  const document = spans.length === 0 ? [] : read(text)
  const inside = (mention: Span): boolean =>
    spans.some(({ start, end }) => start <= mention.start && mention.end <= end)
  const isNear = (mention: Span): boolean =>
    spans.some(({ start, end }) => mention.end > start - vicinity && mention.start < end + vicinity)
  const own = document.filter(inside)
  return {
    text,
    spans,
    document,
    mentions: own.filter(({ type, nested }) => type !== 'role' && nested !== true),
    roles: own.filter(({ type }) => type === 'role'),
    nearby: document.filter((mention) => isNear(mention) && !inside(mention)),
    ...(excerpt === undefined ? {} : { within: 'document' as const }),
    ...(spells ? { spells } : {}),
  }
}

interface Change extends Couple {
  readonly message: string
  readonly severity?: Severity
}

const mentionChange = ({ reference, hypothesis }: Couple): Change => ({
  reference,
  hypothesis,
  message: `${reference.type} '${reference.text}' became '${hypothesis.text}'`,
})

/** Told from the words beside the two only, hence minor. */
const swapChange = ({ reference, hypothesis }: Couple): Change => ({
  reference,
  hypothesis,
  message: `${reference.type} '${reference.text}' changed places with '${hypothesis.text}'`,
  severity: 'minor',
})

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
 * Offices of people whom both texts name: `kept` counts those that agree. An office is looked up in the passage, then
 * anywhere in the reference; who has none there is not judged.
 */
function compareRoles(
  reference: PairSide,
  hypothesis: PairSide,
): { readonly kept: number; readonly changed: readonly Change[] } {
  const changed: Change[] = []
  let kept = 0
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
    if (mine !== undefined || (left === undefined && theirs.some(fits))) kept++
    else {
      changed.push(roleChange(holder, left ?? first, role))
      if (left !== undefined) taken.add(left)
    }
  }
  return { kept, changed }
}

/** An office of a lost person that the hypothesis names instead: "the Chilean minister" for Ada Okafor. */
function isNamedByRole(mention: Mention, reference: PairSide, hypothesis: PairSide): boolean {
  const offices = reference.document.filter(({ holder }) => holder === mention.id)
  return hypothesis.roles.some(
    (role) => (role.holder === undefined || role.implied === true) && offices.some((office) => alike(office, role)),
  )
}

/** "She" and "his" are of one of the two persons named last before the passage. */
function isNamedByPronoun(mention: Mention, { text, spans, document }: PairSide): boolean {
  const start = spans[0]?.start ?? 0
  const before = document.filter(({ type, end }) => type === 'person' && end <= start && start - end < 1500)
  const hasPronoun = spans.some((span) => /\b(?:he|she|him|his|hers?)\b/i.test(text.slice(span.start, span.end)))
  const last = before.at(-1)
  const other = before.findLast(({ id }) => id !== last?.id)
  return hasPronoun && [last, other].some((person) => person !== undefined && sameEntity(mention, person))
}

const placeOf = (
  side: 'reference' | 'hypothesis',
  { within }: PairSide,
  { start, end }: Span,
): NonNullable<Finding['place']> => ({
  side,
  start,
  end,
  ...(within === undefined ? {} : { within }),
})

const severityOf = ({ type }: Mention): Severity => (type === 'event' || type === 'name' ? 'minor' : 'major')

function measurePair(pair: Pair, read: Reader, note: (finding: Omit<Finding, 'pair'>) => void): Row {
  const [reference, hypothesis] = [sideOf(pair, 'reference', read), sideOf(pair, 'hypothesis', read)]
  const { kept, changed, swapped, lost, added } = compareMentions(reference, hypothesis)
  const roles = compareRoles(reference, hypothesis)
  const changes: readonly Change[] = [...changed.map(mentionChange), ...swapped.map(swapChange), ...roles.changed]
  const omitted = hypothesis.spans.length === 0
  const gone = lost.filter(
    (mention) =>
      omitted ||
      mention.type !== 'person' ||
      !(isNamedByRole(mention, reference, hypothesis) || isNamedByPronoun(mention, hypothesis)),
  )
  for (const { reference: r, hypothesis: h, message, severity } of changes) {
    const related = placeOf('reference', reference, r)
    note({
      statistic: 'changed',
      message,
      place: placeOf('hypothesis', hypothesis, h),
      related,
      severity: severity ?? severityOf(r),
    })
  }
  for (const mention of gone) {
    const severity = !omitted && (isFigure(mention) || mention.type === 'person') ? 'major' : 'minor'
    const message = `${mention.type} '${mention.text}' is not in the hypothesis`
    note({ statistic: 'lost', message, place: placeOf('reference', reference, mention), severity })
  }
  for (const mention of added) {
    const message = `${mention.type} '${mention.text}' is not in the reference`
    note({ statistic: 'added', message, place: placeOf('hypothesis', hypothesis, mention), severity: 'minor' })
  }
  return [kept.length + roles.kept, changes.length, gone.length, added.length]
}

/**
 * What became of everything the reference names or counts: persons, places, organisations, peoples, offices, dates,
 * numbers. Compared inside each pair, with counts, after both documents were read whole (so that a surname is known by its
 * full name); with several references the first counts.
 *
 * - kept: the same thing, in any form: another transliteration, a surname for the full name, "Chilean" for "Chile's", a
 *   capital for its country, "76 km" for "76-kilometre", "twelve" for 12. A kept person's office that agrees counts too.
 * - changed: what stands in its place is another of its kind; or the office of a person both texts name is another one.
 * - lost: neither. Not lost is a name said right before or after, or elsewhere in these passages, or by its office or a pronoun: there
 *   faithful translations put a pronoun. A weekday against a date, "last week" against "a week before" is not judged.
 * - added: in the hypothesis alone, by the same rules; additions corrupt nothing and stay out of the score.
 *
 * The score is the share that was kept, in per cent. Changed is major; lost is major for persons and figures within a
 * passage, else minor (an omitted passage is the coverage metric's finding); added is minor. In languages other than
 * English only dates and numbers are compared.
 */
export function entities({ language = 'en' }: EntitiesOptions = {}): Metric {
  return {
    name: 'entities',
    statistics: ['kept', 'changed', 'lost', 'added'],
    higherIsBetter: true,
    signature: { name: 'entities', kinds: readingOf(language), language, version: '0.1.0' },
    unit: 'document',
    async measure(pairs: readonly Pair[], note?: Note) {
      const texts = pairs.flatMap((pair) => (['reference', 'hypothesis'] as const).map((side) => textOf(pair, side)))
      const read = { read: await mentionReader(language, texts), spells: !/^en\b/.test(language) }
      return pairs.map((pair, index) => measurePair(pair, read, (finding) => note?.({ pair: index, ...finding })))
    },
    score(sum: Row) {
      const [kept = 0, changed = 0, lost = 0] = Array.from(sum)
      const judged = kept + changed + lost
      return judged === 0 ? undefined : (100 * kept) / judged
    },
  }
}
