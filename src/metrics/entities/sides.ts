import { maximum, minimum } from '../../math/extremes.ts'
import { firstFrom } from '../../math/first-from.ts'
import {
  isCountry,
  isDate,
  isFigure,
  isNamed,
  type Mention,
  type MentionReader,
  resolveDate,
} from '../../mentions/index.ts'
import type { Span } from '../../model/document.ts'
import type { Pair } from '../../model/pair.ts'
import { nameParts } from '../../text/names.ts'
import type { Side } from './slots.ts'

/** Set by hand; `bench/sensitivity.ts --only nearbyNames` prints what a fifth changes. */
const nearbyNames = {
  /** UTF-16 units on each side of a passage within which a name need not be said again. */
  vicinity: 300,
} as const

export interface PairSide extends Side {
  /** Offices, compared on their own. */
  readonly roles: readonly Mention[]
  readonly document: readonly Mention[]
  readonly within?: 'document'
}

/** How one side of the pairs is read. */
export interface Reader {
  /** BCP 47. */
  readonly language: string
  readonly read: MentionReader
  /** The other side is in another language. */
  readonly foreign: boolean
  /** Words that the texts write small, which are no names of persons where a line has capitals everywhere. */
  readonly common?: ReadonlySet<string>
  /** Of the other side names are not read. */
  readonly unnamed?: boolean
}

/** All of a side that there is to read; for the reference's, where a pair has none, its source. */
export const sideText = ({ origin, references, source, hypothesis }: Pair, side: 'reference' | 'hypothesis'): string =>
  origin?.[side].document ?? (side === 'reference' ? (references[0] ?? source ?? '') : hypothesis)

/**
 * What can be told of another language's text: figures, dates that need no calendar of their own, countries, and names of
 * two words. A single word may be anything that is translated, and so are most names of organisations and events.
 */
export function isTold(mention: Mention): boolean {
  const { type, value, id, text } = mention
  if (isFigure(mention)) return type !== 'ordinal' && typeof value === 'number'
  if (isDate(mention))
    return (
      (type === 'time' && /^\d+[:.]\d\d$/.test(text)) || /^(?:(?:\d{4}|-)-\d\d-|\d{4}$|weekday:)/.test(String(value))
    )
  if (type === 'place') return isCountry(id)
  return (type === 'person' || (type === 'name' && mention.inflected === true)) && nameParts(text).length > 1
}

const isTitle = ({ text }: Mention, common: ReadonlySet<string> | undefined): boolean =>
  common !== undefined &&
  text.split(/[\s-]+/).some((word) => common.has(word.toLowerCase()) || /^\p{Lu}{4,}$/u.test(word))

/** A date with the days it can mean in a text published on that one. */
function withDays(mention: Mention, published: string | undefined): Mention {
  if (published === undefined || mention.type !== 'date') return mention
  const days = resolveDate(String(mention.value), mention.text, published)
  return days === undefined ? mention : { ...mention, days }
}

interface DatedDocument {
  readonly document: readonly Mention[]
  /** Those in these spans or near them, and perhaps others. */
  readonly around: (spans: readonly Span[]) => readonly Mention[]
}

/** Every passage of a text asks for all that it names. */
const dated = new WeakMap<readonly Mention[], Map<string | undefined, DatedDocument>>()

function datedDocument(mentions: readonly Mention[], date: string | undefined): DatedDocument {
  const byDate = dated.get(mentions) ?? new Map<string | undefined, DatedDocument>()
  dated.set(mentions, byDate)
  const found = byDate.get(date) ?? withPlaces(mentions.map((mention) => withDays(mention, date)))
  byDate.set(date, found)
  return found
}

function withPlaces(document: readonly Mention[]): DatedDocument {
  const isInOrder = document.every(({ start }, i) => i === 0 || document[i - 1]!.start <= start)
  const longest = document.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const indexAt = (place: number): number => firstFrom(document.length, (i) => document[i]!.start >= place)
  return {
    document,
    around(spans) {
      if (!isInOrder) return document
      const from = minimum(spans.map(({ start }) => start)) - nearbyNames.vicinity - longest
      const to = maximum(spans.map(({ end }) => end)) + nearbyNames.vicinity
      return document.slice(indexAt(from), indexAt(to))
    },
  }
}

export function sideOf(pair: Pair, side: 'reference' | 'hypothesis', reader: Reader): PairSide {
  const { read, language, foreign, common, unnamed } = reader
  const excerpt = pair.origin?.[side]
  const text = sideText(pair, side)
  const spans = excerpt?.spans ?? (text === '' ? [] : [{ start: 0, end: text.length }])
  const { document, around } = datedDocument(read(text), pair.date)
  const inside = (mention: Span): boolean =>
    spans.some(({ start, end }) => start <= mention.start && mention.end <= end)
  const isNear = (mention: Span): boolean =>
    spans.some(
      ({ start, end }) => mention.end > start - nearbyNames.vicinity && mention.start < end + nearbyNames.vicinity,
    )
  const here = around(spans)
  const own = here.filter(inside)
  const isAsked = (mention: Mention): boolean =>
    isTold(mention) && !(isNamed(mention) && (unnamed === true || isTitle(mention, common)))
  return {
    text,
    spans,
    document,
    mentions: own.filter(
      (mention) =>
        mention.type !== 'role' && mention.nested !== true && (!foreign || side === 'hypothesis' || isAsked(mention)),
    ),
    roles: foreign ? [] : own.filter(({ type }) => type === 'role'),
    nearby: here.filter((mention) => isNear(mention) && !inside(mention)),
    ...(excerpt === undefined ? {} : { within: 'document' as const }),
    ...(/^en\b/.test(language) ? {} : { spells: true as const }),
    ...(foreign ? { foreign: true as const } : {}),
  }
}
