import anyAscii from 'any-ascii'
import { doubleMetaphone } from 'double-metaphone'
import levenshtein from 'fast-levenshtein'
import { inAnyLanguage } from '../languages/index.ts'
import { sameChineseName } from './wade-giles.ts'

/** What is no part of a name: titles before it, additions behind it. */
const beside = inAnyLanguage(({ honorifics = [], rarerHonorifics = [], nameAdditions = [] }) => [
  ...honorifics,
  ...rarerHonorifics,
  ...nameAdditions,
])

/** Small words inside a name, which spellings of the same name drop, join or write apart: al-Rashid, Alrashid, Rashid. */
export const particles = inAnyLanguage((language) => language.particles)

/** Particles that in front, with a capital and before a space, are a name as any: Ben Okafor. */
const givenParticles = inAnyLanguage((language) => language.givenParticles)

const withoutPossessive = (name: string): string => name.replace(/(?:['’]s|(?<=s)['’])$/iu, '')

/** The words that carry a name, in plain lower-case letters: no titles, particles, possessives or accents. */
export function nameParts(name: string): readonly string[] {
  const all = anyAscii(withoutPossessive(name.trim()))
    .toLowerCase()
    .split(/[^a-z0-9'`]+/)
    .map((part) => part.replace(/['`]/g, ''))
    .filter((part) => part !== '' && !beside.has(part))
  const isGiven = (part: string, at: number): boolean =>
    at === 0 && givenParticles.has(part) && /^\p{Lu}\p{L}+\s/u.test(name)
  const carrying = all.filter((part, at) => !particles.has(part) || isGiven(part, at))
  return carrying.length === 0 ? all : carrying
}

// Spellings that transliterations choose between, brought to one of them. Order matters: digraphs before letters.
const spellings: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch/g, 'ch'],
  [/dzh|dj|dsch/g, 'j'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/([tdgb])h/g, '$1'],
  [/c(?![eihy])|q/g, 'k'],
  [/ks|x/g, 's'],
  [/w/g, 'v'],
  [/^(?:ye|ie)/, 'e'],
  [/ou|oo|ue/g, 'u'],
  [/oe/g, 'o'],
  [/ae/g, 'a'],
  [/y|j(?=[^aeiou]|$)/g, 'i'],
  [/ee|ie/g, 'i'],
  [/o/g, 'u'],
  [/(?<=[aeiu])h$/, ''],
  [/(.)\1+/g, '$1'],
]

const fold = (part: string): string =>
  part.length < 4 ? part : spellings.reduce((word, [from, to]) => word.replace(from, to), part)

/** Equal for spellings that differ only as transliterations do: Yevgeny and Evgeni, Gaddafi and Qaddafi. */
export function nameKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  if (keys.size > 10_000) keys.clear()
  const key = nameParts(name).map(fold).join(' ')
  keys.set(name, key)
  return key
}

// A document says its names over and over.
const keys = new Map<string, string>()

/** Maria and Mario, Petrov and Petrova, Simon and Simone: the last vowel is what tells them apart. */
const lastVowel = (word: string): string => /[aeiu]$/.exec(word)?.[0] ?? ''

const soundAlike = (a: string, b: string): boolean => {
  const [first, second] = [doubleMetaphone(a), doubleMetaphone(b)]
  return first.some((code) => second.includes(code))
}

/** Edits that a name of this many letters survives; four letters or fewer survive none (Iran, Oran). */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2)

/** One word of a name against another, both as `nameParts` gives them. */
export function sameNamePart(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 4) return false
  const [x, y] = [fold(a), fold(b)]
  return (
    x === y ||
    (Math.min(a.length, b.length) > 4 && a.replaceAll('h', '') === b.replaceAll('h', '')) ||
    (lastVowel(x) === lastVowel(y) &&
      levenshtein.get(x, y) <= tolerance(Math.min(x.length, y.length)) &&
      soundAlike(x, y))
  )
}

const isInitialOf = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0]

/** Every part of the shorter name is in the longer one, in order; an initial stands for its name, but not alone. */
function contains(longer: readonly string[], shorter: readonly string[]): boolean {
  let at = 0
  let whole = 0
  for (const part of shorter) {
    while (at < longer.length && !sameNamePart(longer[at] ?? '', part) && !isInitialOf(longer[at] ?? '', part)) at++
    if (at === longer.length) return false
    if (part.length > 1 && (longer[at]?.length ?? 0) > 1) whole++
    at++
  }
  return whole > 0
}

/**
 * Whether two spellings can name the same bearer, going by the names alone: transliterations, titles and possessives
 * off, a surname for the full name. Not transitive: `Kim` is the same as `Kim Min-ji` and as `Kim Jae`, which are not.
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameParts(a), nameParts(b)]
  const [longer, shorter] = x.length >= y.length ? [x, y] : [y, x]
  if (shorter.length === 0) return false
  return (
    contains(longer, shorter) ||
    (x.length > 1 && x.length === y.length && contains(x, y.toReversed())) ||
    sameNamePart(x.join(''), y.join('')) ||
    sameChineseName(a, b) ||
    sameChineseName(b, a)
  )
}
