import { languageOf } from '../../languages/index.ts'
import { maximum } from '../../math/extremes.ts'
import type { Span } from '../../model/document.ts'
import type { Amount } from './amount.ts'

/** A part of a number, and whether a word such as "und" stands before it. */
interface Part {
  readonly value: number
  readonly joined: boolean
}

interface Vocabulary {
  readonly numerals: ReadonlyMap<string, number>
  readonly joins: ReadonlySet<string>
  /** Letters of the longest word. */
  readonly longest: number
}

/** Longer words (in UTF-16 units) are no numbers, and longer runs (in words) are several. */
const longestWord = 60
const longestRun = 24

const made = new Map<string, Vocabulary | undefined>()

function vocabularyOf(language: string): Vocabulary | undefined {
  if (made.has(language)) return made.get(language)
  const { numerals, numeralJoins = [] } = languageOf(language)
  const words = numerals && new Map(Object.entries(numerals))
  const longest = maximum(
    Array.from(words?.keys() ?? [], (word) => word.length),
    0,
  )
  const vocabulary = words && { numerals: words, joins: new Set(numeralJoins), longest }
  made.set(language, vocabulary)
  return vocabulary
}

/** The parts of a word that is a number in one: `zwei|hundert|fünf|und|dreißig`, the longest first; undefined for other words. */
function partsOf(word: string, { numerals, joins, longest }: Vocabulary): readonly Part[] | undefined {
  if (word.length > longestWord) return undefined
  const known = numerals.get(word)
  if (known !== undefined) return [{ value: known, joined: false }]
  /** What the rest from each place on is made of. */
  const rests: (readonly Part[] | undefined)[] = Array.from({ length: word.length + 1 })
  rests[word.length] = []
  for (let at = word.length - 1; at >= 0; at--)
    for (let end = Math.min(word.length, at + longest); end > at && rests[at] === undefined; end--) {
      const rest = rests[end]
      const value = numerals.get(word.slice(at, end))
      if (rest === undefined) continue
      if (value !== undefined) rests[at] = [{ value, joined: false }, ...rest]
      else if (joins.has(word.slice(at, end)) && rest[0]?.joined === false)
        rests[at] = [{ ...rest[0], joined: true }, ...rest.slice(1)]
    }
  return rests[0]
}

/** Adds up parts while each can follow the one before: hundreds, tens, units, and scales that fall. */
function taken(parts: readonly Part[]): { readonly value: number; readonly count: number } {
  let [total, group, scale] = [0, 0, Infinity]
  let count = 0
  for (const { value, joined } of parts) {
    const unit = group % 100
    if (value >= 1000) {
      if (value >= scale) break
      total += Math.max(1, group) * value
      ;[group, scale] = [0, value]
    } else if (value === 100 && group > 0 && group < 10) group *= 100
    else if (value >= 100 ? group === 0 : isFree(unit, value, joined)) group += value
    // quatre-vingts
    else if (unit === 4 && value === 20) group += 76
    else break
    count++
  }
  return { value: total + group, count }
}

/** Units behind tens, soixante-dix; units before tens where a word joins them, and five-ten for fifteen. */
const isFree = (unit: number, value: number, joined: boolean): boolean =>
  unit === 0 ||
  (unit >= 20 && unit % 10 === 0 && value < ([60, 80].includes(unit) ? 20 : 10)) ||
  (unit < 10 && value % 10 === 0 && (joined || value === 10))

/** Numbers in the words of a language, from two on: `one` is an article as often. Scales alone count nothing. */
export function findSpelled(text: string, language: string): readonly Amount[] {
  const vocabulary = vocabularyOf(language)
  if (vocabulary === undefined) return []
  const words = Array.from(text.matchAll(/\p{L}[\p{L}\p{M}'’ʼ]*/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word: word.toLowerCase(),
  }))
  const found: Amount[] = []
  for (let at = 0; at < words.length; ) {
    const run = runFrom(text, words, at, vocabulary)
    const { value, count } = taken(run.map(({ part }) => part))
    const last = run[count - 1]?.last
    const first = words[at]
    const isScaleAlone = count === 1 && value >= 1000
    // a word is read whole or not at all
    const isWhole = run[count]?.last !== last
    if (first === undefined || last === undefined || value < 2 || isScaleAlone || !isWhole) {
      at += Math.max(1, isScaleAlone ? 1 : 0)
      continue
    }
    found.push({ start: first.start, end: words[last]?.end ?? first.end, value, ordinal: false })
    at = last + 1
  }
  return found
}

interface Word extends Span {
  readonly word: string
}

/** The parts of the numerals from a word on, with spaces, hyphens and joining words between, and the word that each ends in. */
function runFrom(
  text: string,
  words: readonly Word[],
  from: number,
  vocabulary: Vocabulary,
): readonly { readonly part: Part; readonly last: number }[] {
  const run: { part: Part; last: number }[] = []
  let joined = false
  for (let at = from; at < Math.min(words.length, from + longestRun); at++) {
    const [word, before] = [words[at], words[at - 1]]
    if (word === undefined) break
    if (at > from && !/^[ \u00a0\u2011-]$/.test(text.slice(before?.end, word.start))) break
    if (at > from && !joined && vocabulary.joins.has(word.word)) {
      joined = true
      continue
    }
    const parts = partsOf(word.word, vocabulary)
    if (parts === undefined) break
    for (const [i, part] of parts.entries())
      run.push({ part: i === 0 && joined ? { ...part, joined } : part, last: at })
    joined = false
  }
  return run
}
