import { accuracyWithTies, pairCounts } from './pair-counts.ts'

/** How far apart two values are to Krippendorff's alpha: another or the same, as ranks, or as numbers. */
export type Scale = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff's alpha (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): 1 less observed disagreement over the
 * disagreement that chance would give; 1 where raters agree, 0 where they might as well draw lots. Each rater has a value for
 * each unit, NaN for one that was not rated; units with one value say nothing. `undefined` where no unit has two, or all values
 * are the same. In n log n of the values.
 */
export function krippendorffAlpha(raters: readonly Float64Array[], scale: Scale): number | undefined {
  const units = unitsOf(raters).filter(({ length }) => length > 1)
  const pooled = Float64Array.from(units.flatMap((unit) => Array.from(unit))).sort()
  const place = scale === 'ordinal' ? placesOf(pooled) : (value: number): number => value
  const all = pooled.map(place)
  const observed = units.reduce((sum, unit) => sum + disagreement(unit.map(place).sort(), scale) / (unit.length - 1), 0)
  const expected = disagreement(all, scale) / (all.length - 1)
  return expected > 0 ? 1 - observed / expected : undefined
}

/** The values of each unit that somebody rated. */
function unitsOf(raters: readonly Float64Array[]): readonly Float64Array[] {
  const count = raters.reduce((most, { length }) => Math.max(most, length), 0)
  return Array.from({ length: count }, (_, u) =>
    Float64Array.from(raters.flatMap((values) => (u < values.length && !Number.isNaN(values[u]!) ? [values[u]!] : []))),
  )
}

/** The sum over all ordered pairs of ascending values of how far apart they are. */
function disagreement(ascending: Float64Array, scale: Scale): number {
  const n = ascending.length
  if (scale === 'nominal') {
    let same = 0
    for (let from = 0; from < n; ) {
      let to = from
      while (to < n && ascending[to] === ascending[from]) to++
      same += (to - from) ** 2
      from = to
    }
    return n ** 2 - same
  }
  // Squared differences of all pairs: 2 n times the squared distances from the mean
  const mean = ascending.reduce((sum, value) => sum + value, 0) / n
  return 2 * n * ascending.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}

/** Between two ranks lie all values between, and half of those of either: so ordinal distance is that of mean ranks. */
function placesOf(ascending: Float64Array): (value: number) => number {
  const places = new Map<number, number>()
  for (let from = 0; from < ascending.length; ) {
    let to = from
    while (to < ascending.length && ascending[to] === ascending[from]) to++
    places.set(ascending[from]!, (from + to) / 2)
    from = to
  }
  return (value) => places.get(value)!
}

/** Two raters on the units that both rated. */
export interface RaterPair {
  /** Indices of raters. */
  readonly first: number
  readonly second: number
  readonly units: number
  /** Share of units with equal values; `undefined` where no unit has both. */
  readonly equal: number | undefined
  /** Share of pairs of units that both order alike, a tie being an order of its own; `undefined` where no two units have both. */
  readonly sameOrder: number | undefined
}

/** Every two raters. */
export function raterPairs(raters: readonly Float64Array[]): readonly RaterPair[] {
  return raters.flatMap((a, first) =>
    raters.slice(first + 1).map((b, k): RaterPair => {
      const both = Array.from(a.keys()).filter((u) => !Number.isNaN(a[u]!) && !Number.isNaN(b[u] ?? Number.NaN))
      const equal = both.filter((u) => a[u] === b[u]).length
      const [x, y] = [a, b].map((values) => Float64Array.from(both, (u) => values[u]!)) as [Float64Array, Float64Array]
      return {
        first,
        second: first + 1 + k,
        units: both.length,
        equal: both.length > 0 ? equal / both.length : undefined,
        sameOrder: accuracyWithTies(pairCounts(x, y)),
      }
    }),
  )
}
