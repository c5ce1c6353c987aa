import { en } from '../languages/en.ts'
import { inAnyLanguage } from '../languages/index.ts'
import type { Span } from '../model/document.ts'
import { particles } from '../text/names.ts'
import { accordingTo, type ReportingVerb, reportingVerbs } from './reporting-verbs.ts'
import { isCapitalised, leftOf, mainSubject, pronouns, type Subject, subjectOf, type Word, wordsOf } from './subject.ts'

/** A clause that says who speaks: `he said`, `according to the ministry`. */
export interface Cue extends Span {
  readonly subject: Subject
}

// Bounds that keep the search for a cue linear in the text, in UTF-16 units.
const reach = 200
export const sentenceReach = 500

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (each) => each.charCodeAt(0)))
const always = codesOf('。！？\n')
const perhaps = codesOf('.!?…')

/** Codes between which no stop lies: those of "?" and of the last letter of ASCII. */
const [question, lastLetter] = [63, 122]

/** Whether a sentence ends at a character always, perhaps or never: hundreds are asked for every quotation. */
function stopAt(text: string, at: number): 'always' | 'perhaps' | 'never' {
  const code = text.charCodeAt(at)
  if (code > question && code <= lastLetter) return 'never'
  return perhaps.has(code) ? 'perhaps' : always.has(code) ? 'always' : 'never'
}

const titles = [...inAnyLanguage((language) => language.speakersTitles)].join('|')
const abbreviation = new RegExp(`(?:^|[\\s(“"'‘.[])(?:\\p{Lu}|${titles}|No|vs)$`, 'u')

const isAbbreviation = (text: string, stop: number): boolean =>
  text[stop] === '.' && abbreviation.test(text.slice(Math.max(0, stop - 6), stop))

/** Where the sentence that holds `at` starts, looking back no further than `from` and `far` units. */
export function sentenceStart(text: string, from: number, at: number, far = sentenceReach): number {
  const low = Math.max(from, at - far)
  for (let i = at - 1; i >= low; i--) {
    const stop = stopAt(text, i)
    if (stop === 'never') continue
    if (stop === 'always') return i + 1
    if (isAbbreviation(text, i)) continue
    const next = /^[.!?…]*[\])”’"»]*\s+(?=[\p{Lu}\p{N}\uFFFC“"‘«„[])/u.exec(text.slice(i, Math.min(at, i + 8)))
    if (next) return i + next[0].length
  }
  return low
}

/** Where the sentence that goes on at `from` ends, looking no further than `to`. */
function sentenceEnd(text: string, from: number, to: number): number {
  const high = Math.min(to, from + reach)
  for (let i = from; i < high; i++) {
    const stop = stopAt(text, i)
    if (stop === 'always') return i
    if (stop === 'perhaps' && /^(?:\s|$)/.test(text.slice(i + 1, i + 2)) && !isAbbreviation(text, i)) return i
  }
  return high
}

const verbOf = (word: Word | undefined): ReportingVerb | undefined => word && reportingVerbs.get(word.lower)

const endsSubject: ReadonlySet<string> = new Set(en.subjectEnds)
const inNames = new Set([...particles, ...inAnyLanguage(({ and = [], nameLinks = [] }) => [...and, ...nameLinks])])

/** A subject behind its verb ends at punctuation, a preposition, or a lower-case word behind the name. */
const endsName = (word: Word, before: Word | undefined, after: Word | undefined): boolean =>
  /\S/.test(word.gap.replace(/\.(?=\s)/, '')) ||
  endsSubject.has(word.lower) ||
  (!!before &&
    isCapitalised(before.text) &&
    !isCapitalised(word.text) &&
    !(inNames.has(word.lower) && isCapitalised(after?.text ?? '')) &&
    !isArticle(before))
const articles = inAnyLanguage(({ definiteArticles = [], indefiniteArticles = [] }) => [
  ...definiteArticles,
  ...indefiniteArticles,
])
const isArticle = ({ lower }: Word): boolean => articles.has(lower)

/** The subject behind an inverted verb: `said Lin Tao, …`. */
function rightOf(words: readonly Word[], from: number, text: string): Subject | undefined {
  const first = words[from]
  if (!first) return undefined
  if (pronouns.has(first.lower)) return subjectOf([first], text)
  const rest = words.slice(from, from + 8)
  const end = rest.findIndex((word, i) => i > 0 && endsName(word, rest[i - 1], rest[i + 1]))
  return subjectOf(end === -1 ? rest : rest.slice(0, end), text)
}

function accordingCue(text: string, from: number, to: number): Cue | undefined {
  const match = accordingTo.exec(text.slice(from, Math.min(to, from + 40)))
  if (!match) return undefined
  const start = from + match[0].length
  const words = wordsOf(text, start, sentenceEnd(text, start, to))
  const comma = words.findIndex((word, i) => i > 0 && /[^\s.]/.test(word.gap))
  const phrase = words.slice(0, comma === -1 ? 9 : comma)
  const source = phrase.findIndex((word) => word.lower === 'from')
  const subject = subjectOf(source === -1 ? phrase : phrase.slice(source + 1), text)
  return subject && { start: from, end: subject.end, subject }
}

const perfectAuxiliaries = inAnyLanguage((language) => language.perfectAuxiliaries)

const canStart = (word: Word): boolean => isCapitalised(word.text) || /^\p{L}/u.test(word.text)

