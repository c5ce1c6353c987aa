import type { Scale } from '../../src/agreement/raters.ts'

/** Every two values of a unit, and every two values of all, one after another. */
export function slowAlpha(raters: readonly Float64Array[], scale: Scale): number | undefined {
  const units = Array.from(raters[0] ?? [], (_, u) =>
    raters.map((values) => values[u]!).filter((value) => !Number.isNaN(value)),
  ).filter(({ length }) => length > 1)
  const pooled = units.flat()
  const between = (a: number, b: number): number => {
    if (scale === 'nominal') return a === b ? 0 : 1
    if (scale === 'interval') return (a - b) ** 2
    const [low, high] = [Math.min(a, b), Math.max(a, b)]
    const count = (of: (value: number) => boolean): number => pooled.filter(of).length
    return (count((v) => v >= low && v <= high) - (count((v) => v === a) + count((v) => v === b)) / 2) ** 2
  }
  let [observed, expected] = [0, 0]
  for (const unit of units)
    for (const [i, a] of unit.entries())
      for (const [j, b] of unit.entries()) if (i !== j) observed += between(a, b) / (unit.length - 1)
  for (const [i, a] of pooled.entries()) for (const [j, b] of pooled.entries()) if (i !== j) expected += between(a, b)
  return expected > 0 ? 1 - observed / (expected / (pooled.length - 1)) : undefined
}
