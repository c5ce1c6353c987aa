import type { Result } from '../../model/result.ts'
import { table } from '../markdown/table.ts'
import { signatureOf } from './signature.ts'
import {
  cellsOf,
  headings,
  partRows,
  type ScoreView,
  scoredSystems,
  shownScore,
  systemLabel,
  testTitle,
} from './view.ts'

const escapePipe = (cell: string): string => cell.replace(/[\\|*_`<]/g, '\\$&')

/** A table of systems, or of their segments or documents, and the signatures. */
export function scoreMarkdown(result: Result, view: ScoreView): string {
  if (view.level !== 'system') {
    const [head, ...rows] = partRows(result, view, (score) => shownScore(score, view.width))
    return `${table(
      head!,
      rows.map((row) => row.map(escapePipe)),
      2,
    )}\n`
  }
  const rows = scoredSystems(result).map((system, i) => [
    escapePipe(systemLabel(result, system, i)),
    ...cellsOf(result, system, view).map((cell) => escapePipe(cell.join(' '))),
  ])
  const signatures = result.metrics.map((metric) => `- \`${signatureOf(result, metric)}\``)
  const test = result.analysis?.test ? [`${testTitle(result)}.`, ''] : []
  return [table(['System', ...headings(result)].map(escapePipe), rows), '', ...test, ...signatures, ''].join('\n')
}
