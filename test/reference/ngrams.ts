/** Every n-gram as a string, and how often it stands there: slow and obvious. */
export function plainNgrams(symbols: readonly (string | number)[], n: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i + n <= symbols.length; i++) {
    const ngram = symbols.slice(i, i + n).join('\u0000')
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1)
  }
  return counts
}

/** How many n-grams of the hypothesis find one in a reference, none more often than in the reference that has most of it. */
export function plainMatches(
  references: readonly (readonly (string | number)[])[],
  hypothesis: readonly (string | number)[],
  n: number,
): number {
  const known = references.map((reference) => plainNgrams(reference, n))
  return [...plainNgrams(hypothesis, n)].reduce(
    (sum, [ngram, count]) => sum + Math.min(count, Math.max(0, ...known.map((counts) => counts.get(ngram) ?? 0))),
    0,
  )
}
