/** How often each word stands there. */
export function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** F1 of words, 0 to 1: how many match, how many the reference has, how many the text. Undefined where there are none. */
export const wordF1 = (matched: number, reference: number, hypothesis: number): number | undefined =>
  reference + hypothesis === 0 ? undefined : (2 * matched) / (reference + hypothesis)

/** The same of one passage: in whatever order, none more often than the reference has it. */
export function passageF1(reference: readonly string[], hypothesis: readonly string[]): number | undefined {
  const counts = countsOf(hypothesis)
  let matched = 0
  for (const [word, most] of countsOf(reference)) matched += Math.min(most, counts.get(word) ?? 0)
  return wordF1(matched, reference.length, hypothesis.length)
}
