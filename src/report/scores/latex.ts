import type { Result } from '../../model/result.ts'
import { forLatex } from '../escape.ts'
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

/** Of what is ours: `[95% CI]`, `μ ± 95% CI`. */
const escapeOwn = (cell: string): string =>
  cell.replaceAll('%', String.raw`\%`).replaceAll('μ', String.raw`$\mu$`).replaceAll('±', String.raw`$\pm$`)

/** A booktabs table; the signatures follow it as text, for the caption. */
export function scoreLatex(result: Result, view: ScoreView): string {
  const isParts = view.level !== 'system'
  const [head, ...rows] = isParts
    ? partRows(result, view, { number: (score) => shownScore(score, view.width), name: forLatex })
    : [
        ['System', ...headings(result).map(escapeOwn)],
        ...scoredSystems(result).map((system) => [
          systemLabel(result, system, forLatex),
          ...cellsOf(result, system, view).map((cell) => escapeOwn(cell.join(' '))),
        ]),
      ]
  const wide = head!.map((heading, c) => rows.reduce((most, row) => Math.max(most, row[c]!.length), heading.length + 2))
  const centred = (text: string, width: number): string => {
    const space = width - text.length
    return ' '.repeat(space >> 1) + text + ' '.repeat(space - (space >> 1))
  }
  const line = (row: readonly string[]): string =>
    ` ${row.map((cell, c) => (c === 0 ? cell.padStart(wide[c]!) : centred(cell, wide[c]!))).join(' & ')} \\\\`
  return [
    `\\begin{tabular}{r${'c'.repeat(head!.length - 1)}}`,
    '\\toprule',
    line(head!),
    '\\midrule',
    ...rows.map(line),
    '\\bottomrule',
    '\\end{tabular}',
    '',
    ...(isParts ? [] : signatureLines(result, view)),
    '',
  ].join('\n')
}
