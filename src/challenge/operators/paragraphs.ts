import type { Span } from '../../model/document.ts'
import { folded } from '../texts.ts'

/** Letters of a paragraph that tells something; shorter ones are headings and lines of the page. */
const least = 60

/** A text between its blank lines, or where it has none its lines. */
export function paragraphsOf(text: string): readonly Span[] {
  const gap = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g
  const spans: Span[] = []
  let start = 0
  for (const { 0: found, index } of text.matchAll(gap)) {
    spans.push({ start, end: index })
    start = index + found.length
  }
  return [...spans, { start, end: text.length }]
}

const opening = /[“«„]/g
const closing = /[”»]/g

/** A paragraph that stands by itself: whole sentences, and no quotation that goes on behind it. */
export function isWhole(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end)
  return (
    written.length >= least &&
    /[.!?。！？]["”’»]?\s*$/.test(written) &&
    (written.match(opening) ?? []).length === (written.match(closing) ?? []).length
  )
}

/** The same sentences, whatever their order. */
export const sameSentences = (before: string, after: string): boolean => {
  const bag = (text: string): string =>
    paragraphsOf(text)
      .flatMap(({ start, end }) => text.slice(start, end).split(/(?<=[.!?。！？]["”’»]?)\s+/))
      .map(folded)
      .filter((sentence) => sentence !== '')
      .sort()
      .join('\n')
  return before !== after && bag(before) === bag(after)
}
