import { nameKey, nameParts } from '../../text/names.ts'
import type { ProperName } from './proper-names.ts'

export type NameKind = 'person' | 'place' | 'organisation' | 'nationality' | 'event' | 'name'

/** Names of one document that are spelled alike, transliteration aside, with what all their places in it tell. */
interface Group {
  readonly parts: readonly string[]
  readonly names: ProperName[]
}

const some = ({ names }: Group, cue: 'abbreviation' | 'honorific' | 'speech' | 'article' | 'where' | 'way'): boolean =>
  names.some(({ cues }) => cues[cue])

/** What the name and its surroundings say; undefined where that is nothing. */
function ownKind(group: Group, isHolder: (name: ProperName) => boolean): NameKind | undefined {
  const known = group.names.find((name) => name.known !== undefined)?.known
  if (known !== undefined) return known.type
  const head = group.names.find(({ cues }) => cues.head !== undefined)?.cues.head
  if (head !== undefined) return head
  if (some(group, 'honorific') || group.names.some(isHolder)) return 'person'
  // COVID-19, a satellite's number: a thing
  if (group.parts.some((part) => /\d/.test(part))) return 'name'
  if (some(group, 'abbreviation') || some(group, 'article')) return 'organisation'
  if (some(group, 'speech')) return 'person'
  if (some(group, 'where')) return 'place'
  if (group.parts.length > 1 && group.parts.length < 5) return 'person'
  return undefined
}

/** The kind of every name, read from the whole document: a surname is a person where the full name is. */
export function nameKinds(
  names: readonly ProperName[],
  isHolder: (name: ProperName) => boolean,
): ReadonlyMap<ProperName, NameKind> {
  const groups = new Map<string, Group>()
  for (const name of names) {
    const key = name.known === undefined ? nameKey(name.text) : `${name.known.type} ${name.known.id}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { parts: nameParts(name.text), names: [name] })
    else group.names.push(name)
  }
  const kinds = new Map<ProperName, NameKind>()
  const surnames = new Set<string>()
  for (const group of groups.values()) {
    if (group.parts.length > 1 && ownKind(group, isHolder) === 'person') {
      for (const part of [group.parts[0], group.parts.at(-1)]) surnames.add(nameKey(part ?? ''))
    }
  }
  for (const [key, group] of groups) {
    const isSurname = group.names.every(({ known }) => known === undefined) && surnames.has(key)
    const kind = isSurname ? 'person' : (ownKind(group, isHolder) ?? (some(group, 'way') ? 'place' : 'name'))
    for (const name of group.names) kinds.set(name, kind)
  }
  return kinds
}
