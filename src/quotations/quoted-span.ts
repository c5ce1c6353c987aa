import type { Span } from '../model/document.ts'
import type { Mark } from './marks.ts'

type MarkState = 'paired' | 'open-missing' | 'close-missing' | 'wrong-close'

/** A quotation as its marks show it; an absent mark is null and its place is where the speech seems to start or end. */
export interface QuotedSpan extends Span {
  readonly inner: Span
  readonly open: string | null
  readonly close: string | null
  readonly marks: MarkState
}

const partners: Readonly<Record<string, string>> = {
  '“': '”',
  '‟': '”',
  '„': '“”',
  '⹂': '“”',
  '〝': '〞〟',
  ',,': "''”“’’",
  '``': "''",
  '‘‘': '’’',
  '”': '”',
  '"': '"',
  '＂': '＂',
  '״': '״',
  "''": "''",
  '‘': '’',
  '‛': '’',
  '‚': '‘’',
  '’': '’',
  "'": "'",
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '｢': '｣',
  '『': '』',
}

const blank = /[\s\u200B\uFEFF]/u
export const hasWord = (text: string, { start, end }: Span): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end))

export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && blank.test(text.charAt(start))) start++
  while (end > start && blank.test(text.charAt(end - 1))) end--
  return { start, end }
}

const paired = (open: Mark, close: Mark): boolean =>
  open.place === 'close' && open.shape === 'either' ? false : (partners[open.char] ?? '').includes(close.char)

export function pairOf(text: string, open: Mark, close: Mark): QuotedSpan {
  const inner = trimmed(text, { start: open.end, end: close.start })
  const marks = paired(open, close) && open.shape !== 'close' ? 'paired' : 'wrong-close'
  return { start: open.start, end: close.end, inner, open: open.char, close: close.char, marks }
}
