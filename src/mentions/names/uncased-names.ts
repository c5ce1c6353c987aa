import { createRequire } from 'node:module'
import type { Countries } from 'world-countries'
import { languageOf } from '../../languages/index.ts'
import { primaryLanguage } from '../../languages/primary-language.ts'
import { zh } from '../../languages/zh.ts'
import { slugOf } from './gazetteer.ts'
import type { PlainName } from './plain-names.ts'

/** Signs that Chinese writes foreign names with, by their sound. */
const sounding = `[${zh.soundSigns.join('')}]`
const isSounding = new RegExp(`^(?:${sounding}+|[\\p{sc=Katakana}ー]+)$`, 'u')
const dotted = new RegExp(`${sounding}+(?:[·・•]${sounding}+)+`, 'gu')

type Found = Omit<PlainName, 'full'>

interface Lands {
  readonly pattern: RegExp
  readonly ids: ReadonlyMap<string, string>
  /** By what is left of a name before an ending. */
  readonly stems: ReadonlyMap<string, string>
}

const made = new Map<string, Lands>()

const longestFirst = (names: Iterable<string>): string =>
  Array.from(names)
    .sort((a, b) => b.length - a.length)
    .join('|')

/** What Arabic puts behind the name of a land for its people and things. */
const arabicEndings = 'يين|يون|يات|ية|ي'
const arabicStem = (name: string): string => name.replace(/^ال/, '').replace(/(?:يا|ية|ا|ة|ي)$/, '')

/** With a conjunction or preposition before the name; `للصين` drops a letter of the article. */
const arabicPattern = (names: Iterable<string>, stems: Iterable<string>): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])[وف]?[بلك]?(?:(?<whole>${longestFirst(names)})|(?<article>ال|ل)?(?<stem>${longestFirst(stems)})(?<ending>${arabicEndings}|يا|ا|ة)?)(?![\\p{L}\\p{M}])`,
    'gu',
  )

function landsOf(language: string): Lands {
  const known = made.get(language)
  if (known !== undefined) return known
  const countries: Countries = createRequire(import.meta.url)('world-countries')
  const homonyms = new Set(languageOf(language).placeHomonyms)
  const names = (['long', 'short'] as const).flatMap((style) => {
    const named = new Intl.DisplayNames(language, { type: 'region', style })
    return countries.map(({ cca2, name }) => [named.of(cca2) ?? '', `place:${slugOf(name.common)}`] as const)
  })
  const ids = new Map(
    names.filter(([name]) => name.length > 1 && /^[\p{L}\p{M} ]+$/u.test(name) && !homonyms.has(name)),
  )
  const stems = new Map(
    [...ids]
      .filter(([name]) => !name.includes(' ') && arabicStem(name).length > 2)
      .map(([name, id]) => [arabicStem(name), id] as const),
  )
  const isArabic = primaryLanguage(language) === 'ar'
  const pattern = isArabic
    ? arabicPattern(ids.keys(), stems.keys())
    : new RegExp(`(?<whole>${longestFirst(ids.keys())})`, 'gu')
  const lands = { pattern, ids, stems }
  made.set(language, lands)
  return lands
}

/** Of a name in signs of sound the signs around must be none: 马里 is no 马里奥. */
const isInside = (text: string, start: number, end: number): boolean =>
  isSounding.test(text.slice(start, end)) &&
  (isSounding.test(text.slice(Math.max(0, start - 1), start)) || isSounding.test(text.slice(end, end + 1)))

function findLands(text: string, language: string): readonly Found[] {
  const { pattern, ids, stems } = landsOf(language)
  return [...text.matchAll(pattern)].flatMap(({ 0: match, index, groups }) => {
    const { whole, article = '', stem = '', ending = '' } = groups ?? {}
    // a stem alone is another word: كوب is a cup
    const isLand =
      whole !== undefined ||
      arabicEndings.split('|').includes(ending) ||
      ids.has(stem + ending) ||
      (article === 'ل' && ids.has(`ال${stem}${ending}`))
    const end = index + match.length
    const start = end - (whole ?? article + stem + ending).length
    const place = ids.get(whole ?? '') ?? stems.get(stem)
    return place === undefined || !isLand || isInside(text, start, end)
      ? []
      : [{ start, end, text: text.slice(start, end), place }]
  })
}

/** Names of persons, written with a dot between their parts: 安娜·凯斯勒, アンナ・ケスラー. */
const findDotted = (text: string): readonly Found[] =>
  [...text.matchAll(dotted)].map(({ 0: name, index }) => ({ start: index, end: index + name.length, text: name }))

/** The last parts of dotted names, long enough to be known alone. */
export const surnamesIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap(findDotted)
      .map(({ text }) => text.split(/[·・•]/).at(-1) ?? '')
      .filter((surname) => surname.length > 1),
  )

/** Where capitals tell no names: countries by CLDR's names, and in Chinese foreign persons by the dot in their names. */
export function findUncasedNames(text: string, language: string, surnames: ReadonlySet<string>): readonly PlainName[] {
  const isChinese = primaryLanguage(language) === 'zh'
  const full = isChinese ? findDotted(text) : []
  const alone =
    isChinese && surnames.size > 0
      ? [...text.matchAll(new RegExp(longestFirst(surnames), 'gu'))]
          .map(({ 0: name, index }) => ({ start: index, end: index + name.length, text: name }))
          .filter(({ start, end }) => !isInside(text, start, end))
      : []
  const found: PlainName[] = []
  for (const each of [...full, ...findLands(text, language), ...alone])
    if (found.every(({ start, end }) => each.end <= start || end <= each.start))
      found.push({ ...each, full: full.includes(each) })
  return found
}

/** Whether countries are found in a language that has no capitals. */
export const readsLands = (language: string): boolean => ['ar', 'ja', 'zh'].includes(primaryLanguage(language))
