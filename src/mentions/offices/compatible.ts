import { en } from '../../languages/en.ts'

// What a general word may stand for, so that "the Chilean leader" does not contradict "the president".
const general: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(en.generalRoles).map(([role, parts]) => [role, new RegExp(parts.join('|'))]),
)

const includes = (longer: string, shorter: string): boolean => ` ${longer}`.endsWith(` ${shorter}`)

const plain = (role: string): string => role.replace(/^(?:former|acting|interim|outgoing|incoming) /, '')
const last = (role: string): string => role.split(' ').at(-1) ?? ''

/** Ranks and titles that are said in several ways. */
const canonical = (role: string): string =>
  role
    .replace(/\b(?:vice|assistant|under|junior)(?:[ -]|(?=secretary|minister))/g, 'deputy ')
    .replace(/\bsecretary[- ]general\b/, 'general secretary')
    .replace(/\bcommander-in-chief\b/, 'chief commander')

const heads: ReadonlySet<string> = new Set(en.portfolioHeads)
const empty: ReadonlySet<string> = new Set([...en.portfolioNouns, ...en.officeRanks, 'and', 'federal', 'state'])
const groupOf: ReadonlyMap<string, string> = new Map(
  en.samePortfolios.flatMap((group, i) => group.split(' ').map((word) => [word.slice(0, 5), `${i}`] as const)),
)

/** By their stems, so that "agricultural" meets "agriculture". */
function portfolioOf(role: string): ReadonlySet<string> {
  const words = role.split(' ').slice(0, -1)
  const telling = words.filter((word) => !empty.has(word))
  // a secretary of state is known by nothing else
  const carrying = telling.length > 0 || !words.includes('state') ? telling : ['state']
  return new Set(carrying.map((word) => groupOf.get(word.slice(0, 5)) ?? word.slice(0, 5)))
}

/** "Defence minister" and "secretary of defence": one field, or one that is a part of the other. */
function sameField(a: string, b: string): boolean {
  if (last(a) !== last(b) && (!heads.has(last(a)) || !heads.has(last(b)))) return false
  const [x, y] = [portfolioOf(a), portfolioOf(b)]
  if (x.size === 0 || y.size === 0) return false
  const [larger, smaller] = x.size >= y.size ? [x, y] : [y, x]
  return [...smaller].every((word) => larger.has(word))
}

const ranked = /\b(?:former|deputy)\b/

const standsFor = (word: string, role: string): boolean =>
  !ranked.test(word) && general.get(last(word))?.test(role) === true

/** Whether two canonical roles can be one office: the same, one a shorter form of the other, or one the general word. */
export function compatibleRoles(a: string, b: string): boolean {
  const [first, second] = [canonical(a), canonical(b)]
  const [x, y] = [plain(first), plain(second)]
  if (standsFor(x, y) || standsFor(y, x)) return true
  // "former president" against "president" is a change; "deputy minister" against "minister" too
  return ranked.test(first) === ranked.test(second) && (x === y || includes(x, y) || includes(y, x) || sameField(x, y))
}
