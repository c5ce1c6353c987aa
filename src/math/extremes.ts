// Spread into a call, each value is an argument, and the engine has no room for two hundred thousand of them.

/** The greatest of any number of values; `otherwise` where there is none, or none above it. */
export function maximum(values: Iterable<number>, otherwise = Number.NEGATIVE_INFINITY): number {
  let most = otherwise
  for (const value of values) most = Math.max(most, value)
  return most
}

/** The least of any number of values; `otherwise` where there is none, or none below it. */
export function minimum(values: Iterable<number>, otherwise = Number.POSITIVE_INFINITY): number {
  let least = otherwise
  for (const value of values) least = Math.min(least, value)
  return least
}
