import type { Scored } from './scored.ts'

/**
 * A score as evaluations want it, from 0 to 1, where 1 is best: a hundredth of it, since our metrics go to 100. Of an error rate it is what
 * is left of 1; one above 100 leaves nothing.
 */
export function shareOf(score: number, { higherIsBetter }: Pick<Scored, 'higherIsBetter'>): number {
  const part = Math.min(1, Math.max(0, score / 100))
  return higherIsBetter ? part : 1 - part
}
