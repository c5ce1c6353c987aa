import { isDate, isFigure, likeness, type Mention } from '../mentions/index.ts'
import type { Readers } from './readers.ts'
import { folded } from './texts.ts'

// What shows that a change did what it is called for, by what our own readers see before and after it.

const plain = (mentions: readonly Mention[]): readonly Mention[] => mentions.filter(({ nested }) => nested !== true)

/** The mentions of `some` that stand for none of `others`, each used once. */
export function unmatched(
  some: readonly Mention[],
  others: readonly Mention[],
  isSame: (a: Mention, b: Mention) => boolean = (a, b) => a.id === b.id,
): readonly Mention[] {
  const left = [...others]
  return some.filter((mention) => {
    const at = left.findIndex((other) => isSame(mention, other))
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
}

const alike = (a: Mention, b: Mention): boolean => a.id === b.id || likeness(a, b) === 'same'

/**
 * A thing of these types that the reference names is no longer named, and another one is that the reference does not name:
 * a wrong number that becomes another wrong number proves nothing.
 */
export function becameAnother(
  { mentions }: Readers,
  isOne: (mention: Mention) => boolean,
  before: string,
  after: string,
  reference: string,
): boolean {
  const [was, is] = [plain(mentions(before)), plain(mentions(after))]
  const gone = unmatched(was, is).filter(isOne)
  const come = unmatched(is, was).filter(isOne)
  const named = before === reference ? was : plain(mentions(reference))
  return (
    gone.length > 0 &&
    come.length > 0 &&
    gone.some((mention) => named.some((other) => alike(mention, other))) &&
    come.some((mention) => !named.some((other) => other.id === mention.id || likeness(mention, other) !== 'different'))
  )
}

const holders = (mentions: readonly Mention[]): string =>
  mentions
    .flatMap(({ id, holder }) => (holder === undefined ? [] : [`${id} ${holder}`]))
    .sort()
    .join('\n')

/** Readers see the same figures, dates, names, offices, denials and quotations. `isSame`: what may be two names of one. */
export function sameFacts(
  { mentions, denials, quotations }: Readers,
  before: string,
  after: string,
  isSame: (a: Mention, b: Mention) => boolean = alike,
): boolean {
  const [was, is] = [plain(mentions(before)), plain(mentions(after))]
  if (was.length !== is.length || unmatched(was, is, isSame).length > 0) return false
  if (isSame === alike && holders(was) !== holders(is)) return false
  if (denials !== undefined && denials(before).length !== denials(after).length) return false
  const quoted = (text: string): string =>
    quotations(text)
      .map(({ inner, speaker }) => `${folded(text.slice(inner.start, inner.end)).length > 0} ${speaker === null}`)
      .join('\n')
  return quoted(before) === quoted(after)
}

export const isNumber = (mention: Mention): boolean => isFigure(mention)
export const isDay = (mention: Mention): boolean => isDate(mention)

const bag = (words: readonly { readonly plain: string }[]): readonly string[] => words.map((word) => word.plain).sort()

/** The same words, in another order. */
export function otherOrder({ words }: Readers, before: string, after: string): boolean {
  const [was, is] = [words(before), words(after)]
  return bag(was).join(' ') === bag(is).join(' ') && was.some((word, i) => word.plain !== is[i]?.plain)
}

/** Words that `text` has more often than `other`. */
export function wordsLeft(
  { words }: Readers,
  text: string,
  other: string,
): readonly { readonly plain: string; readonly isFunction: boolean }[] {
  const counts = new Map<string, number>()
  for (const { plain: word } of words(other)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return words(text).filter(({ plain: word }) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count <= 0
  })
}
