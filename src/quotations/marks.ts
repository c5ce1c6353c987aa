import type { Span } from '../model/document.ts'

/** Marks pair only within their family. */
type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'white-corner'

/** What a mark does by its shape or by its place; `either` where that can't be told. */
type Direction = 'open' | 'close' | 'either'

export interface Mark extends Span {
  readonly char: string
  readonly family: MarkFamily
  /** What the character is for, under the conventions of this text. */
  readonly shape: Direction
  /** What the white space and punctuation around it say. */
  readonly place: Direction
  /** A space, a stop or the end of the text follows: nothing that could start a quotation. */
  readonly loose: boolean
}

const shapes: Readonly<Record<string, readonly [MarkFamily, Direction]>> = {
  '“': ['double', 'open'],
  '‟': ['double', 'open'],
  '„': ['double', 'open'],
  '⹂': ['double', 'open'],
  '〝': ['double', 'open'],
  ',,': ['double', 'open'],
  '``': ['double', 'open'],
  '‘‘': ['double', 'open'],
  '”': ['double', 'close'],
  '〞': ['double', 'close'],
  '〟': ['double', 'close'],
  '’’': ['double', 'close'],
  '"': ['double', 'either'],
  '＂': ['double', 'either'],
  '״': ['double', 'either'],
  "''": ['double', 'either'],
  '‘': ['single', 'open'],
  '‛': ['single', 'open'],
  '‚': ['single', 'open'],
  '’': ['single', 'close'],
  "'": ['single', 'either'],
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '‹': ['angle', 'open'],
  '›': ['angle', 'close'],
  '「': ['corner', 'open'],
  '｢': ['corner', 'open'],
  '」': ['corner', 'close'],
  '｣': ['corner', 'close'],
  '『': ['white-corner', 'open'],
  '』': ['white-corner', 'close'],
}

// Markup tags come first so that the marks of their attributes are passed over. Doubled single marks are one mark, and so are
// two commas before a word, for want of a low mark. Inside a word the Hebrew mark makes an abbreviation.
const scanner =
  /<\/?[a-z][^<>\n]{0,300}>|(?<![\p{L}\p{N},]),,(?=[\p{L}\p{N}])|(?<!\p{L})״|״(?!\p{L})|``|''|‘‘|’’|[“”„‟⹂〝〞〟"＂‘’‚‛'«»‹›「」｢｣『』]/giu

const opener = /[\s([{<>—–\-:/¿¡=*_~\uFEFF]/u
const closer = /[\s)\]}<>—–.,;:!?…/\-*_~。，、！？：；]/u
/** What a quotation cannot start with: a stop, unless it is an ellipsis. */
const stop = /^(?:\s|$|[,;:!?)\]]|\.(?!\.))/u
const isMark = (char: string): boolean => char in shapes

/** Looks past other marks, so that the outer and the inner mark of `“‘Yes’” ` are seen in the same place. */
function placeOf(text: string, start: number, end: number): Direction {
  let before = start - 1
  while (before >= 0 && start - before < 4 && isMark(text.charAt(before))) before--
  let after = end
  while (after < text.length && after - end < 3 && isMark(text.charAt(after))) after++
  const left = text.charAt(before)
  const right = text.charAt(after)
  const mayOpen = (left === '' || opener.test(left)) && !stop.test(text.slice(after, after + 2))
  const mayClose = (right === '' || closer.test(right)) && left !== '' && !/\s/u.test(left)
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close'
  return 'either'
}

type Turn = Readonly<Partial<Record<string, Direction>>>

const places = (marks: readonly Mark[], char: string): { readonly opening: number; readonly closing: number } => ({
  opening: marks.filter((mark) => mark.char === char && mark.place === 'open').length,
  closing: marks.filter((mark) => mark.char === char && mark.place === 'close').length,
})

/** Where a text turns the usual shapes round: »German books« and Danish news, ”Swedish” and »Finnish» with one mark for both. */
function turned(marks: readonly Mark[], open: string, close: string): Turn {
  const first = places(marks, open)
  const second = places(marks, close)
  const opens = marks.some((mark) => mark.char === open)
  if (!opens && second.opening > 0) return { [close]: 'either' }
  if (second.opening > second.closing && first.closing > first.opening) return { [open]: 'close', [close]: 'open' }
  return {}
}

/** Every character of the text that could be a quotation mark, apostrophes among them, in text order. */
export function quoteMarks(text: string): readonly Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(scanner)) {
    const [char] = match
    const found = shapes[char]
    if (!found) continue
    const [family, shape] = found
    const end = match.index + char.length
    marks.push({
      start: match.index,
      end,
      char,
      family,
      shape,
      place: placeOf(text, match.index, end),
      loose: stop.test(text.slice(end, end + 2)),
    })
  }
  const low = marks.some(({ char }) => char === '„')
  const turn: Turn = {
    ...turned(marks, '«', '»'),
    ...turned(marks, '‹', '›'),
    ...(low ? {} : turned(marks, '“', '”')),
  }
  return marks.map((mark) => Object.assign(mark, { shape: turn[mark.char] ?? mark.shape }))
}
