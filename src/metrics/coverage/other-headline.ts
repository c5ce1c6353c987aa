import type { Span } from '../../model/document.ts'
import type { Finding } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { contentWords, type IsEmpty } from '../../text/content-words.ts'
import { remembering } from '../../text/remembering.ts'

/** Set by hand: what is told of a headline is told of the whole text. */
const headline = {
  /** UTF-16 units at most. */
  longest: 160,
  /** Content words at least: fewer may share none with their text by chance, "A bridge too far". */
  fewest: 3,
  /** Content words that the text below it has at least. */
  body: 8,
  /** Share of its content words that may be there by chance. */
  byChance: 0.25,
  /** Letters of a word that are compared, so that inflections meet. */
  stem: 4,
} as const

/** A short first line that is no sentence, with more lines below. */
const headlineOf = remembering((document: string): Span | undefined => {
  const match = /^\s*(\S[^\n]*?)\s*\n\s*\S/.exec(document)
  const line = match?.[1]
  if (match === null || line === undefined || line.length > headline.longest || /[.:;,!?…。]["'”’»)]*$/u.test(line))
    return undefined
  const start = match[0].indexOf(line)
  return { start, end: start + line.length }
})

const stemsOf = (text: string, isEmpty: IsEmpty): ReadonlySet<string> =>
  new Set(
    contentWords(text, isEmpty)
      .filter(({ plain }) => /\p{L}/u.test(plain))
      .map(({ norm }) => norm.slice(0, headline.stem)),
  )

/**
 * The hypothesis' headline where this pair has it and it tells of something else: no name of it, and hardly a word, is in the text
 * below it or anywhere in the reference, which has a headline of its own.
 */
export function otherHeadline({ origin }: Pair, isEmpty: IsEmpty): Omit<Finding, 'pair' | 'statistic'> | undefined {
  if (origin === undefined) return undefined
  const { reference, hypothesis } = origin
  const [was, is] = [headlineOf(reference.document), headlineOf(hypothesis.document)]
  if (was === undefined || is === undefined) return undefined
  if (!hypothesis.spans.some(({ start, end }) => start <= is.start && is.end <= end)) return undefined
  const title = hypothesis.document.slice(is.start, is.end)
  const own = stemsOf(title, isEmpty)
  const below = stemsOf(hypothesis.document.slice(is.end), isEmpty)
  if (own.size < headline.fewest || below.size < headline.body) return undefined
  const there = stemsOf(reference.document, isEmpty)
  const isShared = (stem: string): boolean => below.has(stem) || there.has(stem)
  // a plain word may be there by chance, a name not
  const names = stemsOf((title.match(/(?<!^)\p{Lu}[\p{L}\p{M}]+/gu) ?? []).join(' '), isEmpty)
  if ([...names].some(isShared) || [...own].filter(isShared).length > headline.byChance * own.size) return undefined
  return {
    about: 'headline',
    message: 'the headline tells of what neither the reference nor the text below it tells',
    severity: 'major',
    place: { side: 'hypothesis', ...is, within: 'document' },
    related: { side: 'reference', ...was, within: 'document' },
  }
}
