import type { Passage, Span } from '../model/document.ts'
import { trimmed } from './white-space.ts'

/** Where a passage may be cut, best first: after a line, a sentence, a clause, a part of one, a word. */
const places = [
  /(?<=[\n\r])/y,
  /(?<=[.!?…]["'”’»)]{0,3})(?=\s)|(?<=[。！？][”’」』）]{0,3})(?![”’」』）。！？])/y,
  /(?<=[;:])(?=\s)|(?<=[；：—])/y,
  /(?<=,)(?=\s)|(?<=[，、·])/y,
  /(?<=\s)/y,
] as const

/** How far from the wanted length (1) a cut may be to be at a better place. */
const tolerance = 0.5

/**
 * Passages cut into pieces of about `length` UTF-16 units at the best places there are, for a text whose sentences cannot be
 * told: without sentence ends, without any marks, without spaces. What is not much longer stays whole.
 */
export const cutFiner = (text: string, passages: readonly Passage[], length: number): Passage[] =>
  passages.flatMap((passage) =>
    piecesOf(text, passage, Math.max(1, Math.round(length))).flatMap((span) => {
      const bare = trimmed(text, span)
      return bare ? [{ ...passage, ...bare }] : []
    }),
  )

function piecesOf(text: string, { start, end }: Span, length: number): Span[] {
  const pieces: Span[] = []
  let at = start
  while (end - at > (1 + tolerance) * length) {
    const next = bestCut(text, at, length)
    pieces.push({ start: at, end: next })
    at = next
  }
  return [...pieces, { start: at, end }]
}

/** The place nearest to the wanted length of the best kind that there is about it; anywhere where there is none. */
function bestCut(text: string, start: number, length: number): number {
  const wanted = start + length
  const reach = Math.floor(tolerance * length)
  for (const place of places)
    for (let away = 0; away <= reach; away++)
      for (const at of [wanted - away, wanted + away]) {
        place.lastIndex = at
        if (at > start && place.test(text)) return at
      }
  // Not between the halves of a character beyond the basic plane.
  return /[\uDC00-\uDFFF]/.test(text[wanted]!) ? wanted + 1 : wanted
}
