import { en } from '../languages/en.ts'
import { inAnyLanguage } from '../languages/index.ts'
import type { Span } from '../model/document.ts'
import {
  type Cue,
  cueAfter,
  cueAround,
  cueBefore,
  invertedSubject,
  isPronoun,
  sentenceReach,
  sentenceStart,
} from './attribution.ts'
import type { QuotedSpan } from './quoted-span.ts'
import { mainSubject, masked, type Subject, severalNamed, startsNoName, wordsOf } from './subject.ts'
import { personOf, type TitledPersons } from './titled-persons.ts'

/** Who is said to have said it, as this text has it; the span is that of the name or phrase, `cue` that of `he said`. */
export interface Speaker extends Span {
  readonly name: string
  /** The longest form of a name up to here: `Sergio Vela` for `Vela`, and for `the mayor` where the text says that he is. */
  readonly fullName: string
  /** `person`: one person, by name or by an office that the text gives to one; `name`: any other name; `phrase`: a role. */
  readonly kind: 'person' | 'name' | 'phrase'
  readonly cue: Span
}

/** What the search for a speaker sees: the text with the quotations of one depth blanked out. */
export interface Scene {
  readonly text: string
  readonly plain: string
  readonly names: Names
  /** Read when a speaker is first called by an office. */
  readonly titled: () => TitledPersons
}

/** Runs of capitalised words, by their last word, in text order: how a surname finds its full name. */
type Names = ReadonlyMap<string, readonly Span[]>

// Longer words are no names; the bound keeps the search linear.
const run = /\p{Lu}[\p{L}\p{M}’'-]{1,40}(?:[^\S\n](?:al-)?\p{Lu}[\p{L}\p{M}’'-]{1,40})+/gu
const institutions = new RegExp(`(?:${en.institutions.join('|')})$`)
const titles: ReadonlySet<string> = new Set(en.leadingTitles)

/** East Asian names lead with the family name, so two-word runs are found by either word. */
export function namesOf(text: string): Names {
  const names = new Map<string, Span[]>()
  for (const { 0: match, index } of text.matchAll(run)) {
    if (institutions.test(match)) continue
    const parts = match.split(/\s/)
    const from = parts.findLastIndex((part) => titles.has(part.toLowerCase()) || startsNoName(part.toLowerCase())) + 1
    const kept = parts.slice(from)
    if (kept.length < 2 || kept.length > 4) continue
    const end = index + match.length
    const span = { start: end - kept.join(' ').length, end }
    for (const key of kept.length === 2 ? kept : kept.slice(-1)) {
      const list = names.get(key)
      if (list) list.push(span)
      else names.set(key, [span])
    }
  }
  return names
}

function fullForm(scene: Scene, { text: name, end }: Subject): string {
  const known = scene.names.get(name)?.findLast((span) => span.end <= end)
  return known ? scene.text.slice(known.start, known.end) : name
}

/** Whether what stands before a name is a title. */
const isTitled = (before: string): boolean => titles.has(/(\p{L}+)\.? $/u.exec(before)?.[1]?.toLowerCase() ?? '')

const isPerson = (scene: Scene, subject: Subject): boolean =>
  subject.kind === 'name' &&
  !institutions.test(subject.text) &&
  (/^\p{Lu}[\p{L}'’-]+(?: (?:al-)?\p{Lu}[\p{L}'’-]+){1,3}$/u.test(subject.text)
    ? !/ and /.test(subject.text)
    : scene.names.has(subject.text) || isTitled(scene.text.slice(Math.max(0, subject.start - 14), subject.start)))

const several = new RegExp(` (?:${[...inAnyLanguage(({ and }) => and)].join('|')}) `)

const isSeveral = (subject: Subject): boolean =>
  several.test(subject.text) || (subject.kind === 'phrase' && subject.text.endsWith('s'))

const pluralPronouns = inAnyLanguage((language) => language.pluralPronouns)
const pronounsOfNobody = inAnyLanguage((language) => language.pronounsOfNobody)

// A pronoun is traced back over this many sentences and no further.
const sentencesBack = 6

