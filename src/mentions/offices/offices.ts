import type { ProperName } from '../names/proper-names.ts'
import type { RoleWords } from './roles.ts'

interface Role extends RoleWords {
  readonly holder?: ProperName
}

/** An office as a text gives it: whose it is, and who holds it where that stands beside it. */
export interface Office extends Role {
  /** The plain office; of a counterpart that of whom it is the counterpart of. */
  readonly office: string
  /** Whose it is, where that is a country: `place:chile` of "Chile's envoy" and of "Chilean envoy". */
  readonly land?: string
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

const isOrBecomes =
  '(?:(?:is|was|were|has been|had been|will be|would be|becomes?|became|will become|would become|is to be|is to become|was to be|now) ?)+'
const article = "(?:(?:now|also|the|a|an|its|his|her|their|\\p{L}+['’]s?)\\s)*"
/**
 * Between a name and its office: "Ada Okafor, the envoy", "Ada Okafor, 61, was chairman", "Ada Okafor, the founder of Lumo,
 * who is to be director".
 */
const beside = new RegExp(
  `^(?:,\\s\\d{1,3})?(?:,\\s${article}|,?\\s${isOrBecomes}\\s?${article}|,[^,.;:?!"“”\\n]{1,50},\\s(?:who\\s)${isOrBecomes}\\s?${article}|,?\\swho\\s${isOrBecomes}\\s?${article})$`,
  'u',
)

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
      role.start - name.end < 90 &&
      beside.test(text.slice(name.end, role.start)),
  )
}

/** "President A and his Chilean counterpart B": the counterpart is a president too. */
function officeOf(role: Role, before: Role | undefined): string {
  const isCounterpart = role.role.endsWith('counterpart')
  return isCounterpart && before?.holder !== undefined && role.start - before.end < 120 ? before.role : role.role
}

/** Offices with all that belongs to them, from their bare words and the names around. */
export function findOffices(text: string, bare: readonly RoleWords[], names: readonly ProperName[]): readonly Office[] {
  const offices: Office[] = []
  for (const words of bare) {
    const near = names.filter(({ start, end }) => end > words.start - 80 && start < words.end + 40)
    const role = widen(text, words, near)
    const holder = holderOf(text, role, near)
    if (words.calling && holder === undefined) continue
    const held = holder === undefined ? role : { ...role, holder }
    const land = near.find(({ known, start, end }) => known && held.start <= start && end <= words.start)?.known?.id
    const office = officeOf(held, offices.at(-1))
    offices.push({ ...held, office, ...(land === undefined ? {} : { land }) })
  }
  return offices
}
