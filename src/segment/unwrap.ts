import type { Line } from './lines.ts'

/** Set by hand; `bench/sensitivity.ts --only wrapping` prints what a fifth changes. */
const wrapping = {
  /** Columns of a file that a program wraps, at least and at most. */
  narrowest: 40,
  widest: 132,
  /** Share of the single newlines that fall where the next word would not have fitted, */
  forced: 0.75,
  /** and of those the share that goes on in lower case. */
  goesOn: 0.25,
} as const

interface Break {
  readonly line: Line
  readonly next: Line
}

const size = (line: Line): number => line.indent + line.end - line.start

/** The longest usual line: one in twenty may be longer, for a URL that would not break. */
function usualWidth(breaks: readonly Break[]): number {
  const sizes = breaks.map(({ line }) => size(line)).sort((a, b) => a - b)
  return sizes[Math.ceil(sizes.length * 0.95) - 1] ?? 0
}

const startsLowerCase = (text: string, line: Line): boolean => /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))
const startsWithoutCase = (text: string, line: Line): boolean => /^\p{Lo}/u.test(text.slice(line.start, line.start + 2))

function firstWordLength(text: string, line: Line): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + wrapping.widest))
  // scripts without spaces may break after any character
  return startsWithoutCase(text, line) ? 1 : head.search(/\s|$/)
}

/**
 * Joins the lines of a hard-wrapped file. A program that wraps at a column breaks a line exactly where the next word would
 * not have fitted; an author who ends a paragraph does not care. So the file counts as wrapped when three quarters of its
 * single newlines fall where the next word would have passed the usual width, and a quarter of those go on in lower case
 * (lines of equal length that each start a sentence are a list). In such a file a newline with room left, or before a
 * deeper indent, was meant and stays.
 */
export function unwrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const breaks: Break[] = []
  lines.forEach((next, i) => {
    const line = lines[i - 1]
    if (line !== undefined && next.blanksBefore === 0) breaks.push({ line, next })
  })
  const width = usualWidth(breaks)
  if (breaks.length < 3 || width < wrapping.narrowest || width > wrapping.widest) return lines

  const hadNoRoom = ({ line, next }: Break): boolean => size(line) + 1 + firstWordLength(text, next) > width
  const forced = breaks.filter(hadNoRoom)
  const goesOn = forced.filter(({ next }) => startsLowerCase(text, next) || startsWithoutCase(text, next))
  if (forced.length < breaks.length * wrapping.forced || goesOn.length < forced.length * wrapping.goesOn) return lines

  const joined: Line[] = []
  let line: Line | undefined
  for (const next of lines) {
    const current = joined.at(-1)
    const wraps =
      line !== undefined &&
      next.blanksBefore === 0 &&
      next.indent <= line.indent + 1 &&
      (hadNoRoom({ line, next }) || startsLowerCase(text, next))
    if (wraps && current !== undefined) joined[joined.length - 1] = { ...current, end: next.end }
    else joined.push(next)
    line = next
  }
  return joined
}
