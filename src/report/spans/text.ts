import type { SpanResult } from '../../model/spans.ts'
import { drawnTable } from '../drawn-table.ts'
import { forTerminal, forTsv } from '../escape.ts'
import { findingsTable, marksTable, type SpanTable, spanNotes } from './grid.ts'

/** For a terminal: what findings are worth, then what is found. */
export const spanText = (result: SpanResult): string =>
  [
    drawn(findingsTable(result, forTerminal)),
    drawn(marksTable(result, forTerminal)),
    spanNotes(result).map(forTerminal).join('\n'),
    '',
  ].join('\n')

const drawn = ({ left, head, rows }: SpanTable): string => drawnTable(head, rows, left)

const columns = [
  'metric',
  'by',
  'name',
  'findings',
  'placed',
  'marks',
  'touch',
  'chance',
  'found',
  'found by chance',
  ...['char', 'partial'].flatMap((what) => [`${what} precision`, `${what} recall`, `${what} f1`]),
]

/** Tab-separated: a row for each part of the findings, in full precision. */
export function spanTsv({ rows }: SpanResult): string {
  const cell = (value: number | undefined): string => (value === undefined ? '-' : String(value))
  const lines = rows.map(({ metric, by, name, figures }) => [
    metric,
    by,
    name,
    ...[figures.findings, figures.placed, figures.marks, figures.touch, figures.chance].map(cell),
    ...[figures.found, figures.foundByChance].map(cell),
    ...[figures.characters, figures.partial].flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(cell)),
  ])
  return `${[columns, ...lines].map((line) => line.map(forTsv).join('\t')).join('\n')}\n`
}
