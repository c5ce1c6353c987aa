import type { ScoreTable } from '../model/scores.ts'

/** What is held together: all scores at once, those of one system, or those of one segment, each group by itself. */
export type Grouping = 'none' | 'sys' | 'item'

/** Two vectors of one length without NaN. */
export interface Vectors {
  readonly gold: Float64Array
  readonly metric: Float64Array
}

/** Where a table has a score, group by group; a group without any is none. */
export function ratedGroups({ systems, segments, values }: ScoreTable, by: Grouping): readonly Uint32Array[] {
  const [outer, inner] =
    by === 'none' ? [1, values.length] : by === 'sys' ? [systems.length, segments] : [segments, systems.length]
  const [stepOuter, stepInner] = by === 'item' ? [1, segments] : [segments, 1]
  const groups: Uint32Array[] = []
  for (let o = 0; o < outer; o++) {
    const rated: number[] = []
    for (let i = 0; i < inner; i++) {
      const at = o * stepOuter + i * stepInner
      if (!Number.isNaN(values[at]!)) rated.push(at)
    }
    if (rated.length > 0) groups.push(Uint32Array.from(rated))
  }
  return groups
}

/** Of each group what people gave and what the metric gave; where the metric gave nothing, neither. */
export const vectorsOf = (
  gold: Float64Array,
  metric: Float64Array,
  groups: readonly Uint32Array[],
): readonly Vectors[] =>
  groups.map((group) => {
    const taken = take(metric, group)
    if (!taken.some(Number.isNaN)) return { gold: take(gold, group), metric: taken }
    const both = group.filter((at) => !Number.isNaN(metric[at]!))
    return { gold: take(gold, both), metric: take(metric, both) }
  })

function take(values: Float64Array, indices: Uint32Array): Float64Array {
  const taken = new Float64Array(indices.length)
  for (let i = 0; i < indices.length; i++) taken[i] = values[indices[i]!]!
  return taken
}

/** The mean over the groups of which the statistic says something, as mt-metrics-eval takes it; `undefined` where it says nothing of any. */
export function meanOver(
  groups: readonly Vectors[],
  statistic: (metric: Float64Array, gold: Float64Array) => number | undefined,
): number | undefined {
  let sum = 0
  let count = 0
  for (const { gold, metric } of groups) {
    const value = gold.length > 1 ? statistic(metric, gold) : undefined
    if (value === undefined) continue
    sum += value
    count++
  }
  return count > 0 ? sum / count : undefined
}
