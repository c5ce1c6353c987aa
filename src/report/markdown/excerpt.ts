import type { Result } from '../../model/result.ts'
import { clip, code, forMarkdown } from '../escape.ts'
import type { DocumentEntry, Text } from '../lookup.ts'

/** Some passages of a text, escaped and clipped; only where they are, if the corpus may not be passed on. */
export function excerpt({ corpus }: Result, { passages }: Text, indices: readonly number[], length: number): string {
  const chosen = indices.flatMap((index) => passages[index] ?? [])
  const texts = chosen.flatMap(({ text }) => text ?? [])
  if (corpus.text === 'withheld' || texts.length < chosen.length)
    return `characters ${chosen.map(({ start, end }) => `${start}–${end}`).join(', ')}`
  return forMarkdown(clip(texts.join(' '), length))
}

/** The same between quotation marks, where it is text. */
export function quotedExcerpt(result: Result, text: Text, indices: readonly number[], length: number): string {
  const words = excerpt(result, text, indices, length)
  const isText = result.corpus.text === 'included' && indices.every((index) => text.passages[index]?.text !== undefined)
  return isText ? `“${words}”` : words
}

/** `passage 4`, `passages 4–5`, `passages 4, 7`: counted from 1, as a reader counts. */
export function passageNumbers(indices: readonly number[]): string {
  const [first = 0] = indices
  const last = indices.at(-1) ?? first
  if (indices.length < 2) return `passage ${first + 1}`
  const neighbours = indices.every((index, i) => index === first + i)
  return `passages ${neighbours ? `${first + 1}–${last + 1}` : indices.map((index) => index + 1).join(', ')}`
}

/** The same, or strings by their keys. */
export function passageNames({ passages }: Text, indices: readonly number[]): string {
  const keys = indices.flatMap((index) => passages[index]?.key ?? [])
  return keys.length > 0 ? keys.map(code).join(', ') : passageNumbers(indices)
}

/** `*A title*` after the words that lead to it; nothing where there is only one document to mean. */
export const ofDocument = ({ documents }: Result, { title }: DocumentEntry, before = '', after = ''): string =>
  documents.length === 1 ? '' : `${before}*${forMarkdown(title)}*${after}`
