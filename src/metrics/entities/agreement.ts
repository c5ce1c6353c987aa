import type { Side } from './slots.ts'

/** Words of a passage outside of what it names and counts: those are what is compared. */
function wordsOf({ text, spans, mentions }: Side): readonly string[] {
  let at = 0
  return spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{M}]+|\p{Nd}+/gu)].flatMap(({ 0: word, index }) => {
      const from = start + index
      while ((mentions[at]?.end ?? Infinity) <= from) at++
      return (mentions[at]?.start ?? Infinity) <= from ? [] : [word.toLowerCase()]
    }),
  )
}

/** Share of both passages' words that the other has too, each as often: 1 for the same words in any order. */
function agreement(a: Side, b: Side): number {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)]
  const left = new Map<string, number>()
  for (const word of ours) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of theirs) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return ours.length + theirs.length === 0 ? 1 : (2 * common) / (ours.length + theirs.length)
}

/** Shares of words, as `agreement` gives them; `bench/judged.ts --kinds` prints how often findings are right from each. */
const closeness = {
  /** All but the odd word: what differs was changed. */
  verbatim: 0.9,
  /** The same sentence in other words here and there. */
  close: 0.6,
} as const

/** How near two passages are in their words: the nearer, the more it says that one lacks what the other has. */
export function nearness(a: Side, b: Side): 'verbatim' | 'close' | 'free' {
  const share = agreement(a, b)
  return share >= closeness.verbatim ? 'verbatim' : share >= closeness.close ? 'close' : 'free'
}
