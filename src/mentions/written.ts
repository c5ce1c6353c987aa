import anyAscii from 'any-ascii'
import type { Span } from '../model/document.ts'
import { knownName } from './names/gazetteer.ts'
import { sameInflected } from './names/inflection.ts'

interface Word extends Span {
  /** Plain lower-case letters and digits. */
  readonly folded: string
  readonly written: string
}

const fold = (word: string): string => (/^[ -~]*$/.test(word) ? word : anyAscii(word)).toLowerCase()

const wordsIn = (text: string, { start, end }: Span): readonly Word[] =>
  [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: written, index }) => ({
    start: start + index,
    end: start + index + written.length,
    folded: fold(written).replace(/[^a-z0-9]/g, ''),
    written,
  }))

const isFree = (span: Span, taken: readonly Span[]): boolean =>
  taken.every(({ start, end }) => end <= span.start || span.end <= start)

/** Whether a word, or its capitalised form, is of the same land: `western` of West, `czech` of Czechs. */
const isOf = (id: string, { written }: Word): boolean =>
  knownName(written.charAt(0).toUpperCase() + written.slice(1))?.id === id

/** "norwegische" of Norwegen: in small letters, with the country's beginning. */
const isAdjectiveOf = (id: string, country: string, { folded, written }: Word): boolean => {
  let shared = 0
  while (shared < country.length && country[shared] === folded[shared]) shared++
  return id.startsWith('place:') && shared >= 4 && folded.length > 5 && /^\p{Ll}/u.test(written)
}

type Passages = Readonly<Record<'text', string>> & { readonly spans: readonly Span[] }

/** As one word or as several: K12 and K 12; with a plural's s. */
function joinedAt(words: readonly Word[], at: number, name: string): Span | undefined {
  let joined = ''
  for (const { end, folded } of words.slice(at)) {
    joined += folded
    if (joined === name || joined === `${name}s` || `${joined}s` === name) return { start: words[at]?.start ?? 0, end }
    if (joined.length >= name.length) return undefined
  }
  return undefined
}

/** Word by word, in any case. */
function inflectedAt(words: readonly Word[], at: number, parts: readonly string[]): Span | undefined {
  const run = words.slice(at, at + parts.length)
  const isRun = run.length === parts.length && run.every(({ folded }, i) => sameInflected(folded, parts[i] ?? ''))
  return isRun ? { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 } : undefined
}

const isCapital = ({ written }: Word): boolean => /^\p{Lu}/u.test(written)

/** A surname for the full name, where no other first name stands before it. */
function surnameAt(words: readonly Word[], at: number, parts: readonly string[]): Span | undefined {
  const [word, before, surname = ''] = [words[at], words[at - 1], parts.at(-1)]
  if (word === undefined || parts.length < 2 || surname.length < 4 || !isCapital(word)) return undefined
  if (before !== undefined && isCapital(before) && before.end + 1 === word.start) return undefined
  return sameInflected(word.folded, surname) ? word : undefined
}

/** "North Harbour Trust" where "South Harbour Trust" was meant: a capital right before the end of a name makes it another. */
function isOfAnother(words: readonly Word[], { start }: Span, all: readonly string[]): boolean {
  const before = words.find(({ end }) => end + 1 === start)
  return (
    before !== undefined && isCapital(before) && !all.includes(before.folded) && !/^(?:the|an?)$/.test(before.folded)
  )
}

/**
 * Where passages write a name out, whether or not they were read as naming it: `harbour` in lower case, `K 12` for K12, the
 * last two words of a long name; of an inflected name any case. Only outside of what is `taken`, so that one place stands
 * for one mention.
 */
export function findWritten(
  { text, id, inflected }: { readonly text: string; readonly id: string; readonly inflected?: true },
  { text: whole, spans }: Passages,
  taken: readonly Span[],
): Span | undefined {
  const all = wordsIn(text.replace(/['’]s$/, ''), { start: 0, end: text.length }).map(({ folded }) => folded)
  const parts = all.slice(-2)
  const name = parts.join('')
  // A title may stand before a person's
  const isEndOnly = all.length > parts.length && !id.startsWith('person:')
  if (name.length < 2) return undefined
  for (const span of spans) {
    const words = wordsIn(whole, span)
    for (const [at, word] of words.entries()) {
      const found =
        (isOf(id, word) ? word : joinedAt(words, at, name)) ??
        (inflected === true
          ? isAdjectiveOf(id, name, word)
            ? word
            : (inflectedAt(words, at, parts) ?? surnameAt(words, at, parts))
          : undefined)
      if (found === undefined || !isFree(found, taken)) continue
      if (!(isEndOnly && isOfAnother(words, found, all))) return { start: found.start, end: found.end }
    }
  }
  return undefined
}

/** Where passages write the digits of a figure that was read as part of something else: the `34` of `34:18`, the 1 of K1. */
export function findDigits(
  digits: string,
  side: { readonly text: string; readonly spans: readonly Span[] },
  taken: readonly Span[],
): Span | undefined {
  if (!/^\d+$/.test(digits)) return undefined
  // one alone is found in names: K1, K-1
  const before = digits.length > 1 ? '' : '(?<=\\p{L}[-‐‑]?)'
  const pattern = new RegExp(`${before}(?<!\\d|\\d[.,])${digits}(?!\\d|[.,]\\d)`, 'gu')
  for (const { start, end } of side.spans)
    for (const { index } of side.text.slice(start, end).matchAll(pattern)) {
      const found = { start: start + index, end: start + index + digits.length }
      if (isFree(found, taken)) return found
    }
  return undefined
}

/** Where passages write a figure of several groups with a blank behind each separator, as some systems do: `20, 665` for 20,665. */
export function findSpaced(
  written: string,
  side: { readonly text: string; readonly spans: readonly Span[] },
  taken: readonly Span[],
): Span | undefined {
  const [figure] = /(?<!\d)\d{1,3}(?:[,.’']\d{3})+(?!\d)/.exec(written) ?? []
  if (figure === undefined) return undefined
  const groups = figure.split(/[,.’']/)
  const pattern = new RegExp(`(?<!\\d)${groups.join("[,.’']\\s")}(?!\\d)`, 'gu')
  for (const { start, end } of side.spans)
    for (const { 0: found, index } of side.text.slice(start, end).matchAll(pattern)) {
      const span = { start: start + index, end: start + index + found.length }
      if (isFree(span, taken)) return span
    }
  return undefined
}
