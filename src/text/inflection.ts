import { nameParts, sameNamePart } from './names.ts'

/** What a case or a possessive puts behind a name, once in plain letters: Lavrov-a, Lavrov-ym, Merkel-s, Novák-ovi. */
const ending = /^(?:s|es|n|[aeiouy]{0,3}|[aeiouy](?:[mhvjgk]|kh|go|mu|mi|vi|va|vy|vu|ve|vo|ho)[aeiouy]?(?:m|h|i)?)$/

/** One word of a name against another in plain letters, where either may stand in any case of its language. */
export function sameInflected(a: string, b: string): boolean {
  if (a === b) return true
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  const [x, y] = [a.slice(shared), b.slice(shared)]
  if (shared >= 3 && shared >= Math.max(a.length, b.length) / 2 && ending.test(x) && ending.test(y)) return true
  return sameNamePart(a, b) || (a.length > 4 && b.length > 4 && sameNamePart(bare(a), bare(b)))
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
