import levenshtein from 'fast-levenshtein'

/** ` (did you mean 'b'?)` where a name is at most a third of its letters away from one there is, otherwise nothing. */
export function didYouMean(name: string, names: readonly string[]): string {
  const [nearest] = names
    .map((known) => ({ known, distance: levenshtein.get(name.toLowerCase(), known.toLowerCase()) }))
    .filter(({ known, distance }) => distance <= Math.max(name.length, known.length) / 3)
    .sort((a, b) => a.distance - b.distance)
  return nearest === undefined ? '' : ` (did you mean '${nearest.known}'?)`
}
