import type { MetaResult } from '../../model/meta.ts'
import { forMarkdown } from '../escape.ts'
import { table } from '../markdown/table.ts'
import { type MetaRow, metaGrid, metaNotes, rankOf, shownValue } from './grid.ts'

/** A baseline underlined as in papers, one for comparison in italics; the best cluster of a task in bold. */
export function metaMarkdown(result: MetaResult): string {
  const { headings, rows } = metaGrid(result)
  const cells = rows.map((row) => [
    nameOf(row),
    ...row.cells.flatMap((cell) => {
      if (!cell) return ['', '-']
      const value = shownValue(cell)
      return [rankOf(cell), cell.rank === 1 ? `**${value}**` : value]
    }),
  ])
  const isRanked = result.permutations > 0
  const kept = (line: readonly string[]): readonly string[] =>
    isRanked ? line : line.filter((_, c) => c === 0 || c % 2 === 0)
  const head = ['metric', ...headings.flatMap((heading) => ['', forMarkdown(heading.join(' '))])]
  const notes = metaNotes(result).filter((note) => !/^[_*] before/.test(note))
  const roles = new Set(rows.map(({ mark }) => mark.role))
  const marks = [
    ...(roles.has('baseline') ? ['Underlined: baselines.'] : []),
    ...(roles.has('contrastive') ? ['Italic: entered for comparison.'] : []),
  ]
  return `${table(kept(head), cells.map(kept))}\n\n${[...notes.map(forMarkdown), ...marks].map((note) => `- ${note}`).join('\n')}\n`
}

function nameOf({ metric, mark: { role } }: MetaRow): string {
  const name = forMarkdown(metric)
  return role === 'baseline' ? `<ins>${name}</ins>` : role === 'contrastive' ? `_${name}_` : name
}
