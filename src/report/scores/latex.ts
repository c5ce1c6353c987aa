import type { Result } from '../../model/result.ts'
import {
  cellsOf,
  headings,
  partRows,
  type ScoreView,
  scoredSystems,
  shownScore,
  signatureLines,
  systemLabel,
} from './view.ts'

const escapeLatex = (cell: string): string =>
  cell
    .replace(/[\\&%$#_{}~^]/g, (mark) =>
      mark === '\\' ? '\\textbackslash{}' : mark === '~' ? '\\textasciitilde{}' : mark === '^' ? '\\^{}' : `\\${mark}`,
    )
    .replace(/μ/g, '$\\mu$')
    .replace(/±/g, '$\\pm$')

/** A booktabs table; the signatures follow it as text, for the caption. */
export function scoreLatex(result: Result, view: ScoreView): string {
  const isParts = view.level !== 'system'
  const [head, ...rows] = isParts
    ? partRows(result, view, (score) => shownScore(score, view.width))
    : [
        ['System', ...headings(result)],
        ...scoredSystems(result).map((system, i) => [
          systemLabel(result, system, i),
          ...cellsOf(result, system, view).map((cell) => cell.join(' ')),
        ]),
      ]
  const headCells = head!.map(escapeLatex)
  const cells = rows.map((row) => row.map(escapeLatex))
  const wide = headCells.map((heading, c) =>
    cells.reduce((most, row) => Math.max(most, row[c]!.length), heading.length + 2),
  )
  const centred = (text: string, width: number): string => {
    const space = width - text.length
    return ' '.repeat(space >> 1) + text + ' '.repeat(space - (space >> 1))
  }
  const line = (row: readonly string[]): string =>
    ` ${row.map((cell, c) => (c === 0 ? cell.padStart(wide[c]!) : centred(cell, wide[c]!))).join(' & ')} \\\\`
  return [
    `\\begin{tabular}{r${'c'.repeat(headCells.length - 1)}}`,
    '\\toprule',
    line(headCells),
    '\\midrule',
    ...cells.map(line),
    '\\bottomrule',
    '\\end{tabular}',
    '',
    ...(isParts ? [] : signatureLines(result, view)),
    '',
  ].join('\n')
}
