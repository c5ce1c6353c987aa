import { maximum } from '../../math/extremes.ts'
import type { Base, Challenge, ChallengedMetric } from '../../model/challenge.ts'
import { clip, forTerminal, oneLine } from '../escape.ts'
import { width } from '../width.ts'
import {
  areaText,
  bases,
  baseWords,
  type Grid,
  gridOf,
  isMeasured,
  notes,
  percent,
  rateOf,
  scoreOn,
  wholeOf,
  withInterval,
} from './grid.ts'

/** Columns of a metric's name at most. */
const nameWide = 14

/** For a terminal: a table of each base, a row an operator and a column a metric, so that it fits a screen. */
export function challengeText(result: Challenge): string {
  const tables = bases.flatMap((base) => {
    const grid = gridOf(result, base)
    return grid === undefined ? [] : [`${baseWords[base]}\n\n${tableOf(result, grid)}`]
  })
  const biases = biasTable(result)
  const parts = [
    `${oneLine(result.title)}: metrics held to planted changes`,
    ...tables,
    ...(biases === undefined ? [] : [biases]),
    notes(result).map(forTerminal).join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function tableOf({ metrics }: Challenge, { base, harmful, harmless }: Grid): string {
  const shown = metrics.filter((metric) => isMeasured(metric, base))
  const row = (name: string): readonly string[] => [
    `  ${name}`,
    String(
      maximum(
        shown.map((metric) => scoreOn(metric, base, name)?.n ?? 0),
        0,
      ),
    ),
    ...shown.map((metric) => rateOf(scoreOn(metric, base, name))),
  ]
  const heading = ['', 'n', ...shown.map(({ name }) => clip(name, nameWide))]
  const blank = (title: string): readonly string[] => [title, '', ...shown.map(() => '')]
  const whole = (title: string, cell: (metric: ChallengedMetric) => string): readonly string[] => [
    title,
    '',
    ...shown.map(cell),
  ]
  const rows = [
    heading,
    ...(harmful.length > 0 ? [blank('harmful: seen, %'), ...harmful.map(row)] : []),
    ...(harmless.length > 0 ? [blank('harmless: cried at, %'), ...harmless.map(row)] : []),
    ...totals(base).map(([title, cell]) => whole(title, cell)),
  ]
  return aligned(rows)
}

const totals = (base: Base): readonly (readonly [title: string, cell: (metric: ChallengedMetric) => string])[] => [
  ['seen, all', (metric) => percent(wholeOf(metric, base)?.detected?.share)],
  ['alarms, all', (metric) => percent(wholeOf(metric, base)?.falseAlarms?.share)],
  ['caught at 5 % alarms', (metric) => percent(wholeOf(metric, base)?.caught?.share)],
  ['auc', (metric) => areaText(wholeOf(metric, base)?.auc).replace(/ .*/, '')],
]

/** Intervals stand in the page; here is one line of them a metric. */
function biasTable({ metrics }: Challenge): string | undefined {
  const names = [...new Set(metrics.flatMap(({ biases }) => biases.map(({ name }) => name)))]
  const shown = metrics.filter(({ biases }) => biases.some(({ n }) => n > 0))
  if (names.length === 0 || shown.length === 0) return undefined
  const rows = [
    ['', ...names, 'length', 'alarms, %', 'caught, %', 'auc'],
    ...shown.map((metric) => {
      const { base } = metric.bases.findLast(({ auc }) => auc !== null) ?? { base: 'reference' as const }
      const whole = wholeOf(metric, base)
      return [
        clip(metric.name, nameWide),
        ...names.map((name) => {
          const bias = metric.biases.find((one) => one.name === name)
          return percent(bias?.better, bias?.n)
        }),
        metric.length === null ? '-' : metric.length.toFixed(2),
        withInterval(whole?.falseAlarms),
        withInterval(whole?.caught),
        areaText(whole?.auc),
      ]
    }),
  ]
  return `Better than the translation when put in its place, %; length: rank correlation of score and length\n\n${aligned(rows)}`
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    maximum(
      rows.map((row) => width(row[column] ?? '')),
      0,
    ),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const padding = ' '.repeat(widths[column]! - width(cell))
          return column === 0 ? cell + padding : padding + cell
        })
        .join(' ')
        .trimEnd(),
    )
    .join('\n')
}
