import { doubleMetaphone } from 'double-metaphone'
import { nameKey, nameParts } from '../text/names.ts'
import { pinyinOf } from '../text/wade-giles.ts'
import type { Mention } from './entities.ts'
import {
  carryingWords,
  decadeOf,
  fullName,
  initialsOf,
  isDate,
  isFigure,
  measureOf,
  scoreOf,
  withoutCountry,
  withoutRate,
} from './same-thing.ts'

/**
 * Words under which a mention is filed: two mentions of equal ids or values have one in common, and so have two names
 * or figures of which `likeness` says `same`. Having one in common proves nothing.
 */
export function likenessKeys(mention: Mention): ReadonlySet<string> {
  const { id, metonym, value } = mention
  const keys = [id, metonym, ...(value === undefined ? [] : [`=${value}`]), ...ownKeys(mention)]
  return new Set(keys.filter((key) => key !== undefined))
}

function ownKeys(mention: Mention): readonly (string | undefined)[] {
  if (isFigure(mention))
    return [withoutRate(mention), withoutCountry(mention), measureOf(mention), `=${decadeOf(String(mention.value))}`]
  if (isDate(mention)) return [`=${scoreOf(mention)}`]
  return [...[mention.text, fullName(mention)].flatMap(nameKeys), ...formKeys(mention)]
}

/** Initials are one with the name they stand for, a word with one it begins; a name in any case may be any other. */
const formKeys = ({ text, inflected }: Mention): readonly (string | undefined)[] => [
  text,
  initialsOf(text),
  /^[\p{L}-]{6,}$/u.test(text) ? `${text.slice(0, 6)}-` : undefined,
  inflected ? 'inflected' : undefined,
]

/** A shared name has a part in common, by its letters or its sound; or is the same written together. */
function nameKeys(name: string): readonly string[] {
  const parts = nameParts(name)
  const words = [...parts, parts.join(''), ...carryingWords(name.toLowerCase())]
  return [...words.flatMap((word) => [word, ...doubleMetaphone(nameKey(word))]), ...familyKeys(name)]
}

/** The family name of what may be a Chinese name, in either spelling. */
function familyKeys(name: string): readonly string[] {
  const [family = '', given, ...more] = name.toLowerCase().split(' ')
  if (given === undefined || more.length > 0) return []
  return [family, ...(given.includes('-') ? pinyinOf(family) : [])].map((each) => `family:${each}`)
}
