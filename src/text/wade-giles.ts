// Chinese names in the older English spelling (Wade–Giles, as newspapers print it, without its apostrophes) and in pinyin.

const initials: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['p', ['b', 'p']],
  ['t', ['d', 't']],
  ['k', ['g', 'k']],
  ['ch', ['zh', 'ch', 'j', 'q']],
  ['ts', ['z', 'c']],
  ['tz', ['z', 'c']],
  ['hs', ['x']],
  ['sh', ['sh']],
  ['ss', ['s']],
  ['sz', ['s']],
  ['j', ['r']],
  ...'f h l m n s w y'.split(' ').map((letter) => [letter, [letter]] as const),
  ['', ['']],
])

const finals: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['e', ['e']],
  ['o', ['o', 'e', 'uo']],
  ['eh', ['e', 'ie']],
  ['ieh', ['ie']],
  ['ien', ['ian']],
  ['ih', ['i']],
  ['ueh', ['ue']],
  ['uei', ['ui']],
  ['ung', ['ong']],
  ['iung', ['iong']],
  ['u', ['u', 'i', 'ou']],
  ['i', ['i', 'yi']],
  ['en', ['en', 'an']],
  ...'a ai an ang ao ei eng ia iang iao iu in ing ou ua uai uan uang ui un uo'
    .split(' ')
    .map((final) => [final, [final]] as const),
])

const split = /^(ch|ts|tz|hs|sh|ss|sz|[ptkjfhlmnswy]?)([aeiou][a-z]*)$/

/** The pinyin syllables that a Wade–Giles syllable may stand for: te is de or te. None where it is no such syllable. */
export function pinyinOf(syllable: string): readonly string[] {
  const [, initial = '', final = ''] = split.exec(syllable.replace(/['’`]/g, '').toLowerCase()) ?? []
  const [starts, ends] = [initials.get(initial), finals.get(final)]
  return starts === undefined || ends === undefined ? [] : starts.flatMap((start) => ends.map((end) => start + end))
}

/** "Ming-te": two syllables in that spelling, joined by a hyphen. */
const given = /^(\p{L}+['’`]?\p{L}*)-(\p{L}+['’`]?\p{L}*)$/u

/** Whether a name in the one spelling may be a name in the other, all of it: Chao Ming-te is Zhao Mingde. */
export function sameChineseName(hyphenated: string, joined: string): boolean {
  const [family = '', name = '', ...more] = hyphenated.split(' ')
  const [otherFamily = '', otherName = '', ...others] = joined.toLowerCase().split(' ')
  const [, first = '', second = ''] = given.exec(name) ?? []
  if (first === '' || otherName.includes('-') || more.length + others.length > 0) return false
  const families = [family.toLowerCase(), ...pinyinOf(family)]
  return (
    families.includes(otherFamily) &&
    pinyinOf(first).some((a) => otherName.startsWith(a) && pinyinOf(second).includes(otherName.slice(a.length)))
  )
}
