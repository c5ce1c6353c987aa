import { maximum } from '../math/extremes.ts'
import type { Result } from '../model/result.ts'
import { plural } from '../text/plural.ts'
import { clip, oneLine } from './escape.ts'
import { columns, type MetricEntry, rows, type SystemEntry, scoreOf } from './lookup.ts'
import { metricDecimals, unitsOf } from './markdown/metric-cells.ts'
import { row } from './markdown/table.ts'
import { formatScore, listed } from './numbers.ts'
import { relationWordsOf } from './relation-words.ts'
import { fewUnits, type Top, topSystems } from './top-systems.ts'
import { width } from './width.ts'

/** Columns of a table and of a name in it. */
const columnsWide = 100
const nameWide = 28
const gap = '  '
const marks: Readonly<Record<Top, string>> = { best: '*', level: '≈' }

/** The short table a run prints: plain text, completeness first. Metrics that do not fit go to a table of their own below. */
export function summary(result: Result): string {
  const { corpus, documents, reference } = result
  const heading = `${oneLine(corpus.title)}: ${plural(documents.length, 'document')}, reference ${oneLine(reference)}`
  const tables = tablesThatFit(result).map((block) => aligned(block).join('\n'))
  return `${[heading, ...tables, notes(result).join('\n')].join('\n\n')}\n`
}

function tablesThatFit(result: Result): readonly Cells[] {
  const fixed = firstColumns(result)
  let open: Cells = fixed
  const full: Cells[] = []
  for (const metric of columns(result).filter((each) => !isSilent(result, each))) {
    const added = beside(open, metricColumn(result, metric))
    if (open !== fixed && lineWidth(added) > columnsWide) {
      full.push(open)
      open = beside(fixed, metricColumn(result, metric))
    } else open = added
  }
  return [...full, open]
}

/** Did its work and found nothing of its kind in any text: software strings have placeholders, news has none. */
const isSilent = (result: Result, { name, failure }: MetricEntry): boolean =>
  failure === null && result.scores.every(({ metric, score }) => metric !== name || score === null)

/** Rows of cells; the first row is the heading. */
type Cells = readonly (readonly string[])[]

const firstColumns = (result: Result): Cells => [
  ['system', 'relation', 'n'],
  ...rows(result).map((system) => [
    clip(system.name, nameWide),
    system.role === 'reference' ? '(itself)' : relationWordsOf(result, system.name),
    unitsOf(result, system.name),
  ]),
]

function metricColumn(result: Result, metric: MetricEntry): readonly string[] {
  const tops = topSystems(result, metric)
  const cell = ({ name }: SystemEntry): string => {
    const place = tops.get(name)
    const mark = place === undefined ? ' ' : marks[place]
    return `${formatScore(scoreOf(result, name, metric.name)?.score, metricDecimals(result, metric))}${mark}`
  }
  return [`${clip(metric.name, nameWide)} ${metric.higherIsBetter ? '↑' : '↓'}`, ...rows(result).map(cell)]
}

const beside = (cells: Cells, column: readonly string[]): Cells => cells.map((line, i) => row(line, column[i] ?? ''))

const widths = (cells: Cells): readonly number[] =>
  (cells[0] ?? []).map((_, column) => maximum(cells.map((line) => width(line[column] ?? ''))))

const lineWidth = (cells: Cells): number => widths(cells).reduce((sum, one) => sum + one + gap.length, -gap.length)

function aligned(cells: Cells): readonly string[] {
  const wide = widths(cells)
  return cells.map((line) =>
    line
      .map((cell, column) => {
        const padding = ' '.repeat((wide[column] ?? 0) - width(cell))
        return column < 2 ? cell + padding : padding + cell
      })
      .join(gap)
      .trimEnd(),
  )
}

/** Which metrics found nothing, in lines as wide as the tables. */
function silence(names: readonly string[]): readonly string[] {
  if (names.length === 0) return []
  const text = `${listed(names)}: nothing of ${names.length === 1 ? 'its' : 'their'} kind in these texts`
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const longer = [...lines.slice(-1), word].join(' ')
    return width(longer) > columnsWide ? [...lines, word] : [...lines.slice(0, -1), longer]
  }, [])
}

function notes(result: Result): readonly string[] {
  const units = maximum(
    result.scores.map((score) => score.units),
    0,
  )
  const failed = result.metrics.filter(({ failure }) => failure !== null)
  return [
    '* best of its column, ≈ not to be told apart from it, - nothing was measured, n blocks resampled',
    ...(units < fewUnits
      ? [`No more than ${plural(units, 'block')}: these numbers carry little beyond these texts.`]
      : []),
    ...silence(result.metrics.filter((metric) => isSilent(result, metric)).map(({ name }) => oneLine(name))),
    ...failed.map(({ name, failure }) => `${oneLine(name)} has no scores: ${clip(failure ?? '', 160)}`),
  ]
}
