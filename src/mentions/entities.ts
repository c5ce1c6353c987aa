import type { Span } from '../model/document.ts'
import { nameParts } from '../text/names.ts'
import type { Wink } from '../text/wink.ts'
import { findDates } from './dates/dates.ts'
import type { Days } from './dates/resolve-date.ts'
import { slugOf } from './names/gazetteer.ts'
import { nameIds } from './names/ids.ts'
import { type NameKind, nameKinds } from './names/kinds.ts'
import { calmed } from './names/loud-lines.ts'
import { withoutNamesakes } from './names/namesakes.ts'
import { findOutlets } from './names/outlets.ts'
import { findPlainNames, type PlainName, type Usage } from './names/plain-names.ts'
import { findProperNames } from './names/proper-names.ts'
import { type Tagged, taggedTokens } from './names/tagged.ts'
import { findUncasedNames } from './names/uncased-names.ts'
import type { NumberMention, NumberType } from './numbers/number-mention.ts'
import { findNumbers } from './numbers/numbers.ts'
import { impliedHolders } from './offices/implied.ts'
import { findOffices } from './offices/offices.ts'
import { findRoles } from './offices/roles.ts'

export type MentionType = NameKind | 'role' | 'date' | 'time' | NumberType

/** Something a text names or counts. `text.slice(start, end)` is `text`, but for characters that nobody sees. */
export interface Mention extends Span {
  readonly type: MentionType
  /** The same for every mention of one thing in a document: `person:ada-okafor`, `place:chile`, `money:80000000-EUR`. */
  readonly id: string
  readonly text: string
  /** Of numbers the number (a word where the text has none), of dates the normalised date, of roles the plain office. */
  readonly value?: string | number
  /** Of a role the id of who holds it, where the text puts the two side by side. */
  readonly holder?: string
  /** The holder is not named here: "the Chilean envoy", of whom the text says elsewhere who that is. */
  readonly implied?: true
  /** Of a role the country whose it is, by id. */
  readonly land?: string
  /** Of a capital the country it may stand for, by id. */
  readonly metonym?: string
  /** Of a date the days it can mean, where it is known when the text was published. */
  readonly days?: readonly Days[]
  /** Of a language that puts endings to names. */
  readonly inflected?: true
  /** Lies inside a longer name or an office. */
  readonly nested?: true
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** `quantity:76-km`, `money:80000000-EUR`, `ordinal:1`. */
const numberId = ({ type, value, unit }: NumberMention): string =>
  `${type}:${typeof value === 'number' ? Number(value.toPrecision(12)) : slugOf(value)}${unit === undefined ? '' : `-${unit}`}`

const isYear = ({ type, unit, value }: NumberMention): boolean =>
  type === 'quantity' && unit === 'year' && Number.isInteger(value) && Number(value) >= 1500 && Number(value) < 2100

/** Figures, dates and, by their capitals, names of a text in a language other than English; no kinds but countries. */
export function findPlainMentions(text: string, language: string, usage: Usage): readonly Mention[] {
  const figures = findFigures(text, language)
  const names = findPlainNames(text, language, usage, figures).map(plainMention)
  return [...names.map((name): Mention => ({ ...name, inflected: true })), ...figures].sort(inOrder)
}

/** Figures, dates, countries and dotted names of a text in a language without capitals. */
export function findUncasedMentions(text: string, language: string, surnames: ReadonlySet<string>): readonly Mention[] {
  const figures = findFigures(text, language)
  const names = findUncasedNames(text, language, surnames).map(plainMention)
  return [...names.filter((name) => !figures.some((figure) => overlaps(name, figure))), ...figures].sort(inOrder)
}

function plainMention({ start, end, text, place }: PlainName): Mention {
  const id = place ?? `name:${slugOf(nameParts(text).join(' '))}`
  return { start, end, type: place === undefined ? 'name' : 'place', id, text }
}

/** Numbers and dates of a text in any language. */
export function findFigures(text: string, language = 'en'): readonly Mention[] {
  const dates = findDates(text, language)
  const written = ({ start, end }: Span): string => text.slice(start, end)
  return [
    ...dates.map(({ start, end, type, value }) => ({
      start,
      end,
      type,
      id: `${type}:${value}`,
      text: written({ start, end }),
      value,
    })),
    ...findNumbers(text, language, dates).map((number): Mention => {
      const { start, end, type, value } = number
      // 2020 год, 2020年 and roku 2020: so many years are a year
      if (isYear(number))
        return { start, end, type: 'date', id: `date:${value}`, text: written(number), value: `${value}` }
      return { start, end, type, id: numberId(number), text: written(number), value }
    }),
  ].sort(inOrder)
}

/**
 * Everything that an English text names or counts, in order, longer before shorter. Names are proper nouns by wink-nlp's
 * tags, typed by their own head words, by what stands around them anywhere in the text, and by the gazetteer.
 */
export function findMentions(asWritten: string, wink: Wink): readonly Mention[] {
  const text = calmed(asWritten, wink)
  const figures = findFigures(text)
  const tokens = taggedTokens(text, wink, asWritten)
  const nouns = new Set(tokens.filter(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos)).map(({ start }) => start))
  const bare = findRoles(text, (at) => nouns.has(at))
  const taken = spanTest([...figures, ...bare].sort(inOrder))
  const candidates = withoutNamesakes(findProperNames(text, tokens, taken))
  const roles = findOffices(text, bare, candidates)
  const holders = new Set(roles.map(({ holder }) => holder))
  const kinds = nameKinds(candidates, (name) => holders.has(name))
  // "Powerful" with a capital, and nothing that says whose or what name it were
  const names = candidates.filter((name) => kinds.get(name) !== 'name' || !wink.isQuality(name.text))
  const ids = nameIds(text, names, kinds)

