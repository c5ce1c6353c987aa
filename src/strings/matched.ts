import type { StringFile, StringPlace, StringUnit } from '../model/string-unit.ts'

/** A string in both languages; the place is that of the translation. */
interface StringPair {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly place: StringPlace
  /** The unit of the translation, for what else it says. */
  readonly unit: StringUnit
}

/** A key that one of the files lacks, and where it stands in the other. */
interface LoneKey {
  readonly id: string
  readonly place: StringPlace
}

/** A text that has another key in the target's file; the place is in that. */
interface RenamedKey {
  readonly from: string
  readonly to: string
  readonly place: StringPlace
}

export interface MatchedStrings {
  /** In the order of the target's file. */
  readonly pairs: readonly StringPair[]
  /** In both files, with no translation, or an empty one of a text that is not. */
  readonly untranslated: readonly LoneKey[]
  /** In the source's file only, with places there; those that stay as they are, are not missed. */
  readonly missing: readonly LoneKey[]
  /** In the target's file only. */
  readonly added: readonly LoneKey[]
  /** Neither missing nor added. */
  readonly renamed: readonly RenamedKey[]
}

/** What a unit of the source's file says in the source's language: its text, or what it is a translation of where it has none. */
const textOf = ({ target, source }: StringUnit): string => target ?? source ?? ''

const lone = ({ id, place }: StringUnit): LoneKey => ({ id, place })

/** Branches by what they are of; the last one is `other` or stands for it. */
function branches(units: readonly StringUnit[]): ReadonlyMap<string, StringUnit> {
  const groups = new Map<string, StringUnit>()
  for (const unit of units)
    if (unit.group !== undefined && groups.get(unit.group)?.branch !== 'other') groups.set(unit.group, unit)
  return groups
}

/**
 * The strings of two files joined by id, never by line. Languages have different plural forms: one that the source lacks
 * is joined with the source's `other`, and one that the target lacks is not missing as long as it has another. Texts that
 * only moved to another key are told as renamed, where the files allow that to be seen: the target's has the source beside
 * it, or still the source's text.
 */
export function matched(source: StringFile, target: StringFile): MatchedStrings {
  const sources = new Map(source.units.map((unit) => [unit.id, unit]))
  const targets = new Map(target.units.map((unit) => [unit.id, unit]))
  const [sourceGroups, targetGroups] = [branches(source.units), branches(target.units)]
  const pairs: StringPair[] = []
  const untranslated: LoneKey[] = []
  let added: StringUnit[] = []
  for (const unit of target.units) {
    const from = sources.get(unit.id) ?? (unit.group === undefined ? undefined : sourceGroups.get(unit.group))
    if (from === undefined) added.push(unit)
    else if (unit.target === undefined || (unit.target === '' && textOf(from) !== '')) untranslated.push(lone(unit))
    else pairs.push({ id: unit.id, source: textOf(from), target: unit.target, place: unit.place, unit })
  }
  let missing = source.units.filter(
    ({ id, group, translate }) =>
      !targets.has(id) && translate !== false && !(group !== undefined && targetGroups.has(group)),
  )
  const renamed = renamedAmong(missing, added)
  const [from, to] = [new Set(renamed.map((one) => one.from)), new Set(renamed.map((one) => one.to))]
  missing = missing.filter(({ id }) => !from.has(id))
  added = added.filter(({ id }) => !to.has(id))
  return { pairs, untranslated, missing: missing.map(lone), added: added.map(lone), renamed }
}

/** Missing keys whose text an added one has; each once, in the order of the files. */
function renamedAmong(missing: readonly StringUnit[], added: readonly StringUnit[]): readonly RenamedKey[] {
  const waiting = new Map<string, string[]>()
  for (const unit of missing.toReversed()) {
    const ids = waiting.get(textOf(unit))
    if (ids === undefined) waiting.set(textOf(unit), [unit.id])
    else ids.push(unit.id)
  }
  return added.flatMap((unit) => {
    const text = unit.source ?? unit.target
    const from = text === undefined || text === '' ? undefined : waiting.get(text)?.pop()
    return from === undefined ? [] : [{ from, to: unit.id, place: unit.place }]
  })
}
