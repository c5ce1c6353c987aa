import type { Span } from '../model/document.ts'

/**
 * What a reader cannot see at the edge of a passage: white space (with NBSP and the ideographic space), the byte order
 * mark, and the zero-width and direction marks that content systems leave behind.
 */
const invisible = '\\s\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\u180E\\uFEFF'

const atStart = new RegExp(`[^${invisible}]`, 'u')
const isInvisible = new RegExp(`^[${invisible}]$`, 'u')
const allInvisible = new RegExp(`[${invisible}]`, 'gu')

/** The span without outer white space; `undefined` where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  const first = text.slice(start, end).search(atStart)
  if (first < 0) return undefined
  let last = end
  while (isInvisible.test(text.charAt(last - 1))) last--
  return { start: start + first, end: last }
}

/** The same text with each invisible character as one plain space, so that offsets stay and every splitter reads it alike. */
export const flattened = (text: string): string => text.replace(allInvisible, ' ')
