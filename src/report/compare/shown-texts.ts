import type { Readings } from '../../model/compare.ts'
import { clip } from '../escape.ts'

/** The share of the room that stands before the first difference. */
const before = 1 / 3

/** Three readings of a passage cut to a length each, so that where A and B part is within it; empty of nothing. */
export function shownTexts(texts: Readings | undefined, length: number): readonly [string, string, string] {
  if (texts === undefined) return ['', '', '']
  const { reference, a, b } = texts
  const from = Math.max(0, firstDifference(a, b) - Math.floor(length * before))
  const cut = (text: string): string => {
    const start = from === 0 || text.length <= length ? 0 : Math.min(wordStart(text, from), text.length - length)
    return start <= 0 ? clip(text, length) : `… ${clip(text.slice(start), length)}`
  }
  return [cut(reference), cut(a), cut(b)]
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}

/** Behind the blank before an offset: no word, and no character of two units, is cut. */
const wordStart = (text: string, offset: number): number => text.lastIndexOf(' ', offset) + 1
