import type { StringFile, StringUnit } from '../model/string-unit.ts'

/** A string of the source and its translation, each as its file has it. */
export interface JoinedStrings {
  readonly from: StringUnit
  readonly unit: StringUnit
}

export interface MatchedStrings {
  /** In the order of the target's file. */
  readonly pairs: readonly JoinedStrings[]
  /** In both files, with no translation, an empty one of a text that is not, or one marked as fuzzy. */
  readonly untranslated: readonly JoinedStrings[]
  /** In the source's file only; those that stay as they are, are not missed. */
  readonly missing: readonly StringUnit[]
  /** In the target's file only. */
  readonly added: readonly StringUnit[]
  /** A text that has another key in the target's file. Neither missing nor added. */
  readonly renamed: readonly JoinedStrings[]
}

/** What a unit of the source's file says in the source's language: its text, or what it is a translation of where it has none. */
export const sourceText = ({ target, source }: StringUnit): string => target ?? source ?? ''

/** Whether programs show the source in its place: gettext does so of what is empty or marked as fuzzy. */
export const isUntranslated = ({ target, state }: StringUnit, source: string): boolean =>
  target === undefined || (target === '' && source !== '') || state === 'fuzzy'

/** Branches by what they are of; the last one is `other` or stands for it. */
export function branches(units: readonly StringUnit[]): ReadonlyMap<string, StringUnit> {
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
  const pairs: JoinedStrings[] = []
  const untranslated: JoinedStrings[] = []
  const alone: StringUnit[] = []
  for (const unit of target.units) {
    const from = sources.get(unit.id) ?? (unit.group === undefined ? undefined : sourceGroups.get(unit.group))
    if (from === undefined) alone.push(unit)
    else if (isUntranslated(unit, sourceText(from))) untranslated.push({ from, unit })
    else pairs.push({ from, unit })
  }
  const missed = source.units.filter(
    ({ id, group, translate }) =>
      !targets.has(id) && translate !== false && !(group !== undefined && targetGroups.has(group)),
  )
  const renamed = renamedAmong(missed, alone)
  const moved = new Set(renamed.flatMap(({ from, unit }) => [from, unit]))
  return {
    pairs,
    untranslated,
    missing: missed.filter((unit) => !moved.has(unit)),
    added: alone.filter((unit) => !moved.has(unit)),
    renamed,
  }
}

/** Numbers and codes are the same in two languages. */
const hasWords = /^\P{N}*\p{L}{3}\P{N}*$/u

/** Missing keys whose text an added one has; each once, in the order of the files. */
function renamedAmong(missing: readonly StringUnit[], added: readonly StringUnit[]): readonly JoinedStrings[] {
  const waiting = new Map<string, StringUnit[]>()
  for (const unit of missing.toReversed()) {
    const units = waiting.get(sourceText(unit))
    if (units === undefined) waiting.set(sourceText(unit), [unit])
    else units.push(unit)
  }
  return added.flatMap((unit) => {
    const text = unit.source ?? unit.target
    const isKnown = text !== undefined && (unit.source === undefined ? hasWords.test(text) : text !== '')
    const from = isKnown ? waiting.get(text)?.pop() : undefined
    return from === undefined ? [] : [{ from, unit }]
  })
}
