/** A score interval for a share (Wilson, 1927), 95 %. */
export function wilson(part: number, whole: number): readonly [number, number] {
  const z = 1.96
  const share = part / whole
  const middle = share + (z * z) / (2 * whole)
  const reach = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))
  return [Math.max(0, middle - reach) / (1 + (z * z) / whole), (middle + reach) / (1 + (z * z) / whole)]
}

/** `.92 (.84–.96)` */
export function rateOf(part: number, whole: number): string {
  if (whole === 0) return '-'
  const [low, high] = wilson(part, whole)
  return `${(part / whole).toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`
}
