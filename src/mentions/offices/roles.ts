import { en } from '../../languages/en.ts'
import { inAnyLanguage } from '../../languages/index.ts'
import type { Span } from '../../model/document.ts'

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
  return said.join(' ')
}

/** Offices and functions named in a text, in order; whose they are is for the reader of the whole sentence. */
export function findRoles(text: string): readonly RoleWords[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
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
    return [{ start, end, role: canonicalRole(before, head), plural: plural !== undefined, calling }]
  })
}

// What a general word may stand for, so that "the Chilean leader" does not contradict "the president".
const general: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(en.generalRoles).map(([role, parts]) => [role, new RegExp(parts.join('|'))]),
)

const includes = (longer: string, shorter: string): boolean => ` ${longer}`.endsWith(` ${shorter}`)

const plain = (role: string): string => role.replace(/^(?:former|acting|interim|outgoing|incoming) /, '')
const last = (role: string): string => role.split(' ').at(-1) ?? ''

/** Whether two canonical roles can be one office: the same, one a shorter form of the other, or one the general word. */
export function compatibleRoles(a: string, b: string): boolean {
  // "former president" against "president" is a change; "deputy minister" against "minister" too
  if (/\b(?:former|deputy|vice)\b/.test(a) !== /\b(?:former|deputy|vice)\b/.test(b)) return false
  const [x, y] = [plain(a), plain(b)]
  return (
    x === y ||
    includes(x, y) ||
    includes(y, x) ||
    (general.get(last(x))?.test(y) ?? false) ||
    (general.get(last(y))?.test(x) ?? false)
  )
}

const honorifics = new Set([
  ...inAnyLanguage(({ honorifics: common = [], rarerHonorifics = [] }) => [...common, ...rarerHonorifics]),
  'judge',
  'justice',
])

/** Words in lower case after which a name is a person's, though no office: Mr., Dr., Mrs. */
export const isHonorific = (word: string): boolean => honorifics.has(word.endsWith('.') ? word.slice(0, -1) : word)
