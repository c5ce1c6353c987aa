import levenshtein from 'fast-levenshtein'
import { nameParts, sameNamePart } from '../../text/names.ts'

/** What a case or a possessive puts behind a name, once in plain letters: Sokolov-a, Sokolov-ym, Kessler-s, Novák-ovi. */
export const ending =
  /^(?:s|es|n|m|[aeiouy]{0,3}|[aeiouy](?:[mhvjgk]|kh|go|mu|mi|vi|va|vy|vu|ve|vo|ho)[aeiouy]?(?:m|h|i)?)$/

// Sounds that scripts and languages write in their own ways, brought to one sign each; vowels and h carry little.
const sounds: readonly (readonly [RegExp, string])[] = [
  [/chr/g, 'kr'],
  [/dzh|dj|zh|g(?=[eiy])/g, 'j'],
  [/kh/g, 'h'],
  [/sch|sh|tch|ch|ts|tz|z|c(?=[eiy])/g, 's'],
  [/ph|wh|w|f/g, 'v'],
  [/ck|c|q|g/g, 'k'],
  [/h|'/g, ''],
  [/(.)\1+/g, '$1'],
]

const sounded = (word: string): string => sounds.reduce((left, [from, to]) => left.replace(from, to), word)
const skeleton = (word: string): string =>
  sounded(word)
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1')
/** Owain and Оуайн, Rachid and Rakhid. */
const variants = (word: string): readonly string[] => [word, word.replaceAll('w', 'u'), word.replaceAll('ch', 'kh')]

/** Шварц and Schwarz, Pavla and Pavel: the same consonants; one may differ among many. */
function soundAlike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 4) return false
  return variants(a).some((one) =>
    variants(b).some((other) => {
      const [x, y] = [skeleton(one), skeleton(other)]
      if (x.length === 0 || x[0] !== y[0]) return false
      if (x === y) return x.length > 2 || levenshtein.get(sounded(one), sounded(other)) < 2
      return Math.min(x.length, y.length) > 4 && levenshtein.get(x, y) < 2
    }),
  )
}

/** One word of a name against another in plain letters, where either may stand in any case of its language. */
export function sameInflected(a: string, b: string): boolean {
  if (a === b) return true
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  const [x, y] = [a.slice(shared), b.slice(shared)]
  if (shared >= 3 && shared >= Math.max(a.length, b.length) / 2 && ending.test(x) && ending.test(y)) return true
  return (
    soundAlike(a, b) ||
    soundAlike(bare(a), bare(b)) ||
    sameNamePart(a, b) ||
    (a.length > 4 && b.length > 4 && sameNamePart(bare(a), bare(b)))
  )
}

const bare = (word: string): string =>
  word.replace(/(?:[aeiouy]m[iu]?|ogo|omu|ov[ayi]|[aeiouy]{1,2}|[aeiouy][jhv])$/, '')

/** Two names in any case: the words of the shorter are among those of the longer, in order, and the last is one of them. */
export function sameInflectedName(a: string, b: string): boolean {
  const [x, y] = [nameParts(a), nameParts(b)]
  const [longer, shorter] = x.length >= y.length ? [x, y] : [y, x]
  if (shorter.length === 0) return false
  let at = 0
  for (const part of shorter) {
    while (at < longer.length && !sameInflected(longer[at] ?? '', part)) at++
    if (at === longer.length) return false
    at++
  }
  return shorter.some((part) => part.length > 2)
}
