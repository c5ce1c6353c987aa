import type { Span } from '../model/document.ts'
import { inLine, oneLine } from '../report/escape.ts'
import { width } from '../report/width.ts'

/** Characters shown before and after a place, and of one that is longer: with its label it fits a line of a terminal. */
const around = 40

const cutBefore = (text: string): string => {
  const characters = Array.from(text.slice(-2 * around))
  return characters.length > around || text.length > 2 * around ? `…${characters.slice(-around).join('')}` : text
}

const cutBehind = (text: string, most: number): string => {
  const characters = Array.from(text.slice(0, 2 * most))
  return characters.length > most || text.length > 2 * most ? `${characters.slice(0, most).join('')}…` : text
}

/** The beginning of a text on one line. */
export const beginning = (text: string): string =>
  text.trim() === '' ? '(empty)' : cutBehind(oneLine(text), 2 * around)

/** A place of a text with some of what is around it, on one line, and a line that marks it: `he saw 14 men`, `       ^^`. */
export function marked(text: string, { start, end }: Span): readonly [line: string, mark: string] {
  const before = inLine(cutBefore(text.slice(0, start))).trimStart()
  const place = inLine(cutBehind(text.slice(start, end), 2 * around))
  const behind = inLine(cutBehind(text.slice(end), around)).trimEnd()
  return [before + place + behind, ' '.repeat(width(before)) + '^'.repeat(Math.max(1, width(place)))]
}
