import { rowsOfTable } from '../analysis/resampled.ts'
import { toFixedEven } from '../math/fixed.ts'
import type { Column } from './score-columns.ts'
import type { Measured, MeasuredSystem } from './score-measure.ts'
import type { ScorePlan } from './score-plan.ts'
import type { ComparisonResult, ScoreResult, SystemMetric, SystemResult } from './score-result.ts'
import { shortSignature } from './short-signature.ts'

/** `-` where nothing was measured. */
export const shownScore = (score: number | null | undefined, width: number): string =>
  score === null || score === undefined ? '-' : toFixedEven(score, width)

/** `35.2 (μ = 35.1 ± 4.5)` as sacreBLEU has it, or `35.2 [30.6, 39.9]`: percentiles need not lie evenly. */
export function withInterval({ score, ci }: SystemMetric, { recipe, width }: ScorePlan, mean = 'μ = '): string {
  const shown = shownScore(score, width)
  // A mean of 0 is sacreBLEU's sign for no interval
  if (ci === null || (recipe === 'sacrebleu' && mean !== '' && ci.mean <= 0)) return shown
  if (recipe === 'variorum') return `${shown} [${shownScore(ci.low, width)}, ${shownScore(ci.high, width)}]`
  return `${shown} (${mean}${shownScore(ci.mean, width)} ± ${shownScore(0.5 * (ci.high - ci.low), width)})`
}

/** The part of a signature after the metric's name. */
const rest = (signature: string, { short }: ScorePlan): string =>
  (short ? shortSignature(signature) : signature).replace(/^[^|]*\|/, '')

/** For people, and in the form of sacreBLEU's own text: a line a metric for one system, a grid for several. */
export function scoreText(
  result: ScoreResult,
  plan: ScorePlan,
  columns: readonly Column[],
  { systems: measured }: Measured,
): string {
  const { systems } = result
  const [only] = systems
  const body =
    plan.level !== 'system'
      ? parts(result, plan, columns, measured)
      : systems.length === 1 && only
        ? lines(only, plan, columns)
        : several(result, plan, columns)
  return `${body}\n${systems.map((system) => alignmentLine(system)).join('')}`
}

function lines(system: SystemResult, plan: ScorePlan, columns: readonly Column[]): string {
  const cells = columns.map(({ name, title, details, measurer }): readonly [string, string] => {
    const metric = system.metrics[name]!
    const shown = withInterval(metric, plan)
    if (plan.scoreOnly) return ['', shown]
    const sum = measurer.metric.statistics.map((each) => metric.statistics[each]!)
    return [`${title}|${rest(metric.signature, plan)}`, ` = ${shown}${details ? ` ${details(sum)}` : ''}`]
  })
  const wide = Math.max(...cells.map(([left]) => left.length))
  return cells.map(([left, right]) => left.padStart(wide) + right).join('\n')
}

