import type { ErrorSpan } from '../../agreement/spans/span.ts'
import { addSpans, spanColumns, spanFigures } from '../../agreement/spans/span-row.ts'
import { percentileInterval } from '../../analysis/bootstrap.ts'
import { withReplacement } from '../../analysis/draws.ts'
import { resampledSums, rowsOfTable } from '../../analysis/resampled.ts'
import { columnSums } from '../../analysis/swapped.ts'
import type { StatisticsTable } from '../../math/table.ts'
import type { JudgedSet, MarkedError } from '../../model/judged.ts'
import type { SpanFigures, SpanInterval, SpanResult, SpanRow } from '../../model/spans.ts'
import { toCodePoints } from '../../text/code-points.ts'
import type { Predicted, PredictedSpan } from './predicted.ts'

/** A rated text with the marks in it that are errors. */
interface RatedText {
  readonly system: string
  readonly segment: number
  /** What is drawn with it. */
  readonly unit: number
  /** Characters. */
  readonly length: number
  readonly inCharacters: (offset: number) => number
  readonly marked: readonly (ErrorSpan & { readonly category: string })[]
}

type Group = Pick<SpanRow, 'metric' | 'by' | 'name'>

/** The findings of several metrics as one. */
const together = 'all metrics'

/**
 * Holds what metrics call errors to what people marked, in texts that were rated: all findings of a metric, and by severity,
 * kind and category of mark. Marks in the source and neutral ones are left out: nothing in a text can answer them.
 */
export function spansOf(
  set: JudgedSet,
  metrics: readonly Predicted[],
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): SpanResult {
  const documents = [...new Set(set.segments.map(({ document }) => document))]
  const unit = documents.length > 1 ? 'document' : 'segment'
  const numbers = new Map(documents.map((document, i) => [document, i]))
  const units = unit === 'document' ? documents.length : set.segments.length
  const unitOf = (segment: number): number =>
    unit === 'document' ? numbers.get(set.segments[segment]!.document)! : segment
  const texts = ratedTexts(set, unitOf)
  const all = set.segments.reduce((sum, { systems }) => sum + systems.size, 0)
  const groups = [...metrics, ...(metrics.length > 1 ? [joined(metrics)] : [])].flatMap((metric) =>
    groupsOf(metric, texts, units),
  )
  const intervals = intervalsOf(
    groups.map(({ table }) => table),
    { units, resamples, seed },
  )
  return {
    set: set.name,
    texts: texts.length,
    unrated: all - texts.length,
    marks: texts.reduce((sum, { marked }) => sum + marked.length, 0),
    unit,
    units,
    resamples,
    seed,
    rows: groups.map(({ table, ...group }, g) => ({
      ...group,
      figures: spanFigures(columnSums(table)),
      intervals: intervals[g]!,
    })),
  }
}

function ratedTexts({ segments }: JudgedSet, unitOf: (segment: number) => number): readonly RatedText[] {
  return segments.flatMap(({ systems }, segment) =>
    [...systems].flatMap(([system, { text, errors }]): RatedText[] => {
      if (errors === undefined) return []
      const inCharacters = toCodePoints(text)
      return [
        {
          system,
          segment,
          unit: unitOf(segment),
          length: inCharacters(text.length),
          inCharacters,
          marked: errors
            .filter(isError)
            .map(({ category, ...error }) => ({ ...spanOf(error, error.severity, inCharacters), category })),
        },
      ]
    }),
  )
}

const isError = ({ severity, isInSource }: MarkedError): boolean => severity !== 'neutral' && !isInSource

const spanOf = (
  { start, end }: { readonly start: number; readonly end: number },
  severity: MarkedError['severity'],
  inCharacters: (offset: number) => number,
): ErrorSpan => ({
  start: inCharacters(start),
  end: inCharacters(end),
  isMajor: severity === 'major' || severity === 'critical',
})

const joined = (metrics: readonly Predicted[]): Predicted => ({
  metric: together,
  spans: (system, segment) => metrics.flatMap((metric) => metric.spans(system, segment)),
})

/** A row of counts for each unit, of all findings of a metric and of each part of them. */
function groupsOf(
  { metric, spans }: Predicted,
  texts: readonly RatedText[],
  units: number,
): readonly (Group & { readonly table: StatisticsTable })[] {
  const noted = texts.map(({ system, segment }) => spans(system, segment))
  const names = (of: (span: PredictedSpan) => string): readonly string[] => [...new Set(noted.flat().map(of))].sort()
  const some = (by: Group['by'], name: string, isOf: (span: PredictedSpan) => boolean) => ({
    metric,
    by,
    name,
    table: tableFrom(texts, units, (text, i) => ({ text, spans: noted[i]!.filter(isOf), marked: text.marked })),
  })
  const marks = [...new Set(texts.flatMap(({ marked }) => marked.map(({ category }) => category)))].sort()
  return [
    some('metric', '', () => true),
    ...names(({ severity }) => severity).map((name) => some('severity', name, ({ severity }) => severity === name)),
    ...(metric === together
      ? []
      : names(({ kind }) => kind).map((name) => some('kind', name, ({ kind }) => kind === name))),
    ...marks.map((name) => ({
      metric,
      by: 'category' as const,
      name,
      table: tableFrom(texts, units, (text, i) => {
        const marked = text.marked.filter(({ category }) => category === name)
        return marked.length > 0 ? { text, spans: noted[i]!, marked } : undefined
      }),
    })),
  ]
}

interface Held {
  readonly text: RatedText
  readonly spans: readonly PredictedSpan[]
  readonly marked: readonly ErrorSpan[]
}

function tableFrom(
  texts: readonly RatedText[],
  units: number,
  of: (text: RatedText, i: number) => Held | undefined,
): StatisticsTable {
  const width = spanColumns.length
  const values = new Float64Array(units * width)
  for (const [i, each] of texts.entries()) {
    const held = of(each, i)
    if (held === undefined) continue
    const { text, spans, marked } = held
    const predicted = spans.flatMap(({ place, severity }) =>
      place ? [spanOf(place, severity, text.inCharacters)] : [],
    )
    addSpans(
      { marked, predicted, unplaced: spans.length - predicted.length, length: text.length },
      values.subarray(text.unit * width, (text.unit + 1) * width),
    )
  }
  return { width, values }
}

/** All groups get the same draws, so that they can be compared. */
function intervalsOf(
  tables: readonly StatisticsTable[],
  { units, resamples, seed }: { readonly units: number; readonly resamples: number; readonly seed: number },
): readonly SpanRow['intervals'][] {
  const sums = resamples > 0 ? resampledSums(tables, resamples, withReplacement(seed)) : tables
  return sums.map((table) => {
    const drawn = resamples > 0 ? rowsOfTable(table).map(spanFigures) : []
    const interval = (of: (figures: SpanFigures) => number | undefined): SpanInterval | undefined => {
      const found = percentileInterval(drawn.map(of), units)
      return found && { low: found.low, high: found.high }
    }
    return {
      touch: interval(({ touch }) => touch),
      found: interval(({ found }) => found),
      characters: interval(({ characters }) => characters.f1),
      partial: interval(({ partial }) => partial.f1),
    }
  })
}