  const nameMentions = names.map((name): Mention => {
    const { start, end, known } = name
    return {
      start,
      end,
      type: kinds.get(name) ?? 'name',
      id: ids.get(name) ?? '',
      text: name.text,
      ...(known?.capitalOf === undefined ? {} : { metonym: known.capitalOf }),
      ...(name.nested ? { nested: true } : {}),
    }
  })
  const implied = impliedHolders(text, roles, (name) => ids.get(name) ?? '')
  const roleMentions = roles.map((role): Mention => {
    const { start, end, holder, office: value, land } = role
    const held = holder === undefined ? implied.get(role) : (ids.get(holder) ?? '')
    return {
      start,
      end,
      type: 'role',
      id: `role:${slugOf(value)}`,
      text: text.slice(start, end),
      value,
      ...(held === undefined ? {} : { holder: held }),
      ...(implied.has(role) ? { implied: true } : {}),
      ...(land === undefined ? {} : { land }),
    }
  })
  const named: readonly Span[] = [...names, ...bare]
  const isFree = (span: Span): boolean => !named.some((other) => overlaps(other, span))
  const counted = figures.filter((figure) => figure.type === 'date' || figure.type === 'time' || isFree(figure))
  const outlets = findOutlets(text)
    .filter(isFree)
    .map(({ start, end }): Mention => {
      const written = text.slice(start, end)
      return { start, end, type: 'organisation', id: `organisation:${slugOf(written)}`, text: written }
    })
  return [...nameMentions, ...roleMentions, ...counted, ...outlets].sort(inOrder)
}

/** Whether a token lies in one of these spans; spans and tokens asked for come in order. */
/** A token may hold the full stop of its sentence: the `C.` of "It reached 31 °C." */
const withoutStop = ({ start, end, text }: Tagged): Span => ({ start, end: text.endsWith('.') ? end - 1 : end })

function spanTest(spans: readonly Span[]): (token: Tagged) => boolean {
  let first = 0
  return (token) => {
    while ((spans[first]?.end ?? Infinity) <= token.start) first++
    for (let i = first; (spans[i]?.start ?? Infinity) <= token.start; i++) {
      const span = spans[i]
      if (span !== undefined && contains(span, withoutStop(token))) return true
    }
    return false
  }
}
