import type { Result } from '../../model/result.ts'
import { code, forMarkdown } from '../escape.ts'
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

/** Of what is ours: the star of a small p. */
const escapeStar = (cell: string): string => cell.replaceAll('*', String.raw`\*`)

/** A table of systems, or of their segments or documents, and the signatures. */
export function scoreMarkdown(result: Result, view: ScoreView): string {
  if (view.level !== 'system') {
    const cells = { number: (score: number | null | undefined) => shownScore(score, view.width), name: forMarkdown }
    const [head = [], ...rows] = partRows(result, view, cells)
    return `${table(head, rows, 2)}\n`
  }
  const rows = scoredSystems(result).map((system) => [
    systemLabel(result, system, forMarkdown),
    ...cellsOf(result, system, view).map((cell) => escapeStar(cell.join(' '))),
  ])
  const signatures = result.metrics.map((metric) => `- ${code(signatureOf(result, metric))}`)
  const test = result.analysis?.test ? [`${testTitle(result)}.`, ''] : []
  return [table(['System', ...headings(result)].map(escapeStar), rows), '', ...test, ...signatures, ''].join('\n')
}
