/** Scores out of a hundred have one decimal; a metric that counts from 0 to 1 needs two. */
export const decimalsFor = (scores: readonly (number | null)[]): number =>
  scores.every((score) => score === null || Math.abs(score) <= 1) && scores.some((score) => score !== null) ? 2 : 1

/** `-` where nothing was measured. No `-0.0`. */
export const formatScore = (score: number | null | undefined, decimals: number): string =>
  score === null || score === undefined ? '-' : score.toFixed(decimals).replace(/^-(?=[0.]+$)/, '')

/** `[68.0, 74.4]` */
export const formatInterval = (ci: { readonly low: number; readonly high: number }, decimals: number): string =>
  `[${formatScore(ci.low, decimals)}, ${formatScore(ci.high, decimals)}]`

/** A count, or a sum that is not whole with two decimals. */
export const formatCount = (count: number): string => (Number.isInteger(count) ? String(count) : count.toFixed(2))

export const formatP = (p: number): string => (p < 0.001 ? '≤ 0.001' : p.toFixed(3))

/** `a, b and c` */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
