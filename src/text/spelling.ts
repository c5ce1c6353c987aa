import levenshtein from 'fast-levenshtein'
import { nameParts } from './names.ts'
import { sameChineseName } from './wade-giles.ts'

/** How two names are written: alike, as one name with a slip in it, or as two. */
export type Spelling = 'same' | 'near' | 'other'

// What schools of romanisation choose between, for every school that is in use. Order matters: digraphs before letters.
const choices: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiou])y(?=[aeou])/g, ''],
  [/tch|tsch/g, 'ch'],
  [/dzh|dj|dsch/g, 'j'],
  [/ph/g, 'f'],
  [/tz/g, 'ts'],
  [/ff?$/, 'v'],
  [/kh/g, 'h'],
  [/c(?![eihy])|q/g, 'k'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  [/^(?:ye|ie)/, 'e'],
  [/ou|oo|ue/g, 'u'],
  [/oe/g, 'o'],
  [/ae/g, 'a'],
  [/y|j(?=[^aeiou]|$)/g, 'i'],
  [/ee|ie/g, 'i'],
  [/(?<=[aeiu])h$/, ''],
  [/(.)\1+/g, '$1'],
]

const fold = (part: string): string => choices.reduce((word, [from, to]) => word.replace(from, to), part)

/** Of an inhabitant or by a case: Bavaria and Bavarian, Moskau and Moskaus. */
const isInflected = (a: string, b: string): boolean => {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
  return longer.startsWith(shorter) && /^(?:n|s|e|es|en|er|an|ian|ese|ns)$/.test(longer.slice(shorter.length))
}

/** Set by hand; `bench/sensitivity.ts --only slip` prints what a fifth changes. */
const slip = {
  /** Share of a word's letters that a slip of the pen may change. */
  most: 0.34,
  /** Letters of a word; in shorter ones every letter tells names apart. */
  shortest: 5,
} as const

function spellingOfPart(a: string, b: string): Spelling {
  if (a === b || isInflected(a, b)) return 'same'
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'same' : 'other'
  const [x, y] = [fold(a), fold(b)]
  if (x === y) return 'same'
  if (Math.min(a.length, b.length) < slip.shortest || /\d/.test(a + b) || x[0] !== y[0]) return 'other'
  // Maria and Mario are two
  if (x.slice(0, -1) === y.slice(0, -1) && /[aeiou]$/.test(x) && /[aeiou]$/.test(y)) return 'other'
  if ([...x].toSorted().join('') === [...y].toSorted().join('')) return 'near'
  return levenshtein.get(x, y) <= slip.most * Math.max(x.length, y.length) ? 'near' : 'other'
}

const acronym = /^\p{Lu}{3,}$/u

/** EUR and EURO; UNESCO and UNSECO. */
function spellingOfAcronym(a: string, b: string): Spelling {
  if (a.startsWith(b) || b.startsWith(a)) return 'same'
  const letters = (name: string): string => [...name].toSorted().join('')
  const isTurned = a.length > acronymBounds.shortest && letters(a) === letters(b)
  const isSlip =
    Math.min(a.length, b.length) > acronymBounds.shortest && a.length !== b.length && levenshtein.get(a, b) === 1
  return isTurned || isSlip ? 'near' : 'other'
}

/** Set by hand. */
const acronymBounds = {
  /** Letters up to which one letter makes another acronym: SEC and SFC. */
  shortest: 3,
} as const

/**
 * How one name is written beside another: every part of the shorter is sought in the longer, in order. Romanisations of one
 * script by two schools (Yevgeny and Evgeni, Chao Ming-te and Zhao Mingde) are the same.
 */
export function spellingOf(a: string, b: string): Spelling {
  if (acronym.test(a) && acronym.test(b)) return spellingOfAcronym(a, b)
  if (sameChineseName(a, b) || sameChineseName(b, a)) return 'same'
  const [x, y] = [nameParts(a), nameParts(b)]
  if (x.join('') === y.join('')) return 'same'
  const [longer, shorter] = x.length >= y.length ? [x, y] : [y, x]
  let found: Spelling = shorter.length === 0 ? 'other' : 'same'
  let at = 0
  for (const part of shorter) {
    let best: Spelling = 'other'
    let next = at
    for (let i = at; i < longer.length && best !== 'same'; i++) {
      const spelling = spellingOfPart(longer[i] ?? '', part)
      if (spelling === 'other' || (spelling === 'near' && best === 'near')) continue
      best = spelling
      next = i + 1
    }
    if (best === 'other') return 'other'
    if (best === 'near') found = 'near'
    at = next
  }
  return found
}
