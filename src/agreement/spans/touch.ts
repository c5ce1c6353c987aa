import { type ErrorSpan, lengthOf } from './span.ts'

type Stretch = Pick<ErrorSpan, 'start' | 'end'>

/** Whether a stretch shares a character with one of these. */
export const touches = (others: readonly Stretch[], { start, end }: Stretch): boolean =>
  others.some((other) => start < other.end && other.start < end)

/**
 * How likely a stretch of so many characters touches one of `others` where it stands anywhere in a text of `length`
 * characters: what a finding that knows nothing would do. Linear but for sorting.
 */
export function chanceOfTouch(others: readonly Stretch[], width: number, length: number): number {
  const last = Math.max(0, length - width)
  let [touching, free] = [0, 0]
  for (const { start, end } of others.filter((other) => lengthOf(other) > 0).toSorted((a, b) => a.start - b.start)) {
    // A stretch that begins at `at` touches what begins before `at + width` and ends behind `at`.
    const from = Math.max(free, start - width + 1, 0)
    const to = Math.min(last, end - 1)
    if (to < from) continue
    touching += to - from + 1
    free = to + 1
  }
  return touching / (last + 1)
}
