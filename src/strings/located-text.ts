import type { StringPlace } from '../model/string-unit.ts'
import { UserError } from '../model/user-error.ts'
import { lineAndColumn } from '../text/line-and-column.ts'
import { lineStarts } from '../text/line-starts.ts'

/** The text of a file, and where its offsets stand as an editor shows them. */
export interface LocatedText {
  readonly path: string
  readonly text: string
  place(offset: number): StringPlace
  /** `path:line:column: …`, to be thrown. */
  fault(offset: number, sentence: string): UserError
}

export function locatedText(path: string, text: string): LocatedText {
  const starts = lineStarts(text)
  const place = (offset: number): StringPlace => lineAndColumn(starts, offset)
  return {
    path,
    text,
    place,
    fault(offset, sentence) {
      const { line, column } = place(offset)
      return new UserError(`${path}:${line}:${column}: ${sentence}`)
    },
  }
}
