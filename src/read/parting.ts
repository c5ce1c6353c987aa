import { maximum } from '../math/extremes.ts'

/** How far the two sides may slip against each other, in lines, before it no longer matters where it began. */
const farthest = 12
/** A slip must be worth this much likeness, so that one odd line does not count. */
const slipCost = 0.8

/**
 * The first line, counted from 0, where two line files that should go together seem to part: the most likely path
 * through both that stays on pairs of lines (Viterbi), and where it leaves the diagonal. Likeness is by character
 * pairs, which needs no words.
 */
export function firstParting(reference: readonly string[], hypothesis: readonly string[]): number {
  const left = reference.map(characterPairs)
  const right = hypothesis.map(characterPairs)
  const slips = Array.from({ length: 2 * farthest + 1 }, (_, s) => s - farthest)
  let best = slips.map((slip) => (slip === 0 ? 0 : -slipCost))
  // Where the best path to each slip left the diagonal; -1 while it has not.
  let leftAt: number[] = slips.map((slip) => (slip === 0 ? -1 : 0))
  for (const [i, line] of left.entries()) {
    const source = best.indexOf(maximum(best))
    const steps = slips.map((slip, s) => {
      const other = right[i + slip]
      const gain = other ? likeness(line, other) : 0
      const stayed = { score: best[s]! + gain, left: leftAt[s]! }
      // Slipping back, this line is the one that has no counterpart.
      const score = best[source]! - slipCost + (source > s ? 0 : gain)
      const slipped = { score, left: leftAt[source]! < 0 ? i : leftAt[source]! }
      return source !== s && slipped.score > stayed.score ? slipped : stayed
    })
    best = steps.map(({ score }) => score)
    leftAt = steps.map((step) => step.left)
  }
  const parted = leftAt[best.indexOf(maximum(best))]!
  const shorter = Math.min(reference.length, hypothesis.length)
  return parted < 0 ? shorter : Math.min(parted, shorter)
}

const characterPairs = (line: string): ReadonlySet<number> => {
  const pairs = new Set<number>()
  const text = line.toLowerCase()
  for (let i = 1; i < text.length; i++) pairs.add(text.charCodeAt(i - 1) * 0x1_0000 + text.charCodeAt(i))
  return pairs
}

/** Dice's coefficient. */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size + b.size === 0) return 1
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return (2 * shared) / (a.size + b.size)
}
