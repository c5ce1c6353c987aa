import { distance } from '../math/edit-distance.ts'

/** ` (did you mean 'b'?)` where a name is at most a third of its letters away from one there is, otherwise nothing. */
export function didYouMean(name: string, names: readonly string[]): string {
  const [nearest] = names
    .map((known) => ({ known, edits: distance(name.toLowerCase(), known.toLowerCase()) }))
    .filter(({ known, edits }) => edits <= Math.max(name.length, known.length) / 3)
    .sort((a, b) => a.edits - b.edits)
  return nearest === undefined ? '' : ` (did you mean '${nearest.known}'?)`
}
