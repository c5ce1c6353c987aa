import anyAscii from 'any-ascii'
import type { Span } from '../model/document.ts'
import { knownName } from './gazetteer.ts'
import { sameInflected } from './inflection.ts'

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

/** "afghanische" of Afghanistan: in small letters, with the country's beginning. */
const isAdjectiveOf = (id: string, country: string, { folded, written }: Word): boolean => {
  let shared = 0
  while (shared < country.length && country[shared] === folded[shared]) shared++
  return id.startsWith('place:') && shared >= 4 && folded.length > 5 && /^\p{Ll}/u.test(written)
}

/**
 * Where passages write a name out, whether or not they were read as naming it: `arcane` in lower case, `E 95` for E95, the
 * last two words of a long name. Only outside of what is `taken`, so that one place stands for one mention.
 */
export function findWritten(
  { text, id, inflected }: { readonly text: string; readonly id: string; readonly inflected?: true },
  side: { readonly text: string; readonly spans: readonly Span[] },
  taken: readonly Span[],
): Span | undefined {
  const parts = wordsIn(text.replace(/['’]s$/, ''), { start: 0, end: text.length }).map(({ folded }) => folded)
  const kept = parts.length > 2 ? parts.slice(-2) : parts
  const name = kept.join('')
  if (name.length < 2) return undefined
  for (const span of side.spans) {
    const words = wordsIn(side.text, span)
    for (const [i, first] of words.entries()) {
      if (isOf(id, first) && isFree(first, taken)) return first
      if (inflected === true && isAdjectiveOf(id, name, first) && isFree(first, taken)) return first
      if (inflected === true) {
        const run = words.slice(i, i + kept.length)
        const found = { start: first.start, end: run.at(-1)?.end ?? first.end }
        const isRun = run.length === kept.length && run.every(({ folded }, at) => sameInflected(folded, kept[at] ?? ''))
        if (isRun && isFree(found, taken)) return found
      }
      let joined = ''
      for (let j = i; j < words.length && joined.length < name.length; j++) {
        const last = words[j] ?? first
        joined += last.folded
        const found = { start: first.start, end: last.end }
        if ((joined === name || joined === `${name}s` || `${joined}s` === name) && isFree(found, taken)) return found
      }
    }
  }
  return undefined
}

/** Where passages write the digits of a figure that was read as part of something else: the `61` of `61:72`. */
export function findDigits(
  digits: string,
  side: { readonly text: string; readonly spans: readonly Span[] },
  taken: readonly Span[],
): Span | undefined {
  if (!/^\d{2,}$/.test(digits)) return undefined
  const pattern = new RegExp(`(?<!\\d|\\d[.,])${digits}(?!\\d|[.,]\\d)`, 'g')
  for (const { start, end } of side.spans)
    for (const { index } of side.text.slice(start, end).matchAll(pattern)) {
      const found = { start: start + index, end: start + index + digits.length }
      if (isFree(found, taken)) return found
    }
  return undefined
}
