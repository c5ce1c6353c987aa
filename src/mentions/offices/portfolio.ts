import { en } from '../../languages/en.ts'
import { knownName } from '../names/gazetteer.ts'
import { organisationHeads } from '../names/heads.ts'

/** Whether the word at an offset is tagged as a noun or a name. */
export type IsNoun = (at: number) => boolean

const known: ReadonlySet<string> = new Set(en.roleModifiers)
const heads = en.portfolioHeads.join('|')
const seconds = en.portfolioNouns.join('|')
const never: ReadonlySet<string> = new Set([
  ...en.functionWords,
  ...en.adverbs,
  ...en.calendarWords,
  ...en.determiners,
  ...en.neverNames,
  ...en.prepositions,
  ...en.roleHeads,
  ...en.callings,
  ...en.timeUnits,
  ...en.timeUnits.map((unit) => `${unit}s`),
  ...en.timeWords,
])

const word = '[\\p{L}]{3,}'
const oneField = `(?:${word}(?:,\\s${word})?,?\\s(?:and|&)\\s)?${word}(?:\\s(?:${seconds}))?`
const before = new RegExp(`(?<field>${oneField})\\s$`, 'iu')
const behind = new RegExp(
  `^\\s(?:of\\sstate\\sfor|of|for)\\s(?<the>the\\s)?(?<field>${word}(?:\\s(?:${seconds}))?(?:(?:,\\s${word}){0,3},?\\s(?:and|&)\\s(?:the\\s)?${word})?)`,
  'iu',
)
const alone = new RegExp(`^(?:${heads})$`, 'i')

/** A field as written, and where it begins or ends. */
interface Field {
  readonly words: string
  readonly at: number
}

/** The words of a field, each of which may be one; a name, a country or a word of grammar is none. */
const isField = (written: string, at: number, isNoun: IsNoun): boolean =>
  [...written.matchAll(/[\p{L}]+/gu)].every(({ 0: each, index }) => {
    const lower = each.toLowerCase()
    if (lower === 'and' || lower === 'the' || known.has(lower)) return true
    if (never.has(lower) || organisationHeads.has(lower) || /(?:ed|ing)$/.test(lower) || /^\p{Lu}{2,}$/u.test(each))
      return false
    return knownName(each) === undefined && isNoun(at + index)
  })

/** Whether words are all titles, with capitals, or none of them. */
const isEven = (written: string): boolean =>
  new Set(
    (written.match(/\p{L}+/gu) ?? [])
      .filter((each) => !/^(?:and|the)$/.test(each))
      .map((each) => /^\p{Lu}/u.test(each)),
  ).size === 1

const tidy = (written: string): string =>
  written
    .toLowerCase()
    .replace(/\bthe\s|,/g, '')
    .replace('&', 'and')

/** What an office is of that has a field, where that stands right before it: "water" of a water minister. */
export function fieldBefore(text: string, start: number, head: string, isNoun: IsNoun): Field | undefined {
  if (!alone.test(head)) return undefined
  const from = Math.max(0, start - 60)
  const match = before.exec(text.slice(from, start))
  if (match === null) return undefined
  const { field: whole = '' } = match.groups ?? {}
  const at = from + match.index
  // of several words as many as can be one's field, those right before the office first
  for (const cut of [...whole.matchAll(/\p{L}+/gu)].map(({ index }) => index)) {
    const words = whole.slice(cut)
    if (/^(?:and|the)\b/i.test(words) || !isEven(`${words} ${head}`) || !isField(words, at + cut, isNoun)) continue
    // "Lima and Water Minister Okafor" is two
    if (/\s(?:and|&)\s/.test(words) && !known.has(words.slice(0, words.search(/[,\s]/)).toLowerCase())) continue
    return { words: tidy(words), at: at + cut }
  }
  return undefined
}

/** The same right behind: "minister for water", "Secretary of State for Defence". */
export function fieldBehind(text: string, end: number, head: string, isNoun: IsNoun): Field | undefined {
  if (!alone.test(head)) return undefined
  const match = behind.exec(text.slice(end, end + 70))
  if (match === null) return undefined
  const { field: whole = '', the } = match.groups ?? {}
  const offset = end + match[0].length - whole.length
  // "the minister for water and Ada Okafor": what goes on with a name begins one
  const goesOn = /^\s\p{Lu}/u.test(text.slice(offset + whole.length))
  // "secretary of the Central Committee"
  if (goesOn && the !== undefined) return undefined
  const isCut = (goesOn && !known.has(/\p{L}+$/u.exec(whole)?.[0].toLowerCase() ?? '')) || !isEven(whole)
  const shorter = [whole.replace(/(?:,|\s(?:and|&)\s).*$/i, ''), whole.replace(/[\s,].*$/, '')]
  for (const words of isCut ? shorter : [whole, ...shorter])
    if (isField(words, offset, isNoun)) return { words: tidy(words), at: offset + words.length }
  return undefined
}
