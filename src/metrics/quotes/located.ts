import { firstFrom } from '../../math/first-from.ts'
import type { Span } from '../../model/document.ts'
import type { Quotation } from '../../quotations/index.ts'
import { tokensOf } from '../../text/wording-tokens.ts'

/** A quotation with the pairs its text lies in. */
export interface Located {
  readonly quotation: Quotation
  /** What is between the marks. */
  readonly text: string
  readonly pairs: ReadonlySet<number>
  /** The pair that holds the most of it: its row takes the counts. */
  readonly home: number
  /** Content words, for finding counterparts elsewhere in the text. */
  readonly words: ReadonlySet<string>
}

/** The passages of one side of one pair. */
export interface Side {
  readonly pair: number
  readonly spans: readonly Span[]
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** The quotations that lie in a pair, outermost only; one outside every pair (a caption, a link) is nobody's. */
export function locate(text: string, quotations: readonly Quotation[], sides: readonly Side[]): readonly Located[] {
  const spans = sides
    .flatMap((side) => side.spans.map((span) => ({ ...span, pair: side.pair })))
    .toSorted((a, b) => a.start - b.start)
  let reached = 0
  let at = 0
  return quotations.flatMap((quotation) => {
    const { inner, start, end } = quotation
    if (start < reached) return []
    reached = end
    while ((spans[at]?.end ?? Infinity) <= inner.start) at++
    const shares = new Map<number, number>()
    for (let i = at; (spans[i]?.start ?? Infinity) < inner.end; i++) {
      const span = spans[i]
      if (span) shares.set(span.pair, (shares.get(span.pair) ?? 0) + overlap(span, inner))
    }
    const home = [...shares].toSorted((a, b) => b[1] - a[1])[0]
    if (!home) return []
    const inside = text.slice(inner.start, inner.end)
    const words = new Set(tokensOf(inside).flatMap(({ norm, isFunction }) => (isFunction ? [] : [norm])))
    return [{ quotation, text: inside, pairs: new Set(shares.keys()), home: home[0], words }]
  })
}

/** A function that gives those of a text's quotations, in the order of their beginnings, that are inside another one. */
export function nestedAmong(all: readonly Quotation[]): (outer: Located) => readonly Quotation[] {
  const inOrder = all.toSorted((a, b) => a.start - b.start)
  return ({ quotation }) => {
    const inside: Quotation[] = []
    const first = firstFrom(inOrder.length, (i) => inOrder[i]!.start > quotation.start)
    for (let i = first; i < inOrder.length && inOrder[i]!.start < quotation.end; i++)
      if (inOrder[i]!.end <= quotation.end) inside.push(inOrder[i]!)
    return inside
  }
}