/** One line a segment, as sacreBLEU prints it, or a table where there are several systems or metrics. */
function parts(
  result: ScoreResult,
  plan: ScorePlan,
  columns: readonly Column[],
  measured: readonly MeasuredSystem[],
): string {
  const [system, ...otherSystems] = result.systems
  const [column, ...otherColumns] = columns
  if (plan.level === 'segment' && otherSystems.length === 0 && otherColumns.length === 0) {
    const { name, title, details } = column!
    const signature = result.segmentSignatures?.[name] ?? system!.metrics[name]!.signature
    const before = plan.scoreOnly ? '' : `${title}|${rest(signature, plan)} = `
    const rows = rowsOfTable(measured[0]!.tables[0]!)
    const after = (row: number): string => (details && !plan.scoreOnly ? ` ${details(rows[row]!)}` : '')
    return system!.segments!.map((scores, i) => before + shownScore(scores[name], plan.width) + after(i)).join('\n')
  }
  const rows = partRows(result, columns, (score) => shownScore(score, plan.width))
  const wide = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at < 2 ? cell.padEnd(wide[at]!) : cell.padStart(wide[at]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** System, segment or document, and a column a metric; the first row is the heading. */
export function partRows(
  { systems }: ScoreResult,
  columns: readonly Column[],
  shown: (score: number | null | undefined) => string,
): string[][] {
  const what = systems[0]?.documents ? 'document' : 'segment'
  const head = ['system', what, ...columns.map(({ name }) => name)]
  const rows = systems.flatMap(({ name, segments = [], documents = [] }) => [
    ...segments.map((scores, i) => [name, String(i + 1), ...columns.map((column) => shown(scores[column.name]))]),
    ...documents.map(({ document, scores }) => [
      name,
      document,
      ...columns.map((column) => shown(scores[column.name])),
    ]),
  ])
  return [head, ...rows]
}

export const systemLabel = (plan: ScorePlan, name: string, index: number): string =>
  plan.test && index === 0 ? `Baseline: ${name}` : name

export function headings(plan: ScorePlan, columns: readonly Column[]): string[] {
  const added = plan.confidence === undefined ? '' : plan.recipe === 'sacrebleu' ? ' (μ ± 95% CI)' : ' [95% CI]'
  return columns.map(({ title }) => title + added)
}

/** `(p = 0.0010)*`: held against 0.05, adjusted where that was asked for. */
export function shownP({ p, adjusted }: ComparisonResult): string {
  const decisive = adjusted ?? p
  if (decisive === null) return '(p = -)'
  return `(p = ${toFixedEven(decisive, 4)})${decisive < 0.05 ? '*' : ''}`
}

/** Cells of one system: score and interval, then p. */
export function cellsOf(
  { comparisons }: ScoreResult,
  system: SystemResult,
  plan: ScorePlan,
  columns: readonly Column[],
): string[][] {
  return columns.map(({ name }) => {
    const comparison = comparisons.find((each) => each.system === system.name && each.metric === name)
    const score = withInterval(system.metrics[name]!, plan, '')
    return comparison ? [score, shownP(comparison)] : [score]
  })
}

function several(result: ScoreResult, plan: ScorePlan, columns: readonly Column[]): string {
  const rows = result.systems.map((system, i) => [
    [systemLabel(plan, system.name, i)],
    ...cellsOf(result, system, plan, columns),
  ])
  const grid = drawGrid(['System', ...headings(plan, columns)], rows)
  return [grid, '', ...notes(result, plan), ...signatureLines(result, plan, columns)].join('\n')
}

export function signatureLines({ systems }: ScoreResult, plan: ScorePlan, columns: readonly Column[]): string[] {
  const bar = '-'.repeat('Metric signatures'.length)
  const list = columns.map(
    ({ name, title }) => ` - ${title.padEnd(10)} ${rest(systems[0]!.metrics[name]!.signature, plan)}`,
  )
  return [bar, 'Metric signatures', bar, ...list]
}

export const testTitle = ({ test, recipe }: ScorePlan): string =>
  test === undefined
    ? ''
    : `${test.kind === 'paired-bs' ? 'Paired bootstrap' : 'Paired approximate randomization'}, ${test.count} ${test.kind === 'paired-bs' ? 'resamples' : 'trials'}, recipe of ${recipe === 'sacrebleu' ? 'sacreBLEU' : 'variorum'}`

function notes(result: ScoreResult, plan: ScorePlan): string[] {
  const { comparisons } = result
  if (plan.test === undefined) return []
  const units = [...new Set(comparisons.map((each) => each.units))].join(' or ')
  const what = plan.cluster === 'document' ? 'documents' : plan.align ? 'blocks of lines' : 'segments'
  return [
    `${testTitle(plan)}, ${units} ${what}`,
    `* p < 0.05 against ${result.systems[0]!.name}${plan.adjust ? `, p adjusted per metric (${plan.adjust})` : ''}`,
    '',
    ...(plan.recipe === 'variorum' ? [differences(result, plan), ''] : []),
  ]
}

/** What a p-value does not say: how large the difference is, and how small a one could have been seen. */
function differences({ comparisons }: ScoreResult, { width }: ScorePlan): string {
  const number = (value: number | null | undefined): string => shownScore(value, Math.max(2, width))
  return drawGrid(
    ['System', 'Metric', 'Difference [95% CI]', 'Effect [95% CI]', 'Detectable'],
    comparisons.map(({ system, metric, difference, ci, effect, detectable }) => [
      [system],
      [metric],
      [`${number(difference)} [${number(ci?.low)}, ${number(ci?.high)}]`],
      [`${number(effect?.size)} [${number(effect?.low)}, ${number(effect?.high)}]`],
      [number(detectable)],
    ]),
  )
}

/** Cells of one or more lines in a grid: the first column to the right, the others centred. */
function drawGrid(header: readonly string[], rows: readonly (readonly (readonly string[])[])[]): string {
  const wide = header.map((head, column) =>
    Math.max(head.length + 2, ...rows.flatMap((row) => row[column]!.map((line) => [...line].length))),
  )
  const bar = (left: string, line: string, cross: string, right: string): string =>
    left + wide.map((each) => line.repeat(each + 2)).join(cross) + right
  const centred = (text: string, width: number): string => {
    const space = width - [...text].length
    return ' '.repeat(space >> 1) + text + ' '.repeat(space - (space >> 1))
  }
  const line = (cells: readonly string[]): string =>
    `│${cells.map((cell, c) => ` ${c === 0 ? cell.padStart(wide[c]!) : centred(cell, wide[c]!)} `).join('│')}│`
  const body = rows.map((row) => {
    const height = Math.max(...row.map((cell) => cell.length))
    return Array.from({ length: height }, (_, i) => line(row.map((cell) => cell[i] ?? ''))).join('\n')
  })
  return [
    bar('╒', '═', '╤', '╕'),
    line(header),
    bar('╞', '═', '╪', '╡'),
    body.join(`\n${bar('├', '─', '┼', '┤')}\n`),
    bar('╘', '═', '╧', '╛'),
  ].join('\n')
}

function alignmentLine({ name, alignment }: SystemResult): string {
  if (alignment === undefined) return ''
  const { coverage, linked, doubtful, omitted, added } = alignment
  const share = (of: number | null): string => (of === null ? '-' : `${toFixedEven(100 * of, 1)}%`)
  return `${name}: coverage ${share(coverage.reference)} of the reference, ${share(coverage.hypothesis)} of the output; ${linked} linked${doubtful === 0 ? '' : ` (${doubtful} of them doubtful)`}, ${omitted} left out (lost), ${added} added\n`
}
