import { en } from '../../languages/en.ts'
import type { Span } from '../../model/document.ts'

/** A number written in words. `value` is a word where the text gives none: `dozens`, `billions`. */
export interface WordNumber extends Span {
  readonly value: number | string
  readonly ordinal: boolean
}

const small: ReadonlyMap<string, number> = new Map(Object.entries(en.numbers))
const tens: ReadonlyMap<string, number> = new Map(Object.entries(en.tens))

/** Words that multiply what stands before them, in words or digits: `2.5 million`, `three dozen`. */
export const scales: ReadonlyMap<string, number> = new Map(Object.entries(en.scales))

const ordinalOf = (word: string): string => `${word.replace(/y$/, 'ie')}th`

const cardinals: ReadonlyMap<string, string> = new Map([
  ...[...small.keys(), ...tens.keys(), ...scales.keys()].map((word) => [ordinalOf(word), word] as const),
  ...Object.entries(en.irregularOrdinals),
])

/** `sixth` -> `six`, `twentieth` -> `twenty`; undefined for a word that is no ordinal. */
const cardinalOf = (word: string): string | undefined => cardinals.get(word)

interface Word extends Span {
  readonly word: string
  /** The word can go on a number begun by the word before it: a space or a hyphen lies between. */
  readonly joined: boolean
}

interface Reading {
  readonly value: number
  /** Index after the last word read. */
  readonly next: number
  readonly ordinal?: boolean
}

/** A cardinal from `at`: groups under a thousand, each with its scale, the scales falling. */
function cardinal(words: readonly Word[], at: number): Reading | undefined {
  let total = 0
  let group: number | undefined
  // The largest value the next word may add: what stands before it has used up the higher places.
  let room = Infinity
  let scaleLimit = Infinity
  let i = at
  let ordinal = false
  for (; i < words.length && !ordinal; i++) {
    const { word: written, joined } = words[i] ?? { word: '', joined: false }
    if (i > at && !joined) break
    const root = cardinalOf(written)
    const word = root ?? written
    const value = small.get(word) ?? tens.get(word)
    const scale = scales.get(word)
    if (value !== undefined) {
      if (value >= room || (value === 0 && i > at)) break
      group = (group ?? 0) + value
      room = tens.has(word) ? 10 : 1
    } else if (scale === 100 && (group ?? 0) < 100 && scale < scaleLimit) {
      if (group === undefined) break
      group *= 100
      room = 100
    } else if (scale !== undefined && scale < scaleLimit && group !== undefined) {
      total += group * scale
      group = undefined
      scaleLimit = scale
      room = scale === 12 ? 1 : 1000
    } else if (word === 'and' && (room === 100 || (room === 1000 && group === undefined)) && i > at) {
      const after = words[i + 1]
      if (after === undefined || !(small.has(after.word) || tens.has(after.word))) break
      // "one hundred and two hundred", "a thousand and two million" are two numbers; "nine hundred and one thousand" is one
      if ((scales.get(words[i + 2]?.word ?? '') ?? Infinity) <= (room === 100 ? 100 : Number.MAX_VALUE)) break
      if (room === 1000) room = 100
      continue
    } else break
    if (root !== undefined) ordinal = true
  }
  const value = total + (group ?? 0)
  return i === at ? undefined : { value, next: i, ordinal }
}

const wordAt = (words: readonly Word[], at: number): string => (words[at]?.joined ? (words[at]?.word ?? '') : '')

/** "a million", "a dozen", "a hundred and twenty". */
function withArticle(words: readonly Word[], at: number): Reading | undefined {
  const article = words[at]
  if (article?.word !== 'a' || !scales.has(wordAt(words, at + 1))) return undefined
  return cardinal(words.with(at, { ...article, word: 'one' }), at)
}

const parts: ReadonlyMap<string, number> = new Map(Object.entries(en.fractions))

/** "half a million", "a quarter of a million", "half a dozen". */
function partOfScale(words: readonly Word[], at: number): Reading | undefined {
  const start = words[at]?.word === 'a' ? at + 1 : at
  const part = parts.get(words[start]?.word ?? '')
  if (part === undefined || (start > at && !words[start]?.joined)) return undefined
  const article = wordAt(words, start + 1) === 'of' ? start + 2 : start + 1
  const scale = scales.get(wordAt(words, article + 1))
  return wordAt(words, article) === 'a' && scale !== undefined ? { value: part * scale, next: article + 2 } : undefined
}

/** "two and a half million", "three and a half", "five point two billion". */
function withFraction(words: readonly Word[], whole: Reading): Reading {
  const at = whole.next
  if (whole.ordinal) return whole
  let value: number | undefined
  let next = at
  if (wordAt(words, at) === 'and' && wordAt(words, at + 1) === 'a' && parts.has(wordAt(words, at + 2))) {
    const last = scales.get(words[at - 1]?.word ?? '') ?? 1
    value = whole.value + last * (parts.get(wordAt(words, at + 2)) ?? 0)
    next = at + 3
  } else if (wordAt(words, at) === 'point') {
    let digits = ''
    for (next = at + 1; (small.get(wordAt(words, next)) ?? 10) < 10; next++) digits += small.get(wordAt(words, next))
    if (digits !== '') value = Number(`${whole.value}.${digits}`)
  }
  if (value === undefined) return whole
  const scale = scales.get(wordAt(words, next))
  return scale === undefined ? { value, next } : { value: value * scale, next: next + 1 }
}

