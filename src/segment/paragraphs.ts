import type { Span } from '../model/document.ts'
import { type Line, lines } from './lines.ts'
import { unwrapped } from './unwrap.ts'

export interface Paragraph extends Span {
  /** One line, or several where single newlines stand inside a paragraph: a caption under its title, an address. */
  readonly lines: readonly Span[]
  readonly blanksBefore: number
}

/**
 * The paragraphs of a text, by a rule found in the file itself. A newline that only wraps a line counts for nothing (see
 * `unwrapped`). Of the newlines left, blank lines separate paragraphs where there are at least as many of them as single
 * newlines; then a single newline is a line inside its paragraph. Where single newlines prevail (no blank line at all, or
 * one under the title and one above the footer) each line is a paragraph.
 */
export function paragraphs(text: string): readonly Paragraph[] {
  const all = unwrapped(text, lines(text))
  const between = all.slice(1)
  const blank = between.filter((line) => line.blanksBefore > 0).length
  const byBlankLine = blank > 0 && blank >= between.length - blank

  const groups: Line[][] = []
  for (const line of all) {
    const group = groups.at(-1)
    if (group !== undefined && byBlankLine && line.blanksBefore === 0) group.push(line)
    else groups.push([line])
  }
  return groups.map((group) => ({
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    lines: group.map(({ start, end }) => ({ start, end })),
    blanksBefore: group[0]?.blanksBefore ?? 0,
  }))
}
