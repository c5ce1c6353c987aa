import { table } from '../report/markdown/table.ts'
import type { Column } from './score-columns.ts'
import type { ScorePlan } from './score-plan.ts'
import type { ScoreResult } from './score-result.ts'
import { cellsOf, headings, partRows, shownScore, signatureLines, systemLabel, testTitle } from './score-text.ts'

const exact = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value))

/** One row a system and metric, with everything known of it, in full doubles; empty where nothing was measured. */
export function scoreTsv(result: ScoreResult, plan: ScorePlan, columns: readonly Column[]): string {
  const rows = plan.level === 'system' ? systemRows(result, columns) : partRows(result, columns, exact)
  return rows.map((row) => `${row.map((cell) => cell.replace(/[\t\r\n]/g, ' ')).join('\t')}\n`).join('')
}

function systemRows({ systems, comparisons }: ScoreResult, columns: readonly Column[]): string[][] {
  const head = 'system metric score mean low high baseline difference p adjusted effect detectable units signature'
  const rows = systems.flatMap(({ name, metrics }) =>
    columns.map((column) => {
      const { score, ci, signature } = metrics[column.name]!
      const found = comparisons.find((each) => each.system === name && each.metric === column.name)
      const numbers = [
        found?.difference,
        found?.p,
        found?.adjusted,
        found?.effect?.size,
        found?.detectable,
        found?.units,
      ]
      return [
        name,
        column.name,
        ...[score, ci?.mean, ci?.low, ci?.high].map(exact),
        found?.baseline ?? '',
        ...numbers.map(exact),
        signature,
      ]
    }),
  )
  return [head.split(' '), ...rows]
}

const escapePipe = (cell: string): string => cell.replace(/[\\|*_`<]/g, '\\$&')

export function scoreMarkdown(result: ScoreResult, plan: ScorePlan, columns: readonly Column[]): string {
  if (plan.level !== 'system') {
    const [head, ...rows] = partRows(result, columns, (score) => shownScore(score, plan.width))
    return `${table(
      head!,
      rows.map((row) => row.map(escapePipe)),
      2,
    )}\n`
  }
  const rows = result.systems.map((system, i) => [
    escapePipe(systemLabel(plan, system.name, i)),
    ...cellsOf(result, system, plan, columns).map((cell) => escapePipe(cell.join(' '))),
  ])
  const signatures = columns.map(({ name }) => `- \`${result.systems[0]!.metrics[name]!.signature}\``)
  const test = plan.test ? [`${testTitle(plan)}.`, ''] : []
  return [table(['System', ...headings(plan, columns)].map(escapePipe), rows), '', ...test, ...signatures, ''].join(
    '\n',
  )
}

const escapeLatex = (cell: string): string =>
  cell
    .replace(/[\\&%$#_{}~^]/g, (mark) =>
      mark === '\\' ? '\\textbackslash{}' : mark === '~' ? '\\textasciitilde{}' : mark === '^' ? '\\^{}' : `\\${mark}`,
    )
    .replace(/μ/g, '$\\mu$')
    .replace(/±/g, '$\\pm$')

/** A booktabs table; the signatures follow it as text, for the caption. */
export function scoreLatex(result: ScoreResult, plan: ScorePlan, columns: readonly Column[]): string {
  const isParts = plan.level !== 'system'
  const [head, ...rows] = isParts
    ? partRows(result, columns, (score) => shownScore(score, plan.width))
    : [
        ['System', ...headings(plan, columns)],
        ...result.systems.map((system, i) => [
          systemLabel(plan, system.name, i),
          ...cellsOf(result, system, plan, columns).map((cell) => cell.join(' ')),
        ]),
      ]
  const cells = [head!, ...rows].map((row) => row.map(escapeLatex))
  const wide = cells[0]!.map((heading, c) =>
    Math.max(heading.length + 2, ...cells.slice(1).map((row) => row[c]!.length)),
  )
  const centred = (text: string, width: number): string => {
    const space = width - text.length
    return ' '.repeat(space >> 1) + text + ' '.repeat(space - (space >> 1))
  }
  const line = (row: readonly string[]): string =>
    ` ${row.map((cell, c) => (c === 0 ? cell.padStart(wide[c]!) : centred(cell, wide[c]!))).join(' & ')} \\\\`
  return [
    `\\begin{tabular}{r${'c'.repeat(head!.length - 1)}}`,
    '\\toprule',
    line(cells[0]!),
    '\\midrule',
    ...cells.slice(1).map(line),
    '\\bottomrule',
    '\\end{tabular}',
    '',
    ...(isParts ? [] : signatureLines(result, plan, columns)),
    '',
  ].join('\n')
}
