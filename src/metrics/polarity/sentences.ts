import { en } from '../../languages/en.ts'
import type { Span } from '../../model/document.ts'

export type Sentence = Span

const auxiliaries: ReadonlySet<string> = new Set(en.emptyAuxiliaries)

const sentenceEnd = /[.!?…]["”’')\]]*(?=\s+["“‘'([]*\p{Lu}|\s*$)|\n/gu

/** The sentence that holds a span, or all of those that it reaches into. */
export function sentenceAt(text: string, { start, end }: Span): Sentence {
  let from = 0
  for (const { 0: mark, index } of text.matchAll(sentenceEnd)) {
    const after = index + mark.length
    if (after <= start) from = after
    else if (after >= end) return { start: from, end: after }
  }
  return { start: from, end: text.length }
}

const clauseBound = /[,;:—–()]|\s-\s|\b(?:and|but|that|which|who|because|while|when|as|where)\b/giu

/** The part of a sentence around a span, up to the next mark or conjunction. */
export function clauseAt(text: string, sentence: Sentence, { start, end }: Span): Span {
  const bounds = [...text.slice(sentence.start, sentence.end).matchAll(clauseBound)].map(({ 0: mark, index }) => ({
    from: sentence.start + index,
    to: sentence.start + index + mark.length,
  }))
  return {
    start: bounds.findLast(({ to }) => to <= start)?.to ?? sentence.start,
    end: bounds.find(({ from }) => from >= end)?.from ?? sentence.end,
  }
}

/** Letters of a word that are compared. */
const letters = 5

function wordsOf(text: string, sentence: Span, without: Span): readonly string[] {
  const words = text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{M}]+|\p{Nd}+/gu)
  return [...words].flatMap(({ 0: word, index }) => {
    const at = sentence.start + index
    const plain = word.toLowerCase()
    return (without.start <= at && at < without.end) || auxiliaries.has(plain) ? [] : [plain.slice(0, letters)]
  })
}

/** How many of two lists of words are in both, each as often. */
function common(x: readonly string[], y: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1)
  let found = 0
  for (const word of y) {
    const count = left.get(word) ?? 0
    if (count > 0) found++
    left.set(word, count - 1)
  }
  return found
}

/** Share of the words of two sentences that both have, without those that changed; by their first letters, so that inflections meet. */
export function sharedWords(a: string, ours: Span, was: Span, b: string, theirs: Span, is: Span): number {
  const [x, y] = [wordsOf(a, ours, was), wordsOf(b, theirs, is)]
  return x.length + y.length === 0 ? 1 : (2 * common(x, y)) / (x.length + y.length)
}

/** UTF-16 units on each side of what changed. */
const beside = 45

const clauseEnd = /[.!?;:…](?=\s|$)/gu

const emptyWords: ReadonlySet<string> = new Set(
  [...en.commonestWords, ...en.emptyAuxiliaries].map((word) => word.slice(0, letters)),
)

/** Content words right beside what changed, in its clause. */
function wordsBeside(text: string, changed: Span): readonly string[] {
  const before = text.slice(Math.max(0, changed.start - beside), changed.start)
  const after = text.slice(changed.end, changed.end + beside)
  const from = [...before.matchAll(clauseEnd)].at(-1)
  const to = after.search(clauseEnd)
  const around = {
    start: changed.start - before.length + (from ? from.index + 1 : 0),
    end: changed.end + (to < 0 ? after.length : to),
  }
  return wordsOf(text, around, changed).filter((word) => !emptyWords.has(word))
}

/** Of the content words beside what changed how many both sides have, and their share of the side that has fewer. */
export function sharedBeside(
  a: string,
  was: Span,
  b: string,
  is: Span,
): { readonly words: number; readonly share: number } {
  const [x, y] = [wordsBeside(a, was), wordsBeside(b, is)]
  const words = common(x, y)
  return { words, share: words / Math.max(1, Math.min(x.length, y.length)) }
}
