import type { Adjustment } from '../model/adjustments.ts'

// p-values of several comparisons, adjusted so that each can be held against the significance level by itself.

/** `holm` bounds the chance of any false rejection, `bh` their expected share. */
export const adjustments: Readonly<Record<Adjustment, (p: readonly number[]) => number[]>> = {
  holm: (p) =>
    stepwise(
      p,
      (rank) => p.length - rank,
      (sorted) => sorted,
      Math.max,
    ),
  bh: (p) =>
    stepwise(
      p,
      (rank) => p.length / (rank + 1),
      (sorted) => [...sorted].reverse(),
      Math.min,
    ),
}

/** Multiplies each p by its factor, then walks them in order so that no smaller p ends above a larger one. */
function stepwise(
  p: readonly number[],
  factor: (rank: number) => number,
  walk: (ascending: readonly number[]) => readonly number[],
  hold: (a: number, b: number) => number,
): number[] {
  const ascending = [...p.keys()].sort((a, b) => p[a]! - p[b]!)
  const rank = new Map(ascending.map((index, at) => [index, at]))
  const adjusted = Array<number>(p.length).fill(1)
  let before: number | undefined
  for (const index of walk(ascending)) {
    const own = Math.min(1, p[index]! * factor(rank.get(index)!))
    before = before === undefined ? own : hold(before, own)
    adjusted[index] = before
  }
  return adjusted
}
