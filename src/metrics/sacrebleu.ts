import type { Pair } from '../model/pair.ts'
import { UserError } from '../model/user-error.ts'

// What bleu, chrf and ter share: they give sacreBLEU 2.6.0's numbers.

/** Of signatures: whose numbers these are, and which of our versions counted them. */
export const version = '2.6.0+variorum.1'

/** How many references a pair has; 'var' where that differs from pair to pair. */
export type ReferenceCount = number | 'var'

/**
 * Holds the pairs to the number of references that the signature states. An addition has no reference, whatever the
 * number of texts that could have had one.
 */
export function checkReferences(name: string, nrefs: ReferenceCount, pairs: readonly Pair[]): void {
  for (const [index, { references }] of pairs.entries()) {
    if (references.length === nrefs) continue
    if (references.length === 0) throw new UserError(`metric '${name}': pair ${index} has no reference`)
    if (nrefs === 'var' || (references.length === 1 && references[0] === '')) continue
    throw new UserError(
      `metric '${name}' was made for ${nrefs} ${nrefs === 1 ? 'reference' : 'references'} a pair (nrefs), but pair ${index} has ${references.length}; 'var' allows any number`,
    )
  }
}

/** An option that must be a whole number in a range, or a UserError. */
export function checkWhole(name: string, option: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return
  throw new UserError(`metric '${name}': ${option} is ${value}, expected a whole number from ${least} to ${most}`)
}

/** The rows of a flat table; they share its memory. */
const rowsOf = (table: Float64Array, width: number): Float64Array[] =>
  Array.from({ length: table.length / width }, (_, i) => table.subarray(i * width, (i + 1) * width))

/** Pairs that are measured at once, so that memory does not grow with their number. */
const atOnce = 4096
/** And UTF-16 units of them, unless one pair has more. */
const mostUnits = 1 << 22

/** Of the pairs from `start` on, where the part ends that is measured at once. */
function partEnd(pairs: readonly Pair[], start: number): number {
  let units = 0
  let end = start
  for (; end < pairs.length && end < start + atOnce; end++) {
    const { hypothesis, references } = pairs[end]!
    units += hypothesis.length
    for (const { length } of references) units += length
    if (units > mostUnits && end > start) break
  }
  return end
}

/** Rows of pairs, from a function that gives the flat table of some of them. */
export function measureInParts(
  pairs: readonly Pair[],
  width: number,
  tableOfPart: (part: readonly Pair[]) => Float64Array,
): readonly Float64Array[] {
  const rows: Float64Array[] = []
  for (let start = 0; start < pairs.length; ) {
    const end = partEnd(pairs, start)
    const part = end - start === pairs.length ? pairs : pairs.slice(start, end)
    for (const row of rowsOf(tableOfPart(part), width)) rows.push(row)
    start = end
  }
  return rows
}
