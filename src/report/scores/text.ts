import type { Result } from '../../model/result.ts'
import { forTerminal } from '../escape.ts'
import { alignmentLine } from './alignment-summary.ts'
import { drawGrid } from './grid.ts'
import { signatureOf } from './signature.ts'
import {
  afterName,
  cellsOf,
  entryOf,
  headings,
  partRows,
  type ScoreView,
  scoredSystems,
  shownScore,
  signatureLines,
  systemLabel,
  testTitle,
  titleOf,
  withInterval,
} from './view.ts'

/** For people, and in the form of sacreBLEU's own text: a line a metric for one system, a grid for several. */
export function scoreText(result: Result, view: ScoreView): string {
  const systems = scoredSystems(result)
  const [only] = systems
  const body =
    view.level !== 'system'
      ? parts(result, view, systems)
      : systems.length === 1 && only !== undefined
        ? lines(result, view, only)
        : several(result, view, systems)
  return `${body}\n${systems.map((system) => alignmentLine(result, system)).join('')}`
}

function lines(result: Result, view: ScoreView, system: string): string {
  const cells = result.metrics.map((metric): readonly [string, string] => {
    const entry = entryOf(result, system, metric)
    const shown = withInterval(entry, result, view)
    if (view.scoreOnly) return ['', shown]
    const details = entry?.details === undefined ? '' : ` ${entry.details}`
    return [`${titleOf(metric)}|${afterName(signatureOf(result, metric, view.short))}`, ` = ${shown}${details}`]
  })
  const wide = cells.reduce((most, [left]) => Math.max(most, left.length), 0)
  return cells.map(([left, right]) => left.padStart(wide) + right).join('\n')
}

/** One line a segment, as sacreBLEU prints it, or a table where there are several systems or metrics. */
function parts(result: Result, view: ScoreView, systems: readonly string[]): string {
  const [metric, ...otherMetrics] = result.metrics
  if (view.level === 'segment' && systems.length === 1 && metric && otherMetrics.length === 0) {
    const { segments = [], segmentDetails } = entryOf(result, systems[0]!, metric) ?? {}
    const signature = metric.segmentSignature ?? signatureOf(result, metric, view.short)
    const before = view.scoreOnly ? '' : `${titleOf(metric)}|${afterName(signature)} = `
    const after = (row: number): string => (segmentDetails && !view.scoreOnly ? ` ${segmentDetails[row]}` : '')
    return segments.map((score, i) => before + shownScore(score, view.width) + after(i)).join('\n')
  }
  const rows = partRows(result, view, { number: (score) => shownScore(score, view.width), name: forTerminal })
  const wide = rows[0]!.map((_, at) => rows.reduce((most, row) => Math.max(most, row[at]!.length), 0))
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at < 2 ? cell.padEnd(wide[at]!) : cell.padStart(wide[at]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function several(result: Result, view: ScoreView, systems: readonly string[]): string {
  const rows = systems.map((system) => [[systemLabel(result, system, forTerminal)], ...cellsOf(result, system, view)])
  const grid = drawGrid(['System', ...headings(result)], rows)
  return [grid, '', ...notes(result, view), ...signatureLines(result, view)].join('\n')
}

function notes(result: Result, view: ScoreView): string[] {
  const { comparisons, analysis } = result
  if (!analysis?.test) return []
  const units = [...new Set(comparisons.map((each) => each.units))].join(' or ')
  const what = { segment: 'segments', document: 'documents', block: 'blocks of lines' }[analysis.unit]
  return [
    `${testTitle(result)}, ${units} ${what}`,
    `* p < 0.05 against ${analysis.baseline === null ? 'the best of each metric' : forTerminal(analysis.baseline)}${analysis.adjust ? `, p adjusted per metric (${analysis.adjust})` : ''}`,
    '',
    ...(analysis.recipe === 'variorum' ? [differences(result, view), ''] : []),
  ]
}

/** What a p-value does not say: how large the difference is, and how small a one could have been seen. */
function differences({ comparisons }: Result, { width }: ScoreView): string {
  const number = (value: number | null | undefined): string => shownScore(value, Math.max(2, width))
  return drawGrid(
    ['System', 'Metric', 'Difference [95% CI]', 'Effect [95% CI]', 'Detectable'],
    comparisons.map(({ system, metric, difference, ci, effect, detectable }) => [
      [forTerminal(system)],
      [forTerminal(metric)],
      [`${number(difference)} [${number(ci?.low)}, ${number(ci?.high)}]`],
      [`${number(effect?.size)} [${number(effect?.low)}, ${number(effect?.high)}]`],
      [number(detectable)],
    ]),
  )
}
