import { en } from '../../languages/en.ts'
import { inAnyLanguage } from '../../languages/index.ts'
import type { Span } from '../../model/document.ts'
import { fieldBefore, fieldBehind, type IsNoun } from './portfolio.ts'

/** An office or function as one word group: "deputy foreign minister", without whose it is. */
export interface RoleWords extends Span {
  /** Canonical and in the singular: `foreign minister` for FM, foreign ministers. */
  readonly role: string
  readonly plural: boolean
  /** A calling, which is an office only where it stands beside a name. */
  readonly calling: boolean
}

const callings: ReadonlySet<string> = new Set(en.callings)
const canonical: ReadonlyMap<string, string> = new Map(Object.entries(en.roleForms))

const rank: ReadonlySet<string> = new Set(en.courtesyRanks)

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

const pattern = new RegExp(
  `(?<![\\p{L}\\d]|\\p{L}[-’'])(?<before>(?:(?:${longestFirst(en.roleModifiers)})[\\s-])*)(?<head>${longestFirst([...en.roleHeads, ...en.callings])})(?<plural>s)?(?![\\p{L}\\d]|[-]\\p{L})`,
  'giu',
)

// "Chief" and "Fellow" alone are no offices; "King Street", "General Electric" are names.
const ofName = new RegExp(`^\\s(?:${en.namesOfOffice.join('|')})\\b`)

function canonicalRole(before: string, head: string): string {
  const words = `${before} ${head}`
    .toLowerCase()
    .replace(/ex[\s-]/, 'former ')
    .trim()
    .split(/[\s]+|(?<!co|secretary)-/)
  const said = words
    .filter((word, i) => i === words.length - 1 || !rank.has(word))
    .map((word) => canonical.get(word) ?? word)
  return said.join(' ').replace(/\bforeign affairs\b/, 'foreign')
}

interface Bare extends Span {
  readonly before: string
  readonly head: string
  readonly plural: boolean
  readonly calling: boolean
}

const toRole = ({ start, end, before, head, plural, calling }: Bare): RoleWords => ({
  start,
  end,
  role: canonicalRole(before, head),
  plural,
  calling,
})

const ranks: ReadonlySet<string> = new Set(en.officeRanks)
const ranksBefore = new RegExp(`(?:(?:${longestFirst(en.officeRanks)})[\\s-])+$`, 'iu')

/** With the field that stands before or behind the office and is not among the usual ones. */
function withField(text: string, own: Bare, isNoun: IsNoun): RoleWords {
  const { start, end, before, head, plural } = own
  const said = before.trim().toLowerCase()
  if (said !== '' && !ranks.has(said)) return toRole(own)
  const bare = end - head.length - (plural ? 1 : 0)
  const left = said === '' ? fieldBefore(text, bare, head, isNoun) : undefined
  if (left !== undefined) {
    const leading = ranksBefore.exec(text.slice(0, left.at))?.[0] ?? ''
    return toRole({ ...own, start: left.at - leading.length, before: `${leading}${left.words} ` })
  }
  const right = fieldBehind(text, end, head, isNoun)
  return right === undefined
    ? toRole(own)
    : toRole({ ...own, start, end: right.at, before: `${before}${right.words} ` })
}

/** Offices and functions named in a text, in order; whose they are is for the reader of the whole sentence. */
export function findRoles(text: string, isNoun: IsNoun): readonly RoleWords[] {
  const roles = [...text.matchAll(pattern)].flatMap((match) => {
    const { before = '', head = '', plural } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const isTitled = /^\p{Lu}/u.test(head)
    if (isTitled && ofName.test(text.slice(end, end + 12))) return []
    if (head.toLowerCase() === 'general' && !/^\s\p{Lu}/u.test(text.slice(end)) && before === '') return []
    if (/^(?:fm|pm|ceo|cfo|coo|cto)$/i.test(head) && head !== head.toUpperCase()) return []
    // a verb: "will head", "to chair"
    if (
      /^(?:head|chair|coach|judge|lead|whip)$/.test(head) &&
      /\b(?:to|will|would|could|and|he|she|they|who)\s$/.test(text.slice(Math.max(0, start - 8), start))
    )
      return []
    const calling = callings.has(head.toLowerCase())
    if (calling && isTitled) return []
    const own = { start, end, before, head, plural: plural !== undefined, calling }
    return [before === '' || /^\S+$/.test(before.trim()) ? withField(text, own, isNoun) : toRole(own)]
  })
  // "deputy" is an office, in "deputy sugar minister" a rank
  return roles.filter((role, i) => (roles[i + 1]?.start ?? Infinity) >= role.end)
}

const honorifics = new Set([
  ...inAnyLanguage(({ honorifics: common = [], rarerHonorifics = [] }) => [...common, ...rarerHonorifics]),
  'judge',
  'justice',
])

/** Words in lower case after which a name is a person's, though no office: Mr., Dr., Mrs. */
export const isHonorific = (word: string): boolean => honorifics.has(word.endsWith('.') ? word.slice(0, -1) : word)
