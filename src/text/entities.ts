import type { Span } from '../model/document.ts'
import { findDates } from './dates.ts'
import { slugOf } from './gazetteer.ts'
import { type NameKind, nameKinds } from './name-kinds.ts'
import { nameKey, nameParts } from './names.ts'
import { findNumbers, type NumberMention, type NumberType } from './numbers.ts'
import { findProperNames, type ProperName } from './proper-names.ts'
import { findRoles, type RoleWords } from './roles.ts'
import { type Tagged, taggedTokens } from './tagged.ts'
import type { Wink } from './wink.ts'

export type MentionType = NameKind | 'role' | 'date' | 'time' | NumberType

/** Something a text names or counts. `text.slice(start, end)` is `text`. */
export interface Mention extends Span {
  readonly type: MentionType
  /** The same for every mention of one thing in a document: `person:ada-okafor`, `place:chile`, `money:80000000-EUR`. */
  readonly id: string
  readonly text: string
  /** Of numbers the number (a word where the text has none), of dates the normalised date, of roles the plain office. */
  readonly value?: string | number
  /** Of a role the id of who holds it, where the text puts the two side by side. */
  readonly holder?: string
  /** Of a capital the country it may stand for, by id. */
  readonly metonym?: string
  /** Lies inside a longer name or an office. */
  readonly nested?: true
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** `quantity:76-km`, `money:80000000-EUR`, `ordinal:1`. */
const numberId = ({ type, value, unit }: NumberMention): string =>
  `${type}:${typeof value === 'number' ? Number(value.toPrecision(12)) : slugOf(value)}${unit === undefined ? '' : `-${unit}`}`

/** Numbers and dates of a text in any language, for which names are not read. */
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
    ...findNumbers(text, language, dates).map((number) => {
      const { start, end, type, value } = number
      return { start, end, type, id: numberId(number), text: written(number), value }
    }),
  ].sort(inOrder)
}

interface Role extends RoleWords {
  holder?: ProperName
}

