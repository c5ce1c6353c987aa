import type { MetaResult } from '../../model/meta.ts'
import { forLatex } from '../escape.ts'
import { type MetaRow, metaGrid, rankOf, shownValue } from './grid.ts'

export interface Float {
  readonly caption: string
  readonly label: string
}

/** A booktabs table as the shared tasks' papers set it, in a float with caption and label; what reads no reference has a star. */
export function metaLatex(result: MetaResult, { caption, label }: Float): string {
  const { headings, rows } = metaGrid(result)
  const depth = headings.reduce((most, { length }) => Math.max(most, length), 0)
  const heads = Array.from({ length: depth }, (_, line) => [
    line === depth - 1 ? 'metric' : '',
    ...headings.map((heading) => `\\multicolumn{2}{c}{${forLatex(heading[line - depth + heading.length] ?? '')}}`),
  ])
  const lines = rows.map((row) => [
    nameOf(row),
    ...row.cells.flatMap((cell) => (cell ? bold([rankOf(cell), shownValue(cell)], cell.rank === 1) : ['', '--'])),
  ])
  return [
    '\\begin{table*}',
    '\\centering',
    `\\begin{tabular}{l${'rr'.repeat(headings.length)}}`,
    '\\toprule',
    ...heads.map(line),
    '\\midrule',
    ...lines.map(line),
    '\\bottomrule',
    '\\end{tabular}',
    `\\caption{${forLatex(caption)}}`,
    `\\label{${label}}`,
    '\\end{table*}',
    '',
  ].join('\n')
}

const line = (cells: readonly string[]): string => `${cells.join(' & ')} \\\\`

const bold = (cells: readonly string[], isBest: boolean): readonly string[] =>
  isBest ? cells.map((cell) => `\\textbf{${cell}}`) : cells

function nameOf({ metric, mark: { role, isFree } }: MetaRow): string {
  const name = forLatex(metric.replace(/\[noref\]$/, ''))
  const shaped = role === 'baseline' ? `\\underline{${name}}` : role === 'contrastive' ? `\\textit{${name}}` : name
  return isFree ? `${shaped}*` : shaped
}