/** The cue that starts at `from`, right behind a quotation: `he said`, `said Lin`, `according to Lin`. */
export function cueAfter(text: string, from: number, to: number): Cue | undefined {
  const start = from + (/^[\s,;:.—–-]*/.exec(text.slice(from, Math.min(to, from + 8)))?.[0].length ?? 0)
  const according = accordingCue(text, start, to)
  if (according) return according
  const words = wordsOf(text, start, sentenceEnd(text, start, to))
  const [first] = words
  if (!first || /[^\s]/.test(first.gap) || !canStart(first)) return undefined
  const helper = perfectAuxiliaries.has(first.lower) ? 1 : 0
  const inverted = verbOf(words[helper])
  if (inverted && inverted.form === 'finite') {
    const subject = rightOf(words, helper + 1, text)
    return subject && { start: first.start, end: subject.end, subject }
  }
  const verb = words.findIndex(
    (word, i) => i > 0 && i < 16 && verbOf(word)?.form === 'finite' && !isCapitalised(word.text),
  )
  const at = verb === -1 ? pluralVerb(words) : verb
  const reporting = words[at]
  if (at < 1 || !reporting || verbOf(reporting)?.kind === undefined) return undefined
  const left = leftOf(words, at)
  // `the mayor of Lund, Lin Tao, said`
  const nominal = /^(?:the|a|an|his|her|its|their)$/.test(first.lower) || isCapitalised(first.text)
  const apposed =
    nominal && !pronouns.has(first.lower) && left[0] && words.indexOf(left[0]) < 9 && /^\s*,\s*$/.test(left[0].gap)
  if (left[0] !== first && !apposed) return undefined
  const subject = subjectOf(left, text)
  return subject && { start: first.start, end: reporting.end, subject }
}

const plural = new RegExp(`^(?:${en.pluralSpeakers.join('|')}|.*[^s]s)$`)

/** `officials say`: a base form right behind a plural. */
const pluralVerb = (words: readonly Word[]): number =>
  words.findIndex(
    (word, i) =>
      i > 0 && i < 6 && verbOf(word)?.form === 'base' && plural.test(words[i - 1]?.lower ?? '') && !/\S/.test(word.gap),
  )

const helpers: ReadonlySet<string> = new Set(en.helpers)

function subjectLeftOf(words: readonly Word[], at: number, text: string): Subject | undefined {
  const verb = verbOf(words[at])
  const before = words[at - 1]
  const helped = words.slice(Math.max(0, at - 2), at).some(({ lower }) => helpers.has(lower))
  if (words[at + 1]?.lower === 'by') return undefined
  if (
    verb?.form === 'base' &&
    !helped &&
    !(before && plural.test(before.lower) && /^(?:they|we|officials|ministers|leaders)$/.test(before.lower))
  )
    return undefined
  const own = verb?.form === 'participle' ? undefined : subjectOf(leftOf(words, at), text)
  if (own) return own
  if (verb?.form === 'base') return undefined
  const chained =
    verb?.form === 'participle' || before?.lower === 'and' || before?.lower === 'or' || before?.lower === 'but'
  return chained || /\S/.test(words[at]?.gap ?? '') ? mainSubject(words.slice(0, at), text) : undefined
}

/** `…, said Lin Tao, head of the works`: the subject of a verb of speech in the middle of a sentence. */
export function invertedSubject(words: readonly Word[], text: string): Subject | undefined {
  const at = words.findIndex(
    (word, i) =>
      verbOf(word)?.kind === 'speech' &&
      verbOf(word)?.form === 'finite' &&
      /[,\uFFFC]\s*$/.test(word.gap) &&
      isCapitalised(words[i + 1]?.text ?? ''),
  )
  return at === -1 ? undefined : rightOf(words, at + 1, text)
}

/** Behind `said that` in a stretch: where the words that were said start; `from` where there is no such cue. */
export function reportedFrom(text: string, from: number, to: number): number {
  const words = wordsOf(text, from, to)
  const that = words.findLastIndex((word, i) => word.lower === 'that' && verbOf(words[i - 1])?.kind === 'speech')
  return words[that + 1] && that > 0 ? (words[that + 1]?.start ?? from) : from
}

/** The cue that leads to a quotation which opens at `to`, in the stretch from `from`: the nearest verb of speech, or else of stance. */
export function cueBefore(text: string, from: number, to: number): Cue | undefined {
  const words = wordsOf(text, from, to)
  for (const kind of ['speech', 'stance'] as const)
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at]
      if (word && verbOf(word)?.kind === kind) {
        const inverted = at === 0 ? rightOf(words, 1, text) : undefined
        const subject = subjectLeftOf(words, at, text) ?? inverted
        if (subject && !(subject.kind === 'pronoun' && subject.text.toLowerCase() === 'it'))
          return { start: Math.min(subject.start, word.start), end: Math.max(word.end, subject.end), subject }
      }
    }
  return accordingCue(text, from + (/^\s*/.exec(text.slice(from, from + 20))?.[0].length ?? 0), to)
}

/** `Lin promised a “dry” spring, saying …`: a verb of speech later in the sentence gives a fragment its speaker. */
export function cueAround(text: string, from: number, open: number, close: number, to: number): Cue | undefined {
  const after = wordsOf(text, close, sentenceEnd(text, close, to))
  const participle = after.find((word) => verbOf(word)?.form === 'participle' && verbOf(word)?.kind === 'speech')
  if (!participle) {
    const last = after.findLast((word) => word.gap.includes(','))
    return last && cueAfter(text, last.start, to)
  }
  const subject = mainSubject(wordsOf(text, from, open), text)
  return subject && { start: subject.start, end: subject.end, subject }
}

export const isPronoun = (subject: Subject): boolean =>
  subject.kind === 'pronoun' && pronouns.has(subject.text.toLowerCase())
