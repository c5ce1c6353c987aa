import { firstFrom } from '../math/first-from.ts'

/** Soft hyphens, joiners, marks of direction and spaces without width: a reader sees none of them. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g

/** A text as a reader sees it, and where in the text as it is written a place of it lies. */
export interface Visible {
  readonly text: string
  /** Behind invisible characters for what begins there, before them for what ends. */
  readonly start: (at: number) => number
  readonly end: (at: number) => number
}

/** A text without its invisible characters; `undefined` where it has none. */
export function visible(text: string): Visible | undefined {
  const gaps: { readonly at: number; readonly after: number }[] = []
  let gone = 0
  for (const { 0: run, index } of text.matchAll(invisible)) {
    gaps.push({ at: index - gone, after: gone + run.length })
    gone += run.length
  }
  if (gone === 0) return undefined
  const shift = (at: number, isEnd: boolean): number => {
    const next = firstFrom(gaps.length, (i) => (isEnd ? gaps[i]!.at >= at : gaps[i]!.at > at))
    return at + (gaps[next - 1]?.after ?? 0)
  }
  return { text: text.replace(invisible, ''), start: (at) => shift(at, false), end: (at) => shift(at, true) }
}
