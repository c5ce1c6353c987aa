import type { Figures, SpanInterval, SpanResult, SpanRow } from '../../model/spans.ts'
import { plural } from '../../text/plural.ts'

/** A table for people to read: the first `left` columns hold words. Words come through `written`. */
export interface SpanTable {
  readonly left: number
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Kinds with fewer findings say little; they are left to the formats for machines. */
const fewest = 10

/** How right findings are: all of a metric, then by severity, then by kind, the most frequent first. */
export function findingsTable({ rows }: SpanResult, written: (text: string) => string): SpanTable {
  return {
    left: 2,
    head: ['metric', 'findings', 'n', 'touch', 'chance', ...figureHead('char'), ...figureHead('partial')],
    rows: rows
      .filter(isShown)
      .toSorted((a, b) => order(rows, a) - order(rows, b) || byFrequency(a, b))
      .map(({ metric, name, figures, intervals }) => {
        const isPlaced = figures.placed > 0
        const shown = (of: Figures, interval: SpanInterval | undefined): readonly string[] =>
          isPlaced ? [number(of.precision), number(of.recall), withInterval(of.f1, interval)] : ['-', '-', '-']
        return [
          written(metric),
          name === '' ? 'all' : written(name),
          String(figures.findings),
          withInterval(figures.touch, intervals.touch),
          number(figures.chance),
          ...shown(figures.characters, intervals.characters),
          ...shown(figures.partial, intervals.partial),
        ]
      }),
  }
}

const figureHead = (what: string): readonly string[] => ['P', 'R', 'F1'].map((figure) => `${what} ${figure}`)

const isShown = ({ by, figures }: SpanRow): boolean =>
  by === 'metric' || by === 'severity' || (by === 'kind' && figures.findings >= fewest)

const levels: readonly SpanRow['by'][] = ['metric', 'severity', 'kind', 'category']

/** Metrics as they came, and of each the whole before its parts. */
function order(rows: readonly SpanRow[], { metric, by }: SpanRow): number {
  return rows.findIndex((row) => row.metric === metric) * levels.length + levels.indexOf(by)
}

const byFrequency = (a: SpanRow, b: SpanRow): number => (a.by === 'kind' ? b.figures.findings - a.figures.findings : 0)

/** What is found of what people mark: a row a category, the most frequent first; of each metric the share, and that of chance. */
export function marksTable({ rows }: SpanResult, written: (text: string) => string): SpanTable {
  const metrics = [...new Set(rows.map(({ metric }) => metric))]
  const parts = rows.filter(({ by }) => by === 'category')
  const categories = parts
    .filter(({ metric }) => metric === metrics[0])
    .toSorted((a, b) => b.figures.marks - a.figures.marks)
  return {
    left: 1,
    head: ['marked', 'n', ...metrics.map(written)],
    rows: categories.map(({ name, figures: { marks } }) => [
      written(name),
      String(marks),
      ...metrics.map((metric) => {
        const figures = parts.find((part) => part.metric === metric && part.name === name)?.figures
        return figures ? `${number(figures.found)} (${number(figures.foundByChance)})` : '-'
      }),
    ]),
  }
}

const number = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(3))

const withInterval = (value: number | undefined, interval: SpanInterval | undefined): string =>
  interval ? `${number(value)} [${number(interval.low)}, ${number(interval.high)}]` : number(value)

/** What a reader must know beside the tables, a sentence a line. */
export function spanNotes({
  set,
  texts,
  unrated,
  marks,
  unit,
  units,
  resamples,
  seed,
  rows,
}: SpanResult): readonly string[] {
  const few = rows.filter((row) => row.by === 'kind' && !isShown(row)).length
  return [
    `${set}: ${plural(marks, 'mark')} in ${plural(texts, 'rated text')}${unrated > 0 ? ` (${plural(unrated, 'is', 'are')} not rated)` : ''}, ${plural(units, unit)}.`,
    'touch: the share of findings with a place in the text that touch a mark; chance: the same for a place drawn at random.',
    'char: precision, recall and F1 by characters, half credit for a wrong severity, critical as major (WMT25).',
    'partial: spans matched one to one, credit for the share that overlaps, whatever the severity (Perrella et al. 2026).',
    'A part of the findings is held to all marks: its recall is what it adds to that of the metric.',
    'marked: of the marks of a category the share that a finding touches (in brackets: by chance).',
    ...(resamples > 0 ? [`Intervals are 95 %, of ${plural(resamples, 'draw')} of ${unit}s, seed ${seed}.`] : []),
    ...(few > 0
      ? [
          `${plural(few, 'kind')} with fewer than ${fewest} findings ${few === 1 ? 'is' : 'are'} not shown; json and tsv have them.`,
        ]
      : []),
  ]
}
