import type { MetricPair } from '../../model/agree.ts'
import { kendallB, pearson, spearman } from '../correlation.ts'

/** A metric's scores of items; NaN where it has none. Higher is better. */
export interface Column {
  readonly metric: string
  readonly scores: Float64Array
}

/** Every two metrics on the items that both scored. */
export const metricPairs = (columns: readonly Column[]): readonly MetricPair[] =>
  columns.flatMap((first, i) => columns.slice(i + 1).map((second) => pairOf(first, second)))

function pairOf(first: Column, second: Column): MetricPair {
  const both = Uint32Array.from(first.scores.keys()).filter(
    (item) => !Number.isNaN(first.scores[item]!) && !Number.isNaN(second.scores[item]!),
  )
  const x = Float64Array.from(both, (item) => first.scores[item]!)
  const y = Float64Array.from(both, (item) => second.scores[item]!)
  return {
    first: first.metric,
    second: second.metric,
    items: both.length,
    pearson: pearson(x, y),
    spearman: spearman(x, y),
    kendall: kendallB(x, y),
  }
}
