import { distance } from '../math/edit-distance.ts'

const lettersOf = (name: string): string => Array.from(name).sort().join('')

/** Edits from one name to another; letters that changed places (`aling`) are one slip, however far they went. */
const slips = (a: string, b: string): number => Math.min(distance(a, b), lettersOf(a) === lettersOf(b) ? 1 : Infinity)

/** The one of `names` that is nearest to `name`, if it is at most a third of its letters away. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const [first] = names
    .map((known) => ({ known, edits: slips(name.toLowerCase(), known.toLowerCase()) }))
    .filter(({ known, edits }) => edits <= Math.max(name.length, known.length) / 3)
    .sort((a, b) => a.edits - b.edits)
  return first?.known
}

/** ` (did you mean 'b'?)` where one of `names` is near, otherwise nothing. */
export function didYouMean(name: string, names: readonly string[]): string {
  const known = nearest(name, names)
  return known === undefined ? '' : ` (did you mean '${known}'?)`
}
