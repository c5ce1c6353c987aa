import { normalAbove } from '../math/normal.ts'

/** Signs up to which the binomial is added up; 2^-1000 is still a number, and beyond it the normal is as good. */
const many = 1000

/** The fewest signs that can be significant at the 5 % level: six of one kind, 2 / 2^6 = .031. */
export const fewestSigns = 6

/**
 * Two-sided p-value of a sign test: how likely so many fair coins fall as unevenly as `less` against `more`, or more so (exact
 * binomial, Dixon & Mood 1946; of more than a thousand, the normal with its correction for continuity).
 */
export function signTest(less: number, more: number): number {
  const n = less + more
  const fewer = Math.min(less, more)
  if (n > many) return Math.min(1, 2 * normalAbove((n / 2 - fewer - 0.5) / Math.sqrt(n / 4)))
  let term = 2 ** -n
  let tail = term
  for (let k = 1; k <= fewer; k++) {
    term *= (n - k + 1) / k
    tail += term
  }
  return Math.min(1, 2 * tail)
}
