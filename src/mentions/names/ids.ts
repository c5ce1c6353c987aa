import { nameKey, nameParts } from '../../text/names.ts'
import { slugOf } from './gazetteer.ts'
import type { NameKind } from './kinds.ts'
import type { ProperName } from './proper-names.ts'

/** How many sentences a surname that several people bear reaches back for its bearer. */
const reach = 2

/**
 * Ids of names, by their longest form: a surname has the full name's id, unless several bear it and none is near; letters
 * in brackets have the id of the name they abbreviate.
 */
export function nameIds(
  text: string,
  names: readonly ProperName[],
  kinds: ReadonlyMap<ProperName, NameKind>,
): ReadonlyMap<ProperName, string> {
  const ids = new Map<ProperName, string>()
  const kindOf = (name: ProperName): NameKind => kinds.get(name) ?? 'name'
  const idOf = (name: ProperName, parts: readonly string[]): string => `${kindOf(name)}:${slugOf(parts.join(' '))}`
  const partsOf = new Map(names.map((name) => [name, nameParts(name.text)]))
  // Full names by their first and last parts.
  const bearers = new Map<string, Set<string>>()
  const full = new Map<string, string>()
  for (const [name, parts] of partsOf) {
    if (kindOf(name) !== 'person' || parts.length < 2) continue
    const key = nameKey(name.text)
    if (!full.has(key)) full.set(key, idOf(name, parts))
    for (const part of new Set([parts[0], parts.at(-1)])) {
      const bearer = bearers.get(nameKey(part ?? '')) ?? new Set()
      bearers.set(nameKey(part ?? ''), bearer.add(full.get(key) ?? ''))
    }
  }
  // The sentence in which each id was last seen.
  const seen = new Map<string, number>()
  for (const [name, parts] of partsOf) {
    const key = nameKey(name.text)
    let id = name.known?.id ?? full.get(key) ?? idOf(name, parts)
    const candidates = parts.length === 1 && kindOf(name) === 'person' ? [...(bearers.get(key) ?? [])] : []
    if (candidates.length > 0) {
      const near = candidates.filter((candidate) => name.sentence - (seen.get(candidate) ?? -Infinity) <= reach)
      id = (candidates.length === 1 ? candidates[0] : latest(near, seen)) ?? id
    }
    ids.set(name, id)
    seen.set(id, name.sentence)
  }
  withInitials(text, names, ids)
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
