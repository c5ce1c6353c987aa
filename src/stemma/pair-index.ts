/** Where the pair of two systems stands in a list of all pairs, `a` < `b`, of `count` systems. */
export const pairIndex = (a: number, b: number, count: number): number => (a * (2 * count - a - 1)) / 2 + b - a - 1

export const pairCount = (count: number): number => (count * (count - 1)) / 2