/** "two thirds", "three quarters"; "a third" only where "of" follows, or it may be an ordinal. */
function fraction(words: readonly Word[], at: number): Reading | undefined {
  const upper = words[at]?.word === 'a' ? 1 : small.get(words[at]?.word ?? '')
  const lower = wordAt(words, at + 1)
  const singular = lower.replace(/s$/, '')
  const below = singular === 'quarter' ? 4 : (small.get(cardinalOf(singular) ?? '') ?? (singular === 'half' ? 2 : 0))
  if (upper === undefined || upper === 0 || below < 3) return undefined
  const certain = upper > 1 ? lower !== singular : wordAt(words, at + 2) === 'of'
  return certain ? { value: upper / below, next: at + 2 } : undefined
}

/** "dozens", "hundreds of thousands", "billions": an amount with no number. */
function indefinite(words: readonly Word[], at: number): { readonly value: string; readonly next: number } | undefined {
  const word = words[at]?.word ?? ''
  if (!word.endsWith('s') || !scales.has(word.slice(0, -1))) return undefined
  const more = wordAt(words, at + 1) === 'of' ? indefinite(words, at + 2) : undefined
  return more === undefined ? { value: word, next: at + 1 } : { value: `${word} of ${more.value}`, next: more.next }
}

/** Words that a number begins with. */
const openings: ReadonlySet<string> = new Set([
  'a',
  ...[small, tens, scales, cardinals, parts].flatMap((words: ReadonlyMap<string, unknown>) => [...words.keys()]),
  ...Array.from(scales.keys(), (word) => `${word}s`),
])
const opening = new RegExp(`(?<!\\p{L})(?:${[...openings].join('|')})(?!\\p{L})`, 'giu')

// No reading looks further than two words behind the first that is no part of a number.
const lookahead = 2

/** Words that one number may have: with its trillions and some decimals it has fewer. What goes on is another number. */
const mostWords = 64

/** What may stand between two words of a number. */
const joint = /^(?:[-‐‑]|[^\S\n]{1,2}|\n)$/

const links: ReadonlySet<string> = new Set(['and', 'of', 'point'])

/** A word, and whether a number that stands before it may go on with it. */
interface ReadWord extends Word {
  readonly goesOn: boolean
}

/**
 * Gives the words from a place on that a number may be made of. Places come in order; no word is read twice, and of a text of
 * words only those that are asked for.
 */
function runsOf(text: string): (from: number) => readonly Word[] {
  const letters = /\p{L}+/gu
  let words: ReadWord[] = []
  let first = 0
  const read = (at: number): ReadWord | undefined => {
    while (words.length <= at) {
      const match = letters.exec(text)
      if (match === null) {
        letters.lastIndex = text.length
        return undefined
      }
      const start = match.index
      const word = match[0].toLowerCase()
      const before = words.at(-1)
      const joined = before !== undefined && start - before.end <= 2 && joint.test(text.slice(before.end, start))
      const goesOn = joined && (openings.has(word) || links.has(word))
      words.push({ start, end: start + match[0].length, word, joined, goesOn })
    }
    return words[at]
  }
  return (from) => {
    while (first < words.length && words[first]!.start < from) first++
    if (first === words.length) {
      words = []
      first = 0
      letters.lastIndex = from
    }
    const run: Word[] = []
    for (let others = 0; others <= lookahead && run.length < mostWords; ) {
      const word = read(first + run.length)
      if (word === undefined) break
      if (run.length > 0 && !word.goesOn) others++
      run.push(run.length === 0 ? { ...word, joined: false } : word)
    }
    return run
  }
}

/** Every number that English words spell, in order; `one` and `second` included where they may be something else. */
export function findNumberWords(text: string): readonly WordNumber[] {
  const found: WordNumber[] = []
  const runAt = runsOf(text)
  let read = 0
  for (const { index } of text.matchAll(opening)) {
    if (index < read) continue
    const words = runAt(index)
    const whole = withArticle(words, 0) ?? cardinal(words, 0)
    const reading =
      indefinite(words, 0) ??
      partOfScale(words, 0) ??
      fraction(words, 0) ??
      (whole === undefined ? undefined : withFraction(words, whole))
    const [first, last] = [words[0], words[(reading?.next ?? 0) - 1]]
    if (reading === undefined || first === undefined || last === undefined) continue
    const ordinal = 'ordinal' in reading && (reading.ordinal ?? false)
    found.push({ start: first.start, end: last.end, value: reading.value, ordinal })
    read = last.end
  }
  return found
}
