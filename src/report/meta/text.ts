import type { MetaResult } from '../../model/meta.ts'
import { forTerminal, forTsv } from '../escape.ts'
import { width } from '../width.ts'
import { type MetaRow, metaGrid, metaNotes, rankOf, shownValue } from './grid.ts'

const prefixes = { entry: '', baseline: '_', contrastive: '*' } as const

/** A metric as mt-metrics-eval marks it: `_BLEU`, `*MetricX-23-b`, `CometKiwi[noref]`. */
const markedName = ({ metric, mark }: MetaRow): string => `${prefixes[mark.role]}${metric}`

/** For a terminal: rank and value of a task side by side. */
export function metaText(result: MetaResult): string {
  const { headings, rows } = metaGrid(result)
  const lines = rows.map((row) => [
    forTerminal(markedName(row)),
    ...row.cells.flatMap((cell) => (cell ? [rankOf(cell), shownValue(cell)] : ['', '-'])),
  ])
  const above = [0, 1].map((line) => [
    line === 1 ? 'metric' : '',
    ...headings.flatMap((heading) => ['', forTerminal(heading[line - 2 + heading.length] ?? '')]),
  ])
  const all = [...above.filter((line) => line.some((cell) => cell !== '')), ...lines]
  const widths = all[0]!.map((_, c) => all.reduce((widest, line) => Math.max(widest, width(line[c]!)), 0))
  const shown = all.map((line) =>
    line
      .map((cell, c) =>
        c === 0 ? cell + ' '.repeat(widths[c]! - width(cell)) : ' '.repeat(widths[c]! - width(cell)) + cell,
      )
      .join(' ')
      .replace(/ +$/, ''),
  )
  return `${[...shown, '', ...metaNotes(result).map(forTerminal)].join('\n')}\n`
}

/** Tab-separated: a line of headings, then rank and value of a task in two columns, in full precision. */
export function metaTsv(result: MetaResult): string {
  const { headings, rows } = metaGrid(result)
  const lines = [
    ['metric', ...headings.flatMap((heading) => [`${heading.join(' ')} rank`, heading.join(' ')])],
    ...rows.map((row) => [
      markedName(row),
      ...row.cells.flatMap((cell) => (cell ? [rankOf(cell) || '-', String(cell.value)] : ['-', '-'])),
    ]),
  ]
  return `${lines.map((line) => line.map(forTsv).join('\t')).join('\n')}\n`
}
