import type { ScoreTable } from '../model/scores.ts'

/** What is held together: all scores at once, those of one system, or those of one segment, each group by itself. */
export type Grouping = 'none' | 'sys' | 'item'

/** What people gave and what a metric gave, group after group, without NaN: group g stands from `starts[g]` to `starts[g + 1]`. */
export interface Grouped {
  readonly gold: Float64Array
  readonly metric: Float64Array
  readonly starts: Uint32Array
}

/** Brings the scores of a metric beside people's. */
export type Group = (metric: Float64Array) => Grouped

/** The groups of people's scores; where people gave nothing, or the metric, neither is there. */
export function groupedBy({ systems, segments, values }: ScoreTable, by: Grouping): Group {
  const [outer, inner] =
    by === 'none' ? [1, values.length] : by === 'sys' ? [systems.length, segments] : [segments, systems.length]
  const [stepOuter, stepInner] = by === 'item' ? [1, segments] : [segments, 1]
  const places: number[] = []
  const starts = [0]
  for (let o = 0; o < outer; o++) {
    for (let i = 0; i < inner; i++) {
      const at = o * stepOuter + i * stepInner
      if (!Number.isNaN(values[at]!)) places.push(at)
    }
    starts.push(places.length)
  }
  const rated: Places = { places: Uint32Array.from(places), starts: Uint32Array.from(starts) }
  const gold = take(values, rated.places)
  return (all) => {
    const metric = take(all, rated.places)
    if (!metric.some(Number.isNaN)) return { gold, metric, starts: rated.starts }
    const both = without(rated, all)
    return { gold: take(values, both.places), metric: take(all, both.places), starts: both.starts }
  }
}

interface Places {
  readonly places: Uint32Array
  readonly starts: Uint32Array
}

function without({ places, starts }: Places, metric: Float64Array): Places {
  const isThere = (at: number): boolean => !Number.isNaN(metric[at]!)
  const kept = starts.slice()
  for (let g = 1; g < starts.length; g++) {
    let count = 0
    for (let k = starts[g - 1]!; k < starts[g]!; k++) if (isThere(places[k]!)) count++
    kept[g] = kept[g - 1]! + count
  }
  return { places: places.filter(isThere), starts: kept }
}

function take(values: Float64Array, places: Uint32Array): Float64Array {
  const taken = new Float64Array(places.length)
  for (let i = 0; i < places.length; i++) taken[i] = values[places[i]!]!
  return taken
}

/** The mean over the groups of which the statistic says something, as mt-metrics-eval takes it; `undefined` where it says nothing of any. */
export function meanOver(
  { gold, metric, starts }: Grouped,
  statistic: (metric: Float64Array, gold: Float64Array) => number | undefined,
): number | undefined {
  let sum = 0
  let count = 0
  for (let g = 1; g < starts.length; g++) {
    const [from, to] = [starts[g - 1]!, starts[g]!]
    const value = to - from > 1 ? statistic(metric.subarray(from, to), gold.subarray(from, to)) : undefined
    if (value === undefined) continue
    sum += value
    count++
  }
  return count > 0 ? sum / count : undefined
}
