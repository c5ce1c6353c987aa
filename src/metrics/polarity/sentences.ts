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

const letters = 5

function wordsOf(text: string, sentence: Span, without: Span): readonly string[] {
  const words = text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{M}]+|\p{Nd}+/gu)
  return [...words].flatMap(({ 0: word, index }) => {
    const at = sentence.start + index
    const plain = word.toLowerCase()
    return (without.start <= at && at < without.end) || auxiliaries.has(plain) ? [] : [plain.slice(0, letters)]
  })
}

/** Share of the words of two sentences that both have, without those that changed; by their first letters, so that inflections meet. */
export function sharedWords(a: string, ours: Span, was: Span, b: string, theirs: Span, is: Span): number {
  const [x, y] = [wordsOf(a, ours, was), wordsOf(b, theirs, is)]
  const left = new Map<string, number>()
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of y) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return x.length + y.length === 0 ? 1 : (2 * common) / (x.length + y.length)
}
