import type { ResultFinding } from '../model/result.ts'
import { type Sides, sidesOf } from './sides.ts'

/**
 * Something that one side has and the other lacks has its place on one side only. So has a slip against conventions of writing, such
 * as a mark that is missing, but there the thing itself is on both.
 */
export const lackedBy = (sides: Sides, category: string | null): 'reference' | 'hypothesis' | null => {
  if (category !== null && /^linguistic-conventions\b/.test(category)) return null
  if (sides.reference !== null) return sides.hypothesis === null ? 'hypothesis' : null
  return sides.hypothesis === null ? null : 'reference'
}

export const isOneSided = (finding: ResultFinding, category: string): boolean =>
  lackedBy(sidesOf(finding), category) !== null
