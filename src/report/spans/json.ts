import type { Figures, SpanInterval, SpanResult } from '../../model/spans.ts'

/** One JSON value, numbers in full precision; nothing measured is null. */
export const spanJson = ({ rows, ...result }: SpanResult): string =>
  JSON.stringify({
    ...result,
    rows: rows.map(({ metric, by, name, figures, intervals }) => ({
      metric,
      by,
      name,
      findings: figures.findings,
      placed: figures.placed,
      marks: figures.marks,
      touch: orNull(figures.touch),
      chance: orNull(figures.chance),
      found: orNull(figures.found),
      foundByChance: orNull(figures.foundByChance),
      characters: threeOf(figures.characters),
      partial: threeOf(figures.partial),
      intervals: {
        touch: interval(intervals.touch),
        found: interval(intervals.found),
        characters: interval(intervals.characters),
        partial: interval(intervals.partial),
      },
    })),
  })

const orNull = (value: number | undefined): number | null => value ?? null
const interval = (of: SpanInterval | undefined): SpanInterval | null => of ?? null
const threeOf = ({ precision, recall, f1 }: Figures): object => ({
  precision: orNull(precision),
  recall: orNull(recall),
  f1: orNull(f1),
})