/** Left of an office stands whose it is ("Chile's", "State Department"), right of it of what ("to the Vatican"). */
function widen(text: string, role: RoleWords, names: readonly ProperName[]): Role {
  let { start, end } = role
  for (const name of names.toReversed()) {
    if (
      name.end <= start &&
      /^(?:['’]s?)?\s$/.test(text.slice(name.end, start)) &&
      (name.known !== undefined || name.cues.head === 'organisation' || name.cues.abbreviation)
    ) {
      start = name.start
    }
  }
  const of = /^\s(?:of|to|for|at)\s(?:the\s)?/.exec(text.slice(end, end + 12))
  const after = of === null ? undefined : names.find((name) => name.start === end + of[0].length)
  if (after !== undefined) end = after.end
  return { ...role, start, end }
}

const mayHold = (name: ProperName): boolean => name.known === undefined && name.cues.head === undefined && !name.nested

/** The name that an office stands before ("envoy Ada Okafor") or after ("Ada Okafor, the envoy"). */
function holderOf(text: string, role: Role, names: readonly ProperName[]): ProperName | undefined {
  if (role.plural) return undefined
  const after = names.find(
    (name) => mayHold(name) && name.start >= role.end && /^,?\s$/.test(text.slice(role.end, name.start)),
  )
  if (after !== undefined && (text[role.end] !== ',' || /^\s?[,.)]/.test(text.slice(after.end, after.end + 2))))
    return after
  return names.find(
    (name) =>
      mayHold(name) &&
      name.end <= role.start &&
      role.start - name.end < 20 &&
      /^,\s(?:(?:the|a|an|its|his|her|their|who is|now)\s)?$/.test(text.slice(name.end, role.start)),
  )
}

/** "President A and his Chilean counterpart B": the counterpart is a president too. */
function officeOf(roles: readonly Role[], at: number): string {
  const role = roles[at]
  if (role === undefined || !role.role.endsWith('counterpart')) return role?.role ?? ''
  const before = roles[at - 1]
  return before?.holder !== undefined && role.start - before.end < 120 ? before.role : role.role
}

/** How many sentences a surname that several people bear reaches back for its bearer. */
const reach = 2

/** Ids of names: a surname after its full name has the full name's id, unless several bear it and none is near. */
function nameIds(
  names: readonly ProperName[],
  kinds: ReadonlyMap<ProperName, NameKind>,
): ReadonlyMap<ProperName, string> {
  const ids = new Map<ProperName, string>()
  const kindOf = (name: ProperName): NameKind => kinds.get(name) ?? 'name'
  const idOf = (name: ProperName): string => `${kindOf(name)}:${slugOf(nameParts(name.text).join(' '))}`
  // Full names by their first and last parts.
  const bearers = new Map<string, Set<string>>()
  const full = new Map<string, string>()
  for (const name of names) {
    const parts = nameParts(name.text)
    if (kindOf(name) !== 'person' || parts.length < 2) continue
    const key = nameKey(name.text)
    if (!full.has(key)) full.set(key, idOf(name))
    for (const part of new Set([parts[0], parts.at(-1)])) {
      const bearer = bearers.get(nameKey(part ?? '')) ?? new Set()
      bearers.set(nameKey(part ?? ''), bearer.add(full.get(key) ?? ''))
    }
  }
  // The sentence in which each id was last seen.
  const seen = new Map<string, number>()
  for (const name of names) {
    let id = name.known?.id ?? full.get(nameKey(name.text)) ?? idOf(name)
    const candidates = [...(bearers.get(nameKey(name.text)) ?? [])]
    if (kindOf(name) === 'person' && nameParts(name.text).length === 1 && candidates.length > 0) {
      const near = candidates.filter((candidate) => name.sentence - (seen.get(candidate) ?? -Infinity) <= reach)
      id = (candidates.length === 1 ? candidates[0] : latest(near, seen)) ?? id
    }
    ids.set(name, id)
    seen.set(id, name.sentence)
  }
  return ids
}

/** The one seen last, if no other was seen in the same sentence. */
function latest(ids: readonly string[], seen: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = ids.toSorted((a, b) => (seen.get(b) ?? 0) - (seen.get(a) ?? 0))
  return first !== undefined && seen.get(first) !== seen.get(second ?? '') ? first : undefined
}

/** "Council of Harbours (COH)": the letters are the initials of what stands before them. */
function withInitials(text: string, names: readonly ProperName[], ids: Map<ProperName, string>): void {
  const sameAs = new Map<string, string>()
  for (const [i, name] of names.entries()) {
    const before = names[i - 1]
    if (!name.cues.abbreviation || before === undefined || text.slice(before.end, name.start) !== ' (') continue
    const initials = before.text.replace(/[^\p{Lu}]/gu, '')
    if (initials.includes(name.text)) sameAs.set(ids.get(name) ?? '', ids.get(before) ?? '')
  }
  for (const [name, id] of ids) ids.set(name, sameAs.get(id) ?? id)
}

/**
 * Everything that an English text names or counts, in order, longer before shorter. Names are proper nouns by wink-nlp's
 * tags, typed by their own head words, by what stands around them anywhere in the text, and by the gazetteer.
 */
export function findMentions(text: string, wink: Wink): readonly Mention[] {
  const figures = findFigures(text)
  const tokens = taggedTokens(text, wink)
  const bare = findRoles(text)
  const taken = spanTest([...figures, ...bare].sort(inOrder))
  const names = findProperNames(text, tokens, taken)
  const roles: Role[] = bare.map((role) => widen(text, role, names))
  for (const role of roles) {
    const holder = holderOf(text, role, names)
    if (holder !== undefined) role.holder = holder
  }
  const holders = new Set(roles.map(({ holder }) => holder))
  const kinds = nameKinds(names, (name) => holders.has(name))
  const ids = new Map(nameIds(names, kinds))
  withInitials(text, names, ids)

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
  const roleMentions = roles.map((role, i): Mention => {
    const { start, end, holder } = role
    const value = officeOf(roles, i)
    const mention: Mention = {
      start,
      end,
      type: 'role',
      id: `role:${slugOf(value)}`,
      text: text.slice(start, end),
      value,
    }
    return holder === undefined ? mention : Object.assign(mention, { holder: ids.get(holder) ?? '' })
  })
  const counted = figures.filter(
    (figure) =>
      figure.type === 'date' || figure.type === 'time' || ![...names, ...bare].some((span) => overlaps(span, figure)),
  )
  return [...nameMentions, ...roleMentions, ...counted].sort(inOrder)
}

/** Whether a token lies in one of these spans; spans and tokens asked for come in order. */
function spanTest(spans: readonly Span[]): (token: Tagged) => boolean {
  let first = 0
  return (token) => {
    while ((spans[first]?.end ?? Infinity) <= token.start) first++
    for (let i = first; (spans[i]?.start ?? Infinity) <= token.start; i++) {
      const span = spans[i]
      if (span !== undefined && contains(span, token)) return true
    }
    return false
  }
}
