/** The quantile `q` (0 to 1) of ascending values, linear between neighbours (Hyndman & Fan 1996, type 7). */
export function quantile(ascending: ArrayLike<number>, q: number): number {
  const at = (ascending.length - 1) * q
  const below = Math.floor(at)
  const low = ascending[below] ?? Number.NaN
  const high = ascending[Math.min(below + 1, ascending.length - 1)] ?? Number.NaN
  return low + (high - low) * (at - below)
}
