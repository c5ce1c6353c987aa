import { en } from '../languages/en.ts'
import { inAnyLanguage } from '../languages/index.ts'
import type { Span } from '../model/document.ts'
import { particles } from '../text/names.ts'
import { reportingVerbs } from './reporting-verbs.ts'

/** A word of a stretch of text, with offsets into the whole text. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  /** What stands between the word before and this one. */
  readonly gap: string
}

const none: Word = { text: '', lower: '', gap: '', start: 0, end: 0 }

/** Stands for each character of a quotation where a sentence is read without its quotations. */
export const masked = '\uFFFC'

const word = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}]+|[’']s?(?=\s|$))*/gu

export function wordsOf(text: string, start: number, end: number): readonly Word[] {
  const slice = text.slice(start, end)
  let last = 0
  return Array.from(slice.matchAll(word), (match) => {
    const gap = slice.slice(last, match.index)
    last = match.index + match[0].length
    return { text: match[0], lower: match[0].toLowerCase(), gap, start: start + match.index, end: start + last }
  })
}

export const countWords = (text: string): number => text.match(word)?.length ?? 0

export const pronouns = inAnyLanguage((language) => language.pronouns)
const auxiliaries = inAnyLanguage((language) => language.auxiliaries)
const adverbs: ReadonlySet<string> = new Set(en.adverbs)
const days: ReadonlySet<string> = new Set(en.calendarWords)
const timeWords: ReadonlySet<string> = new Set(en.timeWords)
const determiners = inAnyLanguage((language) => language.determiners)
const prepositions: ReadonlySet<string> = new Set(en.prepositions)
const boundaries = inAnyLanguage((language) => language.clauseOpeners)
const leading: ReadonlySet<string> = new Set(en.leading)
const irregularPasts: ReadonlySet<string> = new Set(en.irregularPasts)
const titles = inAnyLanguage(({ honorifics = [], titles: others = [] }) => [...honorifics, ...others])

export const isCapitalised = (text: string): boolean =>
  /^(?:(?:al|el|an|as|ad|ar|ash|az|ul|d[’'])-?)?\p{Lu}/u.test(text)
const isTime = ({ lower }: Word): boolean => days.has(lower) || timeWords.has(lower) || /^\d/.test(lower)
const isPossessive = ({ text }: Word): boolean => /[’']s?$/.test(text)
const isAdverb = ({ lower, text }: Word): boolean =>
  adverbs.has(lower) || auxiliaries.has(lower) || (/..ly$/.test(lower) && !isCapitalised(text))

/** A noun phrase that can speak, as the text has it. `name`: capitalised, without role words; else a role phrase or pronoun. */
export interface Subject extends Span {
  readonly text: string
  readonly kind: 'name' | 'phrase' | 'pronoun'
}

/** Words that a sentence or a noun phrase starts with in a capital letter though they are no name. */
export const startsNoName = (lower: string): boolean =>
  determiners.has(lower) || prepositions.has(lower) || leading.has(lower) || pronouns.has(lower) || days.has(lower)

/** The name in a noun phrase, or else the phrase: `foreign ministry spokesman Lin Tao` gives `Lin Tao`. */
export function subjectOf(words: readonly Word[], text: string): Subject | undefined {
  let list = words
  while (list.length > 0 && list[0] && leading.has(list[0].lower)) list = list.slice(1)
  const [first] = list
  const final = list.at(-1)
  if (!first || !final || list.length > 12 || isPossessive(final)) return undefined
  const subject = (kind: Subject['kind'], from: Word, to = final): Subject => ({
    kind,
    start: from.start,
    end: to.end,
    text: text.slice(from.start, to.end),
  })
  if (list.length === 1 && pronouns.has(first.lower)) return subject('pronoun', first)
  if (prepositions.has(first.lower)) return undefined
  const bare = determiners.has(first.lower) ? list.slice(1) : list
  const [start] = bare
  if (!start) return undefined
  const inName = (each: Word, i: number): boolean =>
    (isCapitalised(each.text) && !titles.has(each.lower) && !isPossessive(each)) ||
    (i > 0 && particles.has(each.lower) && isCapitalised(bare[i + 1]?.text ?? ''))
  // `Lin Tao of the river bank Forss`
  const from = bare.findIndex((each) => !titles.has(each.lower))
  const of = bare.findIndex((each, i) => i >= from && !inName(each, i))
  const [head, tail] = [bare[from], bare[of - 1]]
  if (of - from > 1 && head && tail && prepositions.has(bare[of]?.lower ?? '')) return subject('name', head, tail)
  const role = bare.findLastIndex((each, i) => !inName(each, i))
  const joined = bare[role]?.lower === 'and' && role > 0
  const name = bare.slice(role + 1)
  const inPhrase = prepositions.has(bare[role]?.lower ?? '')
  if (joined && isCapitalised(bare[role - 1]?.text ?? '')) return subject('name', start)
  if (name[0] && !inPhrase && !name.every((each) => days.has(each.lower))) return subject('name', name[0])
  if (first === start && !isCapitalised(first.text) && !final.lower.endsWith('s') && !titles.has(final.lower))
    return undefined
  return subject('phrase', first)
}

const endsClause = (gap: string): boolean => /[^\s]/.test(gap.replace(/[.](?=\s)/, ''))

const joins = (words: readonly Word[], at: number): boolean => {
  const [before, after] = [words[at - 1], words[at + 1]]
  return (
    !!before &&
    !!after &&
    isCapitalised(after.text) &&
    (isCapitalised(before.text) || at === 1) &&
    !endsClause(words[at]?.gap ?? '') &&
    !endsClause(after.gap)
  )
}

/** Takes `on Wednesday`, `early Monday`, `last week` off the end of a noun phrase. */
function withoutTime(words: readonly Word[]): readonly Word[] {
  return words.slice(0, words.findLastIndex((each) => !isTime(each)) + 1)
}

const isName = (words: readonly Word[]): boolean =>
  words.length > 0 && words.every(({ text, lower }) => isCapitalised(text) && !days.has(lower))
const gapBefore = (words: readonly Word[], at: number): string => words[at]?.gap ?? ''
const isComma = (gap: string): boolean => /^\s*[,–—]\s*$/.test(gap)

/** Where the clause that ends at `end` starts: at punctuation, a conjunction or another verb of reporting. */
function clauseStart(words: readonly Word[], end: number): number {
  for (let start = end; start > 0; start--) {
    const before = words[start - 1]
    if (!before || (start < end && endsClause(gapBefore(words, start)))) return start
    const and = before.lower === 'and' || before.lower === 'or'
    if (boundaries.has(before.lower) || (and && !joins(words, start - 1))) return start
    if (reportingVerbs.get(before.lower)?.form === 'finite' && !isCapitalised(before.text)) return start
  }
  return 0
}

/** The words left of a verb that are its subject. An apposition is passed over, or taken where it is the name. */
export function leftOf(words: readonly Word[], verb: number): readonly Word[] {
  const adverbsEnd = words
    .slice(0, verb)
    .findLastIndex((each, i) => !isAdverb(each) || endsClause(gapBefore(words, i + 1)))
  const end = adverbsEnd + 1
  if (!endsClause(gapBefore(words, end))) return withoutTime(words.slice(clauseStart(words, end), end))
  if (!isComma(gapBefore(words, end))) return []
  // `Name, spokesman for the office, said` and `the spokesman for the office, Name, said`
  const comma = words.slice(0, end).findLastIndex((each, i) => i > 0 && endsClause(each.gap))
  if (comma < 1 || !isComma(gapBefore(words, comma))) return []
  const apposition = words.slice(comma, end)
  return apposition.length < 5 && isName(apposition)
    ? apposition
    : withoutTime(words.slice(clauseStart(words, comma), comma))
}

const isVerbLike = (each: Word, before: Word | undefined): boolean =>
  !isCapitalised(each.text) &&
  (auxiliaries.has(each.lower) ||
    irregularPasts.has(each.lower) ||
    reportingVerbs.get(each.lower)?.form === 'finite' ||
    (each.lower.endsWith('ed') && !!before && !determiners.has(before.lower)))

const roleNoun = new RegExp(`(?:${en.roleEndings.join('|')})$`)

/** Whether the noun phrase that a sentence opens with has ended before the word at `i`. */
function endsPhrase(sentence: readonly Word[], i: number): boolean {
  const [before = none, each = none] = [sentence[i - 1], sentence[i]]
  if (endsClause(each.gap) || isVerbLike(each, before) || isAdverb(each) || isTime(each)) return true
  if (each.lower === 'and') return !joins(sentence, i)
  if (boundaries.has(each.lower)) return true
  // A lower-case word behind a name is its verb, unless it goes on to name a role: `Foreign Ministry spokesman`.
  const afterName = isCapitalised(before.text) && !determiners.has(before.lower)
  const goesOn =
    isCapitalised(each.text) || titles.has(each.lower) || prepositions.has(each.lower) || roleNoun.test(each.lower)
  return afterName && !goesOn
}

/** Who or what a sentence is about: its first noun phrase, after an opening such as `On Monday,` or `After the talks,`. */
export function mainSubject(sentence: readonly Word[], text: string): Subject | undefined {
  let at = 0
  const leads = ({ lower }: Word): boolean => leading.has(lower) || reportingVerbs.get(lower)?.form === 'finite'
  while (at < sentence.length && leads(sentence[at] ?? none)) at++
  const opens = sentence[at]
  if (opens && prepositions.has(opens.lower)) {
    const comma = sentence.findIndex((each, i) => i > at && /,/.test(each.gap))
    if (comma === -1) return undefined
    at = comma
  }
  const start = at
  const found = sentence.findIndex((_, i) => i > start && endsPhrase(sentence, i))
  const end = found === -1 ? sentence.length : found
  const subject = subjectOf(sentence.slice(start, end), text)
  // `The board’s chairwoman, Lin Tao, …`
  if (subject?.kind !== 'phrase' || !isComma(gapBefore(sentence, end))) return subject
  const close = sentence.findIndex((each, i) => i > end && endsClause(each.gap))
  const apposition = sentence.slice(end, close)
  return close - end < 5 && isName(apposition) ? subjectOf(apposition, text) : subject
}

/** `Name and Name` before a verb, anywhere in a sentence: what `they` can stand for. The last one. */
export function severalNamed(sentence: readonly Word[], text: string): Subject | undefined {
  for (let and = sentence.length - 3; and > 0; and--) {
    if (sentence[and]?.lower !== 'and' || !joins(sentence, and)) continue
    let [from, to] = [and - 1, and + 1]
    while (from > 0 && isCapitalised(sentence[from - 1]?.text ?? '') && !endsClause(sentence[from]?.gap ?? '')) from--
    while (isCapitalised(sentence[to + 1]?.text ?? '') && !endsClause(sentence[to + 1]?.gap ?? '')) to++
    const next = sentence[to + 1]
    const head = sentence[from - 1]
    if (!next || endsClause(next.gap) || !(isVerbLike(next, undefined) || next.lower.endsWith('ed'))) continue
    if (head && prepositions.has(head.lower) && !boundaries.has(head.lower) && !/\S/.test(sentence[from]?.gap ?? ''))
      continue
    const subject = subjectOf(sentence.slice(from, to + 1), text)
    if (subject?.kind === 'name') return subject
  }
  return undefined
}
