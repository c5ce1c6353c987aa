// p-values of several comparisons, adjusted so that each can be held against the significance level by itself.

/** How they are adjusted: `holm` (1979) bounds the chance of any false rejection, `bh` (Benjamini & Hochberg 1995) their expected share. */
export const adjustments = {
  holm: (p: readonly number[]): number[] =>
    stepwise(
      p,
      (rank) => p.length - rank,
      (sorted) => sorted,
      Math.max,
    ),
  bh: (p: readonly number[]): number[] =>
    stepwise(
      p,
      (rank) => p.length / (rank + 1),
      (sorted) => [...sorted].reverse(),
      Math.min,
    ),
} as const

export type Adjustment = keyof typeof adjustments

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
