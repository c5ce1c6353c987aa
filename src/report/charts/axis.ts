import { maximum, minimum } from '../../math/extremes.ts'

/** Where numbers stand on a line, and which of them are written there. */
export interface Axis {
  readonly ticks: readonly Tick[]
  /** The place of a value that lies within the ticks. */
  readonly at: (value: number) => number
}

interface Tick {
  readonly at: number
  readonly label: string
}

/** Steps between ticks, times a power of ten (Heckbert, Nice numbers for graph labels, Graphics Gems, 1990). */
const steps = [1, 2, 5, 10]

/**
 * An axis from `start` to `end`, in pixels, that holds `values`: it begins and ends with a tick, and has at most about `most` of them.
 * Where all values are one, that stands in the middle.
 */
export function axisOf(values: Iterable<number>, [start, end]: readonly [number, number], most = 4): Axis | undefined {
  const all = [...values]
  if (all.length === 0) return undefined
  const [low, high] = [minimum(all), maximum(all)]
  const step = stepOf(low, high, most)
  if (step === undefined) {
    const middle = (start + end) / 2
    return { ticks: [{ at: middle, label: plainNumber(low) }], at: () => middle }
  }
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)]
  // In steps, for the difference of two doubles need not be one.
  const at = (value: number): number => start + ((value / step - first) / (last - first)) * (end - start)
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => {
    const value = Number(((first + i) * step).toPrecision(12))
    return { at: start + (i / (last - first)) * (end - start), label: plainNumber(value) }
  })
  return { ticks, at }
}

/** None where the values are too near each other to be told apart in a label, or too far for a double. */
function stepOf(low: number, high: number, most: number): number | undefined {
  const span = high - low
  const least = Math.max(1e-300, 1e-6 * Math.max(Math.abs(low), Math.abs(high)))
  if (span < least || !Number.isFinite(span)) return undefined
  const power = Number(`1e${(span / most).toExponential().split('e')[1]}`)
  return steps.map((factor) => factor * power).find((step) => span / step <= most)
}

/** Short enough for a tick: figures where there are few, else a power of ten. */
function plainNumber(value: number): string {
  const plain = String(Number(value.toPrecision(6)))
  return plain.length <= 7 ? plain : value.toExponential(1)
}
