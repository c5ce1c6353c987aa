import type { Span } from '../model/document.ts'
import { trimmed } from './white-space.ts'

/** A line of the file that is not blank, without outer white space. */
export interface Line extends Span {
  /** White space cut off at its start, in characters. */
  readonly indent: number
  /** Blank lines between this line and the one before it. */
  readonly blanksBefore: number
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** The lines that are not blank, in file order. */
export function lines(text: string): readonly Line[] {
  const found: Line[] = []
  let start = 0
  let blanksBefore = 0
  const add = (end: number): void => {
    const span = trimmed(text, { start, end })
    if (span === undefined) blanksBefore++
    else {
      found.push({ ...span, indent: span.start - start, blanksBefore })
      blanksBefore = 0
    }
  }
  for (const { 0: mark, index } of text.matchAll(lineBreak)) {
    add(index)
    start = index + mark.length
  }
  add(text.length)
  return found
}
