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
export function checkReferences(name: string, nrefs: ReferenceCount, { references }: Pair, index: number): void {
  if (references.length === nrefs) return
  if (references.length === 0) throw new UserError(`metric '${name}': pair ${index} has no reference`)
  if (nrefs === 'var' || (references.length === 1 && references[0] === '')) return
  throw new UserError(
    `metric '${name}' was made for ${nrefs} ${nrefs === 1 ? 'reference' : 'references'} a pair (nrefs), but pair ${index} has ${references.length}; 'var' allows any number`,
  )
}

/** An option that must be a whole number in a range, or a UserError. */
export function checkWhole(name: string, option: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return
  throw new UserError(`metric '${name}': ${option} is ${value}, expected a whole number from ${least} to ${most}`)
}

/** A row per pair, all of them in one flat array. */
export function rowsOf(count: number, width: number): readonly Float64Array[] {
  const table = new Float64Array(count * width)
  return Array.from({ length: count }, (_, i) => table.subarray(i * width, (i + 1) * width))
}
