import type { Arrangement } from './arrangement.ts'
import type { Link } from './link.ts'

/**
 * At how many of its two ends (0 to 2) a link has a passage beside it that stands in no link on one side only: that passage may
 * belong to the link, or be said in one text alone.
 */
export function lopsidedEnds({ rows, columns }: Arrangement, { reference, hypothesis }: Link): number {
  const before = isFree(rows, reference[0]! - 1) !== isFree(columns, hypothesis[0]! - 1)
  const after =
    isFree(rows, reference[reference.length - 1]! + 1) !== isFree(columns, hypothesis[hypothesis.length - 1]! + 1)
  return Number(before) + Number(after)
}

const isFree = (owner: Int32Array, passage: number): boolean => owner[passage] === -1