/** A person is named there who was not read as the subject, and may be it. */
const namesSomebody = ({ plain, names }: Scene, start: number, end: number): boolean =>
  (plain.slice(start, end).match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []).some((word) =>
    names.get(word)?.some((span) => start <= span.start && span.end <= end),
  )

/** The nearest sentence subject before `at` that a pronoun can stand for; none where two persons share the nearest one, or somebody else is named between. */
function antecedent(scene: Scene, pronoun: string, at: number): Subject | undefined {
  let end = at
  for (let i = 0; i < sentencesBack && end > 0; i++) {
    const start = sentenceStart(scene.plain, 0, end)
    // nothing ends a sentence within reach: where its subject stands is not known
    if (start > 0 && end - start >= sentenceReach) return undefined
    const words = wordsOf(scene.plain, start, end)
    const subject = invertedSubject(words, scene.plain) ?? mainSubject(words, scene.plain)
    if (pluralPronouns.has(pronoun)) {
      const named = subject && isSeveral(subject) ? subject : severalNamed(words, scene.plain)
      if (named) return named
    } else if (subject && isPerson(scene, subject)) return subject
    else if ((subject && isSeveral(subject)) || namesSomebody(scene, start, end)) return undefined
    end = Math.min(start, end - 1)
    while (end > 0 && /[\s\uFFFC]/u.test(scene.plain.charAt(end - 1))) end--
  }
  return undefined
}

function speakerOf(scene: Scene, cue: Cue): Speaker | null {
  const pronoun = cue.subject.text.toLowerCase()
  const subject = isPronoun(cue.subject)
    ? pronounsOfNobody.has(pronoun)
      ? undefined
      : antecedent(scene, pronoun, cue.start)
    : cue.subject
  if (!subject) return null
  const { start, end, text } = subject
  const person = subject.kind === 'phrase' ? personOf(scene.text, text, scene.titled) : undefined
  return {
    name: text,
    fullName: person ?? fullForm(scene, subject),
    kind: person !== undefined || isPerson(scene, subject) ? 'person' : subject.kind === 'name' ? 'name' : 'phrase',
    start,
    end,
    cue: { start: cue.start, end: cue.end },
  }
}

/** The cue of a quotation, and its speaker where the text makes plain who that is. */
export interface Attribution {
  readonly cue: Span
  readonly speaker: Speaker | null
}

/**
 * Who says a quotation inside `region` (its paragraph, or the quotation it is nested in): from a cue behind it, before it
 * in its sentence, around it, or opening the next sentence, in this order.
 */
export function attributionOf(scene: Scene, { start, end, inner }: QuotedSpan, region: Span): Attribution | null {
  const { plain, text } = scene
  const stopped = /[.。]/.test(text.charAt(inner.end - 1))
  const from = sentenceStart(plain, region.start, start)
  const opensSentence = stopped && /^\s+\p{Lu}/u.test(plain.slice(end, end + 4))
  const after = cueAfter(plain, end, region.end)
  const cue =
    (opensSentence ? undefined : after) ??
    cueBefore(plain, from, start) ??
    colonBefore(scene, from, region) ??
    cueAround(plain, from, start, end, region.end) ??
    after
  return cue ? { cue: { start: cue.start, end: cue.end }, speaker: speakerOf(scene, cue) } : null
}

/** `X said:` at the end of the sentence or paragraph before. */
function colonBefore({ plain }: Scene, from: number, region: Span): Cue | undefined {
  if (from > region.start) return undefined
  const end = plain.slice(0, from).trimEnd().length
  if (plain.charAt(end - 1) !== ':' || end < from - 8) return undefined
  return cueBefore(plain, sentenceStart(plain, 0, end - 1), end)
}

/** The text with these quotations blanked, offsets kept; a full stop inside the closing mark still ends a sentence. */
export function maskedText(text: string, spans: readonly QuotedSpan[]): string {
  let at = 0
  const parts: string[] = []
  for (const { start, end, inner } of spans) {
    const stop = /[.!?…。]/.test(text.charAt(inner.end - 1)) ? '.' : masked
    parts.push(text.slice(at, start), masked.repeat(Math.max(0, end - start - 1)), stop)
    at = end
  }
  return [...parts, text.slice(at)].join('')
}
